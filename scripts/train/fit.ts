import { FEATURE_BITS } from '../../src/engine/signal/hash.ts';
import { BIAS, type SparseRow, solveLogistic } from './logistic.ts';

const SIZE = 1 << FEATURE_BITS;

/** A text as the model sees it. */
export interface Example {
  readonly index: Int32Array;
  readonly value: Float32Array;
  /** How much it counts in training. */
  readonly weight: number;
}

export interface Fitted {
  readonly weights: Float32Array;
  readonly bias: number;
}

export interface FitSettings {
  /** How much a text that is got wrong costs, beside the size of the weights. */
  readonly cost: number;
  /** 0: weigh features by naive Bayes alone; 1: not at all. */
  readonly evenness: number;
}

export const usual: FitSettings = { cost: 20, evenness: 0.3 };

/** Features of one text alone tell nothing. */
const LEAST_TEXTS = 2;

/**
 * How telling each feature is by naive Bayes; scaling features by it helps on short texts
 * (Wang and Manning, "Baselines and Bigrams", ACL 2012).
 */
function tellingness(
  examples: readonly Example[],
  isTrue: readonly boolean[],
  evenness: number,
): Float64Array {
  const yes = new Float64Array(SIZE).fill(1);
  const no = new Float64Array(SIZE).fill(1);
  let [allYes, allNo] = [2, 2];
  examples.forEach(({ index }, at) => {
    const counts = isTrue[at] ? yes : no;
    if (isTrue[at]) allYes++;
    else allNo++;
    for (const feature of index) counts[feature] = (counts[feature] ?? 0) + 1;
  });
  return yes.map((ofYes, feature) => {
    const ofNo = no[feature] ?? 1;
    if (ofYes + ofNo < LEAST_TEXTS + 2) return 0;
    const ratio = Math.log(ofYes / allYes / (ofNo / allNo));
    return (1 - evenness) * Math.min(3, Math.abs(ratio)) * 0.7 + evenness;
  });
}

/** Solved to the end: some passes over the texts would leave rare features far from their weights. */
export function learn(
  examples: readonly Example[],
  isTrue: readonly boolean[],
  { cost, evenness }: FitSettings,
): Fitted {
  const scale = tellingness(examples, isTrue, evenness);
  const features = Int32Array.from(scale.keys()).filter((feature) => scale[feature] !== 0);
  const column = new Int32Array(SIZE);
  features.forEach((feature, at) => {
    column[feature] = at + 1;
  });
  const solved = solveLogistic({
    rows: examples.map((example) => rowOf(example, scale, column)),
    truth: isTrue,
    cost: examples.map(({ weight }) => weight * cost),
    size: features.length + 1,
  });
  const weights = new Float32Array(SIZE);
  features.forEach((feature, at) => {
    weights[feature] = (solved[at + 1] ?? 0) * (scale[feature] ?? 0);
  });
  return { weights, bias: solved[BIAS] ?? 0 };
}

/** An example over columns, the bias among them. */
function rowOf({ index, value }: Example, scale: Float64Array, column: Int32Array): SparseRow {
  const used = Array.from(index.keys()).filter((i) => (column[index[i] ?? 0] ?? 0) > 0);
  return {
    index: Int32Array.from([BIAS, ...used.map((i) => column[index[i] ?? 0] ?? 0)]),
    value: Float64Array.from([1, ...used.map((i) => (value[i] ?? 0) * (scale[index[i] ?? 0] ?? 0))]),
  };
}

export function scoreOf({ weights, bias }: Fitted, { index, value }: Example): number {
  let sum = bias;
  for (let i = 0; i < index.length; i++) sum += (weights[index[i] ?? 0] ?? 0) * (value[i] ?? 0);
  return sum;
}

/** The features that move any target most, given how often they occur; ascending. */
export function choose(fitted: readonly Fitted[], examples: readonly Example[], most: number): Int32Array {
  const times = new Float32Array(SIZE);
  for (const { index } of examples) for (const feature of index) times[feature] = (times[feature] ?? 0) + 1;
  const worth = Float32Array.from(
    { length: SIZE },
    (_, feature) =>
      Math.max(...fitted.map(({ weights }) => Math.abs(weights[feature] ?? 0))) *
      Math.sqrt(times[feature] ?? 0),
  );
  const best = Array.from(worth.keys())
    .filter((feature) => (worth[feature] ?? 0) > 0)
    .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))
    .slice(0, most);
  return Int32Array.from(best).sort();
}

/** The example with only these features (a mask by feature number). */
export function keepOnly({ index, value, weight }: Example, kept: Uint8Array): Example {
  const where = Array.from(index.keys()).filter((i) => kept[index[i] ?? 0] === 1);
  return {
    index: Int32Array.from(where, (i) => index[i] ?? 0),
    value: Float32Array.from(where, (i) => value[i] ?? 0),
    weight,
  };
}

const STEPS = 31;

/** Weights in 63 steps, so that each is one character; the rarest giants are cut. */
export function roughen(fitted: Fitted): {
  readonly steps: Int8Array;
  readonly scale: number;
  readonly bias: number;
} {
  const sizes = Array.from(fitted.weights, Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => b - a);
  const scale = (sizes[Math.floor(sizes.length * 0.0002)] ?? 1) / STEPS;
  const steps = Int8Array.from(fitted.weights, (weight) =>
    Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale))),
  );
  return { steps, scale, bias: fitted.bias };
}
