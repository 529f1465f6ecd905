/** What is to be told from what: sparse rows, each with an answer and with what it costs to be wrong there. */
export interface Problem {
  readonly rows: readonly SparseRow[];
  readonly truth: readonly boolean[];
  readonly cost: readonly number[];
  /** How many columns there are. Column `BIAS` may weigh what it will, the others are kept small. */
  readonly size: number;
}

export interface SparseRow {
  readonly index: Int32Array;
  readonly value: Float64Array;
}

export const BIAS = 0;

/** Newton's steps, and turns of the conjugate gradients within one. */
const MOST_STEPS = 40;
const MOST_TURNS = 60;
/** Solved when the slope has come down to this share of the first. */
const SOLVED = 1e-3;
/** A step is found when what is left of the slope has come down to this share. */
const FOUND = 0.1;
/** How much of the promised way down a step has to bring (Armijo's rule). */
const WORTH = 1e-4;
const SHORTEST = 1e-6;

/**
 * The weights of a logistic regression, small ones preferred: Newton's steps, each found by conjugate gradients, so that no
 * matrix is held (Lin, Weng and Keerthi, "Trust Region Newton Method for Logistic Regression", JMLR 2008; a step that is too
 * long is halved here).
 */
export function solveLogistic(problem: Problem): Float64Array {
  let weights: Float64Array = new Float64Array(problem.size);
  let loss = lossOf(problem, weights);
  let steepest = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { slope, bend } = slopeOf(problem, weights);
    const steep = Math.sqrt(dot(slope, slope));
    steepest ||= steep;
    if (steep <= SOLVED * steepest) break;
    const next = goDown(problem, weights, loss, slope, wayDown(problem, slope, bend));
    if (!next) break;
    [weights, loss] = [next.weights, next.loss];
  }
  return weights;
}

/** As far along the way as it goes down; undefined where it does not. */
function goDown(
  problem: Problem,
  from: Float64Array,
  loss: number,
  slope: Float64Array,
  way: Float64Array,
): { readonly weights: Float64Array; readonly loss: number } | undefined {
  const promised = dot(slope, way);
  for (let length = 1; length > SHORTEST; length /= 2) {
    const weights = along(from, way, length);
    const there = lossOf(problem, weights);
    if (there <= loss + WORTH * length * promised) return there < loss ? { weights, loss: there } : undefined;
  }
  return undefined;
}

function lossOf({ rows, truth, cost }: Problem, weights: Float64Array): number {
  let loss = (dot(weights, weights) - (weights[BIAS] ?? 0) ** 2) / 2;
  rows.forEach((row, at) => {
    const odds = rowDot(row, weights) * (truth[at] ? 1 : -1);
    // The same on both sides of 0, but without overflow.
    const wrong = odds > 0 ? Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds)) - odds;
    loss += (cost[at] ?? 1) * wrong;
  });
  return loss;
}

/** The slope of the loss, and how much each row bends it. */
function slopeOf(
  { rows, truth, cost }: Problem,
  weights: Float64Array,
): { readonly slope: Float64Array; readonly bend: Float64Array } {
  const slope = weights.slice();
  slope[BIAS] = 0;
  const bend = new Float64Array(rows.length);
  rows.forEach((row, at) => {
    const chance = 1 / (1 + Math.exp(-rowDot(row, weights)));
    bend[at] = (cost[at] ?? 1) * chance * (1 - chance);
    addRow(slope, row, (cost[at] ?? 1) * (chance - (truth[at] ? 1 : 0)));
  });
  return { slope, bend };
}

/** The way to where the slope would be gone if the bend stayed as it is. */
function wayDown({ rows }: Problem, slope: Float64Array, bend: Float64Array): Float64Array {
  const way = new Float64Array(slope.length);
  const left = slope.map((each) => -each);
  let turn: Float64Array = left.slice();
  let size = dot(left, left);
  const enough = size * FOUND ** 2;
  for (let turns = 0; turns < MOST_TURNS && size > enough; turns++) {
    const bent = turn.slice();
    bent[BIAS] = 0;
    rows.forEach((row, at) => {
      addRow(bent, row, (bend[at] ?? 0) * rowDot(row, turn));
    });
    const length = size / dot(turn, bent);
    for (let i = 0; i < way.length; i++) {
      way[i] = (way[i] ?? 0) + length * (turn[i] ?? 0);
      left[i] = (left[i] ?? 0) - length * (bent[i] ?? 0);
    }
    const rest = dot(left, left);
    turn = along(left, turn, rest / size);
    size = rest;
  }
  return way;
}

function along(from: Float64Array, way: Float64Array, length: number): Float64Array {
  return from.map((each, i) => each + length * (way[i] ?? 0));
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}

function rowDot({ index, value }: SparseRow, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < index.length; i++) sum += (value[i] ?? 0) * (weights[index[i] ?? 0] ?? 0);
  return sum;
}

function addRow(to: Float64Array, { index, value }: SparseRow, times: number): void {
  for (let i = 0; i < index.length; i++) {
    const column = index[i] ?? 0;
    to[column] = (to[column] ?? 0) + times * (value[i] ?? 0);
  }
}
