import { lowerOf } from '../text/classes.ts';
import type { Sentence } from '../text/sentence.ts';
import { EMOJI, HASHTAG, MENTION, SHOUTED, URL, WORD } from '../text/tokens.ts';
import { EXCLAMATION, formOf, QUESTION } from './forms.ts';
import { hashText, hashUnit, join, toFeature } from './hash.ts';
import { isNew, nextTurn, type Turn } from './stamps.ts';

/** How much each sort of feature weighs before the text's features are scaled to length one. */
export const WORD_WEIGHT = 1;
export const PAIR_WEIGHT = 1;
const LETTERS_WEIGHT = 0.4;

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
  readonly features: Int32Array;
  /** How much each weighs, before scaling. */
  readonly values: Float32Array;
  /** First and last token of each. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The squares of all its values together, also of features that were left out since. */
  readonly square: number;
  readonly tokens: number;
  /** The first two and the last two forms; 0 where there is none. */
  readonly edges: readonly [number, number, number, number];
  readonly signs: Signs;
}

const seeds = {
  word: hashText('word'),
  pair: hashText('pair'),
  letters: hashText('letters'),
  begins: hashText('begins'),
};

/** Words, pairs of words and runs of four letters of a sentence. */
export function soundOf(sentence: Sentence): Sound {
  const { tokens } = sentence;
  const forms: number[] = [];
  for (let at = 0; at < tokens.count; at++) forms.push(formOf(sentence, at));
  const gathered = new Gathered();
  words(gathered, forms);
  letters(gathered, sentence);
  const end = forms.length - 1;
  return {
    ...gathered.finish(),
    tokens: forms.length,
    edges: [forms[0] ?? 0, forms[1] ?? 0, forms[end - 1] ?? 0, forms[end] ?? 0],
    signs: signsOf(sentence, forms),
  };
}

function words(gathered: Gathered, forms: readonly number[]): void {
  let before = seeds.begins;
  for (let at = 0; at < forms.length; at++) {
    const here = forms[at] ?? 0;
    gathered.add(join(seeds.word, here), WORD_WEIGHT, at, at);
    gathered.add(join(join(seeds.pair, before), here), PAIR_WEIGHT, Math.max(0, at - 1), at);
    before = here;
  }
}

const SPACE = 32;

/** Runs of letters reach over the space to the next word, so that endings and beginnings count as such. */
function letters(gathered: Gathered, { text, tokens }: Sentence): void {
  let [a, b, c] = [0, 0, SPACE];
  let [ofB, ofC] = [0, 0];
  let run = 1;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const end = tokens.end[at] ?? 0;
    for (let i = tokens.start[at] ?? 0; i <= end; i++) {
      const d = i === end ? SPACE : lowerOf(text.charCodeAt(i));
      if (++run >= 4) {
        const hash = hashUnit(d, hashUnit(c, hashUnit(b, hashUnit(a, seeds.letters))));
        gathered.add(hash, LETTERS_WEIGHT, ofB, ofB);
      }
      [a, b, c] = [b, c, d];
      [ofB, ofC] = [ofC, at];
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

class Gathered {
  readonly #turn: Turn = nextTurn();
  readonly #features: number[] = [];
  readonly #values: number[] = [];
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  #square = 0;

  /** A feature counts once, however often it is there. */
  add(hash: number, value: number, first: number, last: number): void {
    const feature = toFeature(hash);
    if (!isNew(this.#turn, feature)) return;
    this.#features.push(feature);
    this.#values.push(value);
    this.#first.push(first);
    this.#last.push(last);
    this.#square += value * value;
  }

  finish(): Pick<Sound, 'features' | 'values' | 'first' | 'last' | 'square'> {
    return {
      features: Int32Array.from(this.#features),
      values: Float32Array.from(this.#values),
      first: Int32Array.from(this.#first),
      last: Int32Array.from(this.#last),
      square: this.#square,
    };
  }
}

/** The sound with other numbers for its features; those below 0 are left out. Where all of it is counts still. */
export function renumbered(sound: Sound, numberOf: (feature: number) => number): Sound {
  const { features, values, first, last } = sound;
  const where: number[] = [];
  for (let at = 0; at < features.length; at++) if (numberOf(features[at] ?? 0) >= 0) where.push(at);
  return {
    ...sound,
    features: Int32Array.from(where, (at) => numberOf(features[at] ?? 0)),
    values: Float32Array.from(where, (at) => values[at] ?? 0),
    first: Int32Array.from(where, (at) => first[at] ?? 0),
    last: Int32Array.from(where, (at) => last[at] ?? 0),
  };
}
