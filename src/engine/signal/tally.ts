import type { Doc } from '../text/doc.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Kind } from '../types.ts';
import { type Numbering, ofTheWhole } from './features.ts';
import { toFeature } from './hash.ts';
import { type Sound, valueAt } from './sound.ts';

/** The weighted sums of a text, one for each target, and the square of the length that they are to be divided by. */
export interface Sums {
  readonly of: readonly number[];
  readonly square: number;
}

/** How things stood after a sentence. */
interface Step extends Sums {
  readonly sentence: Sentence;
  /** How many features had been heard. */
  readonly heard: number;
}

const NOTHING: Sums = { of: [0, 0, 0, 0, 0, 0, 0], square: 0 };

/**
 * Adds up the weights of a text sentence by sentence, in the order of `listen`, and keeps how things stood after each, so
 * that after a key stroke it goes on from the first sentence that changed.
 */
export class Tally {
  /** Row by row, seven weights each. */
  readonly #weights: Float32Array;
  readonly #numbering: Numbering;
  /** 1 for a feature that was heard, as a feature counts once in a text. */
  readonly #isHeard: Uint8Array;
  readonly #features: number[] = [];
  #heard = 0;
  #steps: Step[] = [];

  constructor(weights: Float32Array, numbering: Numbering) {
    this.#weights = weights;
    this.#numbering = numbering;
    this.#isHeard = new Uint8Array(weights.length / NOTHING.of.length);
  }

  of(doc: Doc, kind: Kind): Sums {
    const { sentences } = doc;
    let same = 0;
    while (same < this.#steps.length && this.#steps[same]?.sentence === sentences[same]?.sentence) same++;
    this.#steps.length = same;
    this.#forget(this.#steps[same - 1]?.heard ?? 0);
    for (let at = same; at < sentences.length; at++) {
      const sentence = sentences[at]?.sentence;
      if (sentence) this.#steps.push(this.#after(this.#steps[at - 1] ?? NOTHING, sentence));
    }
    return this.#whole(doc, kind);
  }

  /** Features that were heard later than the first `heard` were not heard. */
  #forget(heard: number): void {
    for (let at = heard; at < this.#heard; at++) this.#isHeard[this.#features[at] ?? 0] = 0;
    this.#heard = heard;
  }

  #isNew(feature: number): boolean {
    if (this.#isHeard[feature] === 1) return false;
    this.#isHeard[feature] = 1;
    this.#features[this.#heard++] = feature;
    return true;
  }

  /** One variable for each target: a loop over the targets takes three times as long. */
  #after(before: Sums, sentence: Sentence): Step {
    const sound: Sound = this.#numbering.sound(sentence);
    const weights = this.#weights;
    const { features } = sound;
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = before.of;
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] ?? 0;
      if (!this.#isNew(feature)) continue;
      const value = valueAt(sound, at);
      const from = feature * 7;
      a += (weights[from] ?? 0) * value;
      b += (weights[from + 1] ?? 0) * value;
      c += (weights[from + 2] ?? 0) * value;
      d += (weights[from + 3] ?? 0) * value;
      e += (weights[from + 4] ?? 0) * value;
      f += (weights[from + 5] ?? 0) * value;
      g += (weights[from + 6] ?? 0) * value;
    }
    const square = before.square + sound.square;
    return { sentence, heard: this.#heard, of: [a, b, c, d, e, f, g], square };
  }

  /** With what belongs to the text as a whole. */
  #whole(doc: Doc, kind: Kind): Sums {
    const before = this.#steps.at(-1) ?? NOTHING;
    const sums = [...before.of];
    let { square } = before;
    const sounds = doc.sentences.map(({ sentence }) => this.#numbering.sound(sentence));
    ofTheWhole(doc, kind, sounds, (hash, value) => {
      square += value * value;
      const feature = this.#numbering.numberOf(toFeature(hash));
      if (feature < 0 || !this.#isNew(feature)) return;
      const from = feature * sums.length;
      for (let at = 0; at < sums.length; at++)
        sums[at] = (sums[at] ?? 0) + (this.#weights[from + at] ?? 0) * value;
    });
    return { of: sums, square };
  }
}
