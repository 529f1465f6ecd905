import { lowerOf } from '../text/classes.ts';
import type { Sentence } from '../text/sentence.ts';
import { EMOJI, HASHTAG, MENTION, SHOUTED, URL, WORD } from '../text/tokens.ts';
import { EXCLAMATION, formOf, QUESTION } from './forms.ts';
import { hashText, hashUnit, join, toFeature } from './hash.ts';
import { isNew, nextTurn } from './stamps.ts';

/** How much each sort of feature weighs before the text's features are scaled to length one. */
export const WORD_WEIGHT = 1;
export const PAIR_WEIGHT = 1;
const LETTERS_WEIGHT = 0.4;
export const LETTERS_VALUE = Math.fround(LETTERS_WEIGHT);

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
  /** The numbers of its features, each once: words and pairs of words, then runs of letters. */
  readonly features: readonly number[];
  /** How many of them are not runs of letters. */
  readonly wordy: number;
  /** The squares of all its values together, also of features that have no number. */
  readonly square: number;
  readonly tokens: number;
  /** The first two and the last two forms; 0 where there is none. */
  readonly edges: readonly [number, number, number, number];
  readonly signs: Signs;
}

/** How much the feature at this place of a sound weighs, before scaling. */
export const valueAt = ({ wordy }: Sound, at: number): number => (at < wordy ? WORD_WEIGHT : LETTERS_VALUE);

/** The first and last token that each feature of a sound was heard in. */
export interface Places {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const seeds = {
  word: hashText('word'),
  pair: hashText('pair'),
  letters: hashText('letters'),
  begins: hashText('begins'),
};

type NumberOf = (feature: number) => number;

/** Words, pairs of words and runs of four letters of a sentence, but those that `numberOf` puts below 0. */
export function soundOf(sentence: Sentence, numberOf: NumberOf): Sound {
  const ear = begin(numberOf, sentence);
  const { count } = sentence.tokens;
  words(ear, sentence);
  const [wordy, heard] = [ear.count, ear.heard];
  letters(ear, sentence);
  const form = (at: number): number => (at >= 0 && at < count ? formOf(sentence, at) : 0);
  return {
    features: ear.features.slice(0, ear.count),
    wordy,
    square: heard * WORD_WEIGHT ** 2 + (ear.heard - heard) * LETTERS_WEIGHT ** 2,
    tokens: count,
    edges: [form(0), form(1), form(count - 2), form(count - 1)],
    signs: signsOf(sentence),
  };
}

/** Where the features of `soundOf` were heard, in the same order. */
export function placesOf(sentence: Sentence, numberOf: NumberOf): Places {
  const places = { first: [], last: [] };
  const ear = begin(numberOf, sentence, places);
  words(ear, sentence);
  letters(ear, sentence);
  return places;
}

function words(ear: Ear, sentence: Sentence): void {
  let before = seeds.begins;
  for (let at = 0; at < sentence.tokens.count; at++) {
    const here = formOf(sentence, at);
    ear.add(join(seeds.word, here), at, at);
    ear.add(join(join(seeds.pair, before), here), at === 0 ? 0 : at - 1, at);
    before = here;
  }
}

const SPACE = 32;

/**
 * Runs of letters reach over the space to the next word, so that endings and beginnings count as such. The hashes of runs
 * of one, two and three letters grow along, so that each letter is hashed into each run once.
 */
function letters(ear: Ear, { text, tokens }: Sentence): void {
  const { turn, numberOf, features, places } = ear;
  const { kind, start, end } = tokens;
  let { count, heard } = ear;
  let one = hashUnit(SPACE, seeds.letters);
  let [two, three] = [0, 0];
  let [ofB, ofC] = [0, 0];
  let run = 1;
  for (let at = 0; at < tokens.count; at++) {
    if (kind[at] !== WORD) continue;
    const to = end[at] ?? 0;
    for (let i = start[at] ?? 0; i <= to; i++) {
      const unit = i === to ? SPACE : lowerOf(text.charCodeAt(i));
      const feature = toFeature(hashUnit(unit, three));
      if (++run >= 4 && isNew(turn, feature)) {
        heard++;
        const number = numberOf(feature);
        if (number >= 0) {
          features[count++] = number;
          places?.first.push(ofB);
          places?.last.push(ofB);
        }
      }
      three = hashUnit(unit, two);
      two = hashUnit(unit, one);
      one = hashUnit(unit, seeds.letters);
      ofB = ofC;
      ofC = at;
    }
  }
  ear.count = count;
  ear.heard = heard;
}

function signsOf(sentence: Sentence): Signs {
  const { tokens } = sentence;
  const signs = { links: 0, tags: 0, mentions: 0, emoji: 0, asks: 0, exclaims: 0, shouts: 0 };
  for (let at = 0; at < tokens.count; at++) {
    if (((tokens.flags[at] ?? 0) & SHOUTED) !== 0) signs.shouts++;
    const kind = tokens.kind[at];
    if (kind === WORD) continue;
    if (kind === URL) signs.links++;
    else if (kind === HASHTAG) signs.tags++;
    else if (kind === MENTION) signs.mentions++;
    else if (kind === EMOJI) signs.emoji++;
    else if (formOf(sentence, at) === QUESTION) signs.asks++;
    else if (formOf(sentence, at) === EXCLAMATION) signs.exclaims++;
  }
  return signs;
}

/** Gathers the features of one sentence after the other, in the same lists: only what is kept is copied out. */
class Ear {
  readonly features: number[] = [];
  /** Where they are, for who wants to know. */
  places: { readonly first: number[]; readonly last: number[] } | undefined;
  count = 0;
  /** How many features it told, also of those without a number. */
  heard = 0;
  turn = nextTurn();
  readonly numberOf: NumberOf;

  constructor(numberOf: NumberOf) {
    this.numberOf = numberOf;
  }

  /** A feature counts once, however often it is there. Where all of it is counts also when it has no number. */
  add(hash: number, first: number, last: number): void {
    const feature = toFeature(hash);
    if (!isNew(this.turn, feature)) return;
    this.heard++;
    const number = this.numberOf(feature);
    if (number < 0) return;
    this.features[this.count++] = number;
    this.places?.first.push(first);
    this.places?.last.push(last);
  }
}

let listening: Ear | undefined;

function begin(numberOf: NumberOf, { text, tokens }: Sentence, places?: Ear['places']): Ear {
  const most = 3 * tokens.count + text.length;
  if (listening?.numberOf !== numberOf) listening = new Ear(numberOf);
  listening.count = 0;
  listening.heard = 0;
  listening.places = places;
  listening.turn = nextTurn(most);
  return listening;
}
