import { FEATURE_BITS } from '../../src/engine/signal/hash.ts';

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
  readonly passes: number;
  readonly step: number;
  readonly decay: number;
  /** 0: weigh features by naive Bayes alone; 1: not at all. */
  readonly evenness: number;
}

export const usual: FitSettings = { passes: 8, step: 0.3, decay: 1e-5, evenness: 0.3 };

/** A generator that gives the same numbers each time: training is deterministic. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/**
 * How telling each feature is by naive Bayes; scaling features by it helps on short texts
 * (Wang and Manning, "Baselines and Bigrams", ACL 2012).
 */
function tellingness(
  examples: readonly Example[],
  isTrue: readonly boolean[],
  evenness: number,
): Float32Array {
  const yes = new Float32Array(SIZE).fill(1);
  const no = new Float32Array(SIZE).fill(1);
  let [allYes, allNo] = [2, 2];
  examples.forEach(({ index }, at) => {
    const counts = isTrue[at] ? yes : no;
    if (isTrue[at]) allYes++;
    else allNo++;
    for (const feature of index) counts[feature] = (counts[feature] ?? 0) + 1;
  });
  return Float32Array.from({ length: SIZE }, (_, feature) => {
    const ratio = Math.log((yes[feature] ?? 1) / allYes / ((no[feature] ?? 1) / allNo));
    return (1 - evenness) * Math.min(3, Math.abs(ratio)) * 0.7 + evenness;
  });
}

/** Logistic regression by AdaGrad. */
export function learn(
  examples: readonly Example[],
  isTrue: readonly boolean[],
  settings: FitSettings,
): Fitted {
  const scale = tellingness(examples, isTrue, settings.evenness);
  const state: State = {
    weights: new Float32Array(SIZE),
    past: new Float32Array(SIZE).fill(1e-6),
    bias: -1,
    pastBias: 1e-6,
  };
  const scaled = examples.map(({ index, value, weight }) => ({
    index,
    weight,
    value: value.map((each, i) => each * (scale[index[i] ?? 0] ?? 0)),
  }));
  const random = seeded(1);
  const order = scaled.map((_, at) => at);
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(order, random);
    for (const at of order) {
      const example = scaled[at];
      if (example) learnOne(state, example, isTrue[at] === true, settings);
    }
  }
  return {
    weights: state.weights.map((weight, feature) => weight * (scale[feature] ?? 0)),
    bias: state.bias,
  };
}

interface State {
  readonly weights: Float32Array;
  /** Sum of the squared slopes so far, for the size of the next step. */
  readonly past: Float32Array;
  bias: number;
  pastBias: number;
}

function learnOne(state: State, example: Example, truth: boolean, { step, decay }: FitSettings): void {
  const { weights, past } = state;
  const { index, value } = example;
  const error = (1 / (1 + Math.exp(-scoreOf(state, example))) - (truth ? 1 : 0)) * example.weight;
  for (let i = 0; i < index.length; i++) {
    const feature = index[i] ?? 0;
    const weight = weights[feature] ?? 0;
    const slope = error * (value[i] ?? 0) + decay * weight;
    const square = (past[feature] ?? 0) + slope * slope;
    past[feature] = square;
    weights[feature] = weight - (step * slope) / Math.sqrt(square);
  }
  state.pastBias += error * error;
  state.bias -= (step * error) / Math.sqrt(state.pastBias);
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const here = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = here;
  }
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
  const scale = (sizes[Math.floor(sizes.length * 0.002)] ?? 1) / STEPS;
  const steps = Int8Array.from(fitted.weights, (weight) =>
    Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale))),
  );
  return { steps, scale, bias: fitted.bias };
}
