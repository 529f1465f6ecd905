import type { Doc } from '../text/doc.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Kind } from '../types.ts';
import { decode } from './coding.ts';
import { listen, type Numbering, ofTheWhole } from './features.ts';
import { FEATURE_BITS, toFeature } from './hash.ts';
import { placesOf, type Sound, soundOf, valueAt } from './sound.ts';
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

/** A family that it tells. */
export type Fault = Exclude<Target, 'any'>;

/** How far a text leans to each target: above 0 is past the threshold that was set for precision, in log odds. */
export interface Leaning {
  readonly score: Readonly<Record<Target, number>>;
  /** What each sentence added to a target, in steps: a feature counts where it is heard first. */
  parts(target: Target): ArrayLike<number>;
  /** What each token of one sentence says for a target, in steps. */
  shares(target: Target, sentence: number): ArrayLike<number>;
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
    parts: (name) => partsOf(doc, kind, targets.indexOf(name)),
    shares: (name, sentence) => sharesOf(doc, kind, targets.indexOf(name), sentence),
  };
}

function partsOf(doc: Doc, kind: Kind, target: number): Float64Array {
  const { weights: steps, kept } = getModel();
  const parts = new Float64Array(doc.sentences.length);
  listen(doc, kind, kept, (row, value, sentence) => {
    if (sentence >= 0)
      parts[sentence] = (parts[sentence] ?? 0) + (steps[row * targets.length + target] ?? 0) * value;
  });
  return parts;
}

function sharesOf(doc: Doc, kind: Kind, target: number, at: number): Float64Array {
  const { weights: steps, kept } = getModel();
  const sounds = doc.sentences.map(({ sentence }) => kept.sound(sentence));
  const [sentence, sound] = [doc.sentences[at]?.sentence, sounds[at]];
  const shares = new Float64Array(sentence?.tokens.count ?? 0);
  if (!sentence || !sound) return shares;
  const add = (row: number, value: number, first = 0, last = 0): void => {
    const part = ((steps[row * targets.length + target] ?? 0) * value) / (last - first + 1);
    for (let token = first; token <= last; token++) shares[token] = (shares[token] ?? 0) + part;
  };
  const { first, last } = placesOf(sentence, kept.numberOf);
  sound.features.forEach((row, place) => {
    add(row, valueAt(sound, place), first[place], last[place]);
  });
  ofTheWhole(doc, kind, sounds, (hash, value, where, from, to) => {
    const row = where === at ? kept.numberOf(toFeature(hash)) : -1;
    if (row >= 0) add(row, value, from, to);
  });
  return shares;
}
