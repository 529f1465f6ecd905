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

/** The ways of hearing a feature. */
const WORDY = 0;
const OF_LETTERS = 1;
type Way = typeof WORDY | typeof OF_LETTERS;

/**
 * Adds up the weights of a text as `listen` tells its features, and goes on from the text before: after a key stroke only
 * the sentences that changed are taken out and put in. All sums are of whole numbers, so nothing is left of what went.
 */
export class Tally {
  /** Row by row, seven weights each. */
  readonly #weights: Int8Array;
  readonly #numbering: Numbering;
  /** In how many sentences each feature is a word or a pair and, beside it, in how many a run of letters. */
  readonly #counts: Uint32Array;
  readonly #changed: Int32Array;
  /** How many features are both; as long as they are, they count as words. */
  #both = 0;
  readonly #ofWords = new Int32Array(ROW);
  readonly #ofLetters = new Int32Array(ROW);
  #sentences: readonly Sentence[] = [];

  constructor(weights: Int8Array, numbering: Numbering) {
    this.#weights = weights;
    this.#numbering = numbering;
    this.#counts = new Uint32Array((weights.length / ROW) * 2);
    this.#changed = new Int32Array(weights.length / ROW);
  }

  of(doc: Doc, kind: Kind): Sums {
    this.#goOn(doc.sentences.map(({ sentence }) => sentence));
    const sounds = this.#sentences.map((sentence) => this.#numbering.sound(sentence));
    const of = new Float64Array(ROW);
    for (let target = 0; target < ROW; target++)
      of[target] =
        (this.#ofWords[target] ?? 0) * WORD_WEIGHT + (this.#ofLetters[target] ?? 0) * LETTERS_VALUE;
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
    while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
    this.#sentences = after;
    const gone = before.length - head - tail;
    if (gone > head + tail) {
      this.#clear();
      this.#change(after, 1);
      return;
    }
    this.#change(before.slice(head, head + gone), -1);
    this.#change(after.slice(head, after.length - tail), 1);
  }

  #clear(): void {
    for (const numbers of [this.#counts, this.#ofWords, this.#ofLetters]) numbers.fill(0);
    this.#both = 0;
  }

  /** Sentences more or less. */
  #change(sentences: readonly Sentence[], by: 1 | -1): void {
    if (sentences.length === 0) return;
    const sounds = sentences.map((sentence) => this.#numbering.sound(sentence));
    this.#addRows(this.#count(sounds, WORDY, by), by, this.#ofWords);
    this.#addRows(this.#count(sounds, OF_LETTERS, by), by, this.#ofLetters);
  }

  /** Counts features up or down, and returns how many come or go by it: they are the first in `#changed`. */
  #count(sounds: readonly Sound[], way: Way, by: 1 | -1): number {
    const counts = this.#counts;
    const changed = this.#changed;
    const edge = by > 0 ? 0 : 1;
    let found = 0;
    for (const { features, wordy } of sounds) {
      const end = way === WORDY ? wordy : features.length;
      for (let at = way === WORDY ? 0 : wordy; at < end; at++) {
        const feature = features[at] ?? 0;
        const place = feature * 2 + way;
        const before = counts[place] ?? 0;
        counts[place] = before + by;
        if (before !== edge || (counts[place ^ 1] !== 0 && this.#isWordToo(feature, way, by))) continue;
        changed[found++] = feature;
      }
    }
    return found;
  }

  /** One variable for each target: a loop over the targets takes three times as long. */
  #addRows(count: number, by: 1 | -1, to: Int32Array): void {
    const weights = this.#weights;
    const changed = this.#changed;
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    for (let at = 0; at < count; at++) {
      const from = (changed[at] ?? 0) * ROW;
      a += weights[from] ?? 0;
      b += weights[from + 1] ?? 0;
      c += weights[from + 2] ?? 0;
      d += weights[from + 3] ?? 0;
      e += weights[from + 4] ?? 0;
      f += weights[from + 5] ?? 0;
      g += weights[from + 6] ?? 0;
    }
    const sums = [a, b, c, d, e, f, g];
    for (let target = 0; target < ROW; target++) to[target] = (to[target] ?? 0) + by * (sums[target] ?? 0);
  }

  /** A feature becomes both, or is both no longer. Where it is a word, it does not count by its letters. */
  #isWordToo(feature: number, way: Way, by: 1 | -1): boolean {
    this.#both += by;
    if (way === WORDY) this.#add(feature, -by, this.#ofLetters);
    return way === OF_LETTERS;
  }

  /** What is both counts as what it is first. */
  #settle(sounds: readonly Sound[], of: Float64Array): void {
    const counts = this.#counts;
    let left = this.#both;
    const turn = nextTurn();
    for (const { features, wordy } of sounds) {
      for (let at = 0; left > 0 && at < features.length; at++) {
        const feature = features[at] ?? 0;
        const isBoth = counts[feature * 2] !== 0 && counts[feature * 2 + 1] !== 0;
        if (!isBoth || !isNew(turn, feature)) continue;
        if (at >= wordy) this.#add(feature, LETTERS_VALUE - WORD_WEIGHT, of);
        left--;
      }
    }
  }

  /** Adds what belongs to the text as a whole, and returns the square of the length of it all. */
  #whole(doc: Doc, kind: Kind, sounds: readonly Sound[], of: Float64Array): number {
    let square = 0;
    for (const sound of sounds) square += sound.square;
    const turn = nextTurn();
    ofTheWhole(doc, kind, sounds, (hash, value) => {
      square += value * value;
      const feature = this.#numbering.numberOf(toFeature(hash));
      if (feature < 0 || this.#isHeard(feature) || !isNew(turn, feature)) return;
      this.#add(feature, value, of);
    });
    return square;
  }

  #isHeard(feature: number): boolean {
    return this.#counts[feature * 2] !== 0 || this.#counts[feature * 2 + 1] !== 0;
  }

  #add(feature: number, value: number, to: Float64Array | Int32Array): void {
    for (let target = 0; target < ROW; target++)
      to[target] = (to[target] ?? 0) + (this.#weights[feature * ROW + target] ?? 0) * value;
  }
}
