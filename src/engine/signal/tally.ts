import type { Doc } from '../text/doc.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Kind } from '../types.ts';
import { type Numbering, ofTheWhole } from './features.ts';
import { toFeature } from './hash.ts';
import { LETTERS_VALUE, type Sound, WORD_WEIGHT } from './sound.ts';
import { isNew, nextTurn } from './stamps.ts';

/** The weighted sums of a text, one for each target, and the square of the length that they are to be divided by. */
export interface Sums {
  readonly of: Float64Array;
  readonly square: number;
}

/** Weights of one feature, one for each target. */
const ROW = 7;

/**
 * Adds up the weights of a text as `listen` tells its features, and goes on from the text before: after a key stroke only
 * the sentences that changed are taken out and put in. Weights are whole numbers and values a few binary fractions, so
 * the sums are exact in any order.
 */
export class Tally {
  /** Row by row, seven weights each. */
  readonly #weights: Int8Array;
  readonly #numbering: Numbering;
  /** In how many sentences each feature is a word or a pair, and in how many a run of letters. */
  readonly #words: Uint32Array;
  readonly #letters: Uint32Array;
  /** How many features are both. */
  #both = 0;
  /** As if what is both were a word first. */
  readonly #sums = new Float64Array(ROW);
  #sentences: readonly Sentence[] = [];

  constructor(weights: Int8Array, numbering: Numbering) {
    this.#weights = weights;
    this.#numbering = numbering;
    this.#words = new Uint32Array(weights.length / ROW);
    this.#letters = new Uint32Array(weights.length / ROW);
  }

  of(doc: Doc, kind: Kind): Sums {
    this.#goOn(doc.sentences.map(({ sentence }) => sentence));
    const sounds = this.#sentences.map((sentence) => this.#numbering.sound(sentence));
    const of = this.#sums.slice();
    this.#settle(sounds, of);
    return { of, square: this.#whole(doc, kind, sounds, of) };
  }

  /** Takes out the sentences that are gone and puts in those that are new. */
  #goOn(after: readonly Sentence[]): void {
    const before = this.#sentences;
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head]) head++;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
    this.#sentences = after;
    const gone = before.slice(head, before.length - tail);
    if (gone.length > head + tail) {
      this.#clear();
      for (const sentence of after) this.#count(sentence, 1);
      return;
    }
    for (const sentence of gone) this.#count(sentence, -1);
    for (const sentence of after.slice(head, after.length - tail)) this.#count(sentence, 1);
  }

  #clear(): void {
    this.#words.fill(0);
    this.#letters.fill(0);
    this.#sums.fill(0);
    this.#both = 0;
  }

  /** A sentence more or less. One variable for each target: a loop over the targets takes three times as long. */
  #count(sentence: Sentence, by: 1 | -1): void {
    const { features, wordy } = this.#numbering.sound(sentence);
    const weights = this.#weights;
    const edge = by > 0 ? 0 : 1;
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] ?? 0;
      const counts = at < wordy ? this.#words : this.#letters;
      const before = counts[feature] ?? 0;
      counts[feature] = before + by;
      if (before !== edge) continue;
      const value = at < wordy ? this.#gainOfWord(feature, by) : this.#gainOfLetters(feature, by);
      const from = feature * ROW;
      a += (weights[from] ?? 0) * value;
      b += (weights[from + 1] ?? 0) * value;
      c += (weights[from + 2] ?? 0) * value;
      d += (weights[from + 3] ?? 0) * value;
      e += (weights[from + 4] ?? 0) * value;
      f += (weights[from + 5] ?? 0) * value;
      g += (weights[from + 6] ?? 0) * value;
    }
    [a, b, c, d, e, f, g].forEach((sum, target) => {
      this.#sums[target] = (this.#sums[target] ?? 0) + by * sum;
    });
  }

  /** How much more a feature is worth for being a word too: it counts once in a text. */
  #gainOfWord(feature: number, by: 1 | -1): number {
    if (!this.#letters[feature]) return WORD_WEIGHT;
    this.#both += by;
    return WORD_WEIGHT - LETTERS_VALUE;
  }

  #gainOfLetters(feature: number, by: 1 | -1): number {
    if (!this.#words[feature]) return LETTERS_VALUE;
    this.#both += by;
    return 0;
  }

  /** What is both counts as what it is first. */
  #settle(sounds: readonly Sound[], of: Float64Array): void {
    if (this.#both === 0) return;
    const turn = nextTurn();
    for (const { features, wordy } of sounds) {
      for (let at = 0; at < features.length; at++) {
        const feature = features[at] ?? 0;
        if (!this.#words[feature] || !this.#letters[feature] || !isNew(turn, feature)) continue;
        if (at >= wordy) this.#add(feature, LETTERS_VALUE - WORD_WEIGHT, of);
      }
    }
  }

  /** Adds what belongs to the text as a whole, and returns the square of the length of it all. */
  #whole(doc: Doc, kind: Kind, sounds: readonly Sound[], of: Float64Array): number {
    let square = sounds.reduce((sum, sound) => sum + sound.square, 0);
    const turn = nextTurn();
    ofTheWhole(doc, kind, sounds, (hash, value) => {
      square += value * value;
      const feature = this.#numbering.numberOf(toFeature(hash));
      if (feature < 0 || this.#words[feature] || this.#letters[feature] || !isNew(turn, feature)) return;
      this.#add(feature, value, of);
    });
    return square;
  }

  #add(feature: number, value: number, to: Float64Array): void {
    for (let target = 0; target < ROW; target++)
      to[target] = (to[target] ?? 0) + (this.#weights[feature * ROW + target] ?? 0) * value;
  }
}
