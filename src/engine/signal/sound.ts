import { lowerOf } from '../text/classes.ts';
import type { Sentence } from '../text/sentence.ts';
import { EMOJI, HASHTAG, MENTION, SHOUTED, URL, WORD } from '../text/tokens.ts';
import { EXCLAMATION, formOf, QUESTION } from './forms.ts';
import { hashText, hashUnit, join, toFeature } from './hash.ts';
import { isNew, nextTurn } from './stamps.ts';

/** The sorts of features a sentence has. */
const ONE = 0;
const PAIR = 1;
const LETTERS = 2;

/** How much each sort of feature weighs before the text's features are scaled to length one. */
export const WORD_WEIGHT = 1;
export const PAIR_WEIGHT = 1;
const LETTERS_WEIGHT = 0.4;
const worths = [WORD_WEIGHT, PAIR_WEIGHT, Math.fround(LETTERS_WEIGHT)];

/** What the signal counts over the whole text. */
export interface Signs {
  readonly links: number;
  readonly tags: number;
  readonly mentions: number;
  readonly emoji: number;
  readonly asks: number;
  readonly exclaims: number;
  readonly shouts: number;
}

/** What one sentence sounds like by its text alone, so that it can be kept with the sentence. */
export interface Sound {
  /** The numbers of its features, each once. */
  readonly features: readonly number[];
  /** For each: the last of its tokens and its sort, to be read by `valueAt`, `firstAt` and `lastAt`. */
  readonly places: readonly number[];
  /** The squares of all its values together, also of features that have no number. */
  readonly square: number;
  readonly tokens: number;
  /** The first two and the last two forms; 0 where there is none. */
  readonly edges: readonly [number, number, number, number];
  readonly signs: Signs;
}

/** How much a feature weighs, before scaling. */
export const valueAt = (place: number): number => worths[place & 3] ?? 0;
/** The first token it was heard in. */
export const firstAt = (place: number): number =>
  (place & 3) === PAIR ? Math.max(0, lastAt(place) - 1) : lastAt(place);
/** The last. */
export const lastAt = (place: number): number => place >> 2;

const seeds = {
  word: hashText('word'),
  pair: hashText('pair'),
  letters: hashText('letters'),
  begins: hashText('begins'),
};

/** Words, pairs of words and runs of four letters of a sentence, but those that `numberOf` puts below 0. */
export function soundOf(sentence: Sentence, numberOf: (feature: number) => number): Sound {
  const forms: number[] = [];
  for (let at = 0; at < sentence.tokens.count; at++) forms.push(formOf(sentence, at));
  ear ??= new Ear();
  ear.begin(numberOf);
  words(ear, forms);
  letters(ear, sentence);
  const end = forms.length - 1;
  return {
    features: ear.features,
    places: ear.places,
    square: ear.square,
    tokens: forms.length,
    edges: [forms[0] ?? 0, forms[1] ?? 0, forms[end - 1] ?? 0, forms[end] ?? 0],
    signs: signsOf(sentence, forms),
  };
}

function words(into: Ear, forms: readonly number[]): void {
  let before = seeds.begins;
  for (let at = 0; at < forms.length; at++) {
    const here = forms[at] ?? 0;
    into.add(join(seeds.word, here), WORD_WEIGHT, at, ONE);
    into.add(join(join(seeds.pair, before), here), PAIR_WEIGHT, at, PAIR);
    before = here;
  }
}

const SPACE = 32;

/**
 * Runs of letters reach over the space to the next word, so that endings and beginnings count as such. The hashes of runs
 * of one, two and three letters grow along, so that each letter is hashed into each run once.
 */
function letters(into: Ear, { text, tokens }: Sentence): void {
  let one = hashUnit(SPACE, seeds.letters);
  let [two, three] = [0, 0];
  let [ofB, ofC] = [0, 0];
  let run = 1;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const end = tokens.end[at] ?? 0;
    for (let i = tokens.start[at] ?? 0; i <= end; i++) {
      const unit = i === end ? SPACE : lowerOf(text.charCodeAt(i));
      if (++run >= 4) into.add(hashUnit(unit, three), LETTERS_WEIGHT, ofB, LETTERS);
      three = hashUnit(unit, two);
      two = hashUnit(unit, one);
      one = hashUnit(unit, seeds.letters);
      ofB = ofC;
      ofC = at;
    }
  }
}

function signsOf({ tokens }: Sentence, forms: readonly number[]): Signs {
  const signs = { links: 0, tags: 0, mentions: 0, emoji: 0, asks: 0, exclaims: 0, shouts: 0 };
  for (let at = 0; at < forms.length; at++) {
    const kind = tokens.kind[at];
    if (kind === URL) signs.links++;
    else if (kind === HASHTAG) signs.tags++;
    else if (kind === MENTION) signs.mentions++;
    else if (kind === EMOJI) signs.emoji++;
    else if (forms[at] === QUESTION) signs.asks++;
    else if (forms[at] === EXCLAMATION) signs.exclaims++;
    if (((tokens.flags[at] ?? 0) & SHOUTED) !== 0) signs.shouts++;
  }
  return signs;
}

/** Gathers the features of one sentence after the other. Made when first asked for. */
class Ear {
  features: number[] = [];
  places: number[] = [];
  square = 0;
  #turn = nextTurn();
  #numberOf: (feature: number) => number = (feature) => feature;

  begin(numberOf: (feature: number) => number): void {
    this.features = [];
    this.places = [];
    this.square = 0;
    this.#turn = nextTurn();
    this.#numberOf = numberOf;
  }

  /** A feature counts once, however often it is there. Where all of it is counts also when it has no number. */
  add(hash: number, value: number, last: number, sort: number): void {
    const feature = toFeature(hash);
    if (!isNew(this.#turn, feature)) return;
    this.square += value * value;
    const number = this.#numberOf(feature);
    if (number < 0) return;
    this.features.push(number);
    this.places.push((last << 2) | sort);
  }
}

let ear: Ear | undefined;
