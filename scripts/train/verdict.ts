import { draftOf } from '../../src/cli/judge.ts';
import { familyOf } from '../../src/engine/catalogue.ts';
import { reviewWith } from '../../src/engine/review.ts';
import { targets } from '../../src/engine/signal/model.ts';
import {
  type Evidence,
  evidenceOf,
  type SaidBy,
  type Verdict,
  type VerdictWeights,
  verdict,
} from '../../src/engine/signal/verdict.ts';
import type { Doc } from '../../src/engine/text/doc.ts';
import type { Row } from './rows.ts';
import { solve } from './solve.ts';

/** Sure of some fault and of no family: every rule may say what it sees, and nothing is heard besides. */
const open: Verdict = Object.fromEntries(
  targets.map((target) => [target, target === 'any' ? 9 : -9]),
) as Verdict;

/** What the rules say of a row by themselves. */
export function saidOf(row: Row, read: (text: string) => Doc): SaidBy {
  const draft = draftOf({ ...row, site: row.site ?? 'linkedin', borderline: false });
  const { findings } = reviewWith(read, draft, {}, new Map([[verdict, open]]));
  return new Map(
    findings
      .filter(({ ruleId }) => !ruleId.endsWith('-undertone'))
      .map(({ ruleId }) => [ruleId, familyOf(ruleId)]),
  );
}

/** How much large weights cost, per unit of example weight. */
const CALM = 3e-4;
const ROUNDS = 12;

/** Logistic regression by Newton's steps: the evidence is some hundred numbers, so each step is solved exactly. */
export function fitVerdict(
  heard: readonly Evidence[],
  truth: readonly (readonly boolean[])[],
  weight: readonly number[],
): VerdictWeights {
  const names = new Map<string, number>([['bias', 0]]);
  const rows = heard.map((one) => {
    const sparse: [number, number][] = [[0, 1]];
    for (const [name, value] of evidenceOf(one)) {
      const at = names.get(name) ?? names.size;
      names.set(name, at);
      if (value !== 0) sparse.push([at, value]);
    }
    return sparse;
  });
  const fitted = truth.map((isTrue) => fitOne(rows, isTrue, weight, names.size));
  return Object.fromEntries(
    Array.from(names, ([name, at]) => [name, fitted.map((weights) => Number((weights[at] ?? 0).toFixed(3)))]),
  );
}

type Sparse = readonly (readonly [at: number, value: number])[];

function fitOne(
  rows: readonly Sparse[],
  isTrue: readonly boolean[],
  weight: readonly number[],
  size: number,
): Float64Array {
  const weights = new Float64Array(size);
  const calm = CALM * weight.reduce((sum, each) => sum + each, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (each, at) => (at === 0 ? 0 : calm * each));
    const bend = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size);
      row[at] = at === 0 ? 1e-6 : calm;
      return row;
    });
    rows.forEach((row, at) => {
      addRow(row, isTrue[at] === true, weight[at] ?? 1, { weights, slope, bend });
    });
    solve(bend, slope).forEach((step, at) => {
      weights[at] = (weights[at] ?? 0) - step;
    });
  }
  return weights;
}

interface Sums {
  readonly weights: Float64Array;
  readonly slope: Float64Array;
  readonly bend: readonly Float64Array[];
}

function addRow(row: Sparse, truth: boolean, weight: number, { weights, slope, bend }: Sums): void {
  const odds = row.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, 0);
  const chance = 1 / (1 + Math.exp(-odds));
  const error = (chance - (truth ? 1 : 0)) * weight;
  const curve = chance * (1 - chance) * weight;
  for (const [at, value] of row) {
    slope[at] = (slope[at] ?? 0) + error * value;
    const line = bend[at];
    if (!line) continue;
    for (const [other, by] of row) line[other] = (line[other] ?? 0) + curve * value * by;
  }
}
