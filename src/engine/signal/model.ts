import type { Doc } from '../text/doc.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Kind } from '../types.ts';
import { decode } from './coding.ts';
import { listen, type Numbering } from './features.ts';
import { FEATURE_BITS } from './hash.ts';
import { placesOf, type Sound, soundOf } from './sound.ts';
import { Tally } from './tally.ts';
import { weights } from './weights.ts';

/** What the signal was trained to tell, in the order of the weights. `any` is "some fault". */
export const targets = [
  'pitch',
  'leaflet',
  'newsletter',
  'business-card',
  'bait',
  'self-centred',
  'any',
] as const;

export type Target = (typeof targets)[number];

/** How far a text leans to each target: above 0 is past the threshold that was set for precision, in log odds. */
export interface Leaning {
  readonly score: Readonly<Record<Target, number>>;
  /** For each sentence, what each of its tokens added to a target, in log odds. */
  shares(target: Target): readonly Float32Array[];
}

interface Model {
  /** Row by row, in steps of each target's scale. */
  readonly weights: Int8Array;
  readonly kept: Numbering;
  readonly tally: Tally;
}

let model: Model | undefined;

/** Made when first asked for: importing the engine costs nothing. */
function getModel(): Model {
  model ??= makeModel();
  return model;
}

function makeModel(): Model {
  const decoded = decode(weights.code, targets.length);
  /** The row of a feature's weights plus one, 0 for a feature that was not kept. */
  const row = new Uint16Array(1 << FEATURE_BITS);
  decoded.features.forEach((feature, at) => {
    row[feature] = at + 1;
  });
  const numberOf = (feature: number): number => (row[feature] ?? 0) - 1;
  const sound = (sentence: Sentence): Sound => {
    sentence.sound ??= soundOf(sentence, numberOf);
    return sentence.sound;
  };
  const kept: Numbering = { sound, numberOf };
  return { weights: decoded.weights, kept, tally: new Tally(decoded.weights, kept) };
}

/** How far a text leans to each target. What a sentence sounds like is kept as long as the sentence is. */
export function leaningOf(doc: Doc, kind: Kind): Leaning {
  const { of: sums, square } = getModel().tally.of(doc, kind);
  const length = Math.sqrt(square);
  const scoreOf = (target: number): number =>
    (weights.bias[target] ?? 0) -
    (weights.threshold[target] ?? 0) +
    ((sums[target] ?? 0) * (weights.scale[target] ?? 0)) / length;
  return {
    score: Object.fromEntries(targets.map((name, target) => [name, scoreOf(target)])) as Leaning['score'],
    shares: (name) => sharesOf(doc, kind, targets.indexOf(name)),
  };
}

/** What each token of each sentence added to a target. */
function sharesOf(doc: Doc, kind: Kind, target: number): readonly Float32Array[] {
  const { weights: table, kept } = getModel();
  const placed: Numbering = { ...kept, places: (sentence) => placesOf(sentence, kept.numberOf) };
  const shares = doc.sentences.map(({ sentence }) => new Float32Array(sentence.tokens.count));
  const length = listen(doc, kind, placed, (row, value, sentence, first, last) => {
    const tokens = shares[sentence];
    if (!tokens) return;
    const part = ((table[row * targets.length + target] ?? 0) * value) / (last - first + 1);
    for (let at = first; at <= last; at++) tokens[at] = (tokens[at] ?? 0) + part;
  });
  const scale = (weights.scale[target] ?? 0) / length;
  return shares.map((tokens) => tokens.map((share) => share * scale));
}
