import type { Doc } from '../text/doc.ts';
import type { Kind } from '../types.ts';
import { type Form, formsOf } from './forms.ts';
import { FEATURE_BITS, hashPart, hashText, join, toFeature } from './hash.ts';

/** The features of a text: numbers, how much each weighs, and the words each was seen in first. */
export interface Features {
  readonly index: Int32Array;
  readonly value: Float32Array;
  /** First and last form of each feature; -1 for what belongs to the whole text. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly forms: readonly Form[];
}

/** How much each sort of feature weighs before the text's features are scaled to length one. */
const WORD_WEIGHT = 1;
const PAIR_WEIGHT = 1;
const LETTERS_WEIGHT = 0.4;
const WHOLE_WEIGHT = 1;

const LETTERS = 4;

const seeds = {
  word: hashText('word'),
  pair: hashText('pair'),
  letters: hashText('letters'),
  whole: hashText('whole'),
  opening: hashText('opening'),
  closing: hashText('closing'),
};

/** What the learned signal looks at: words, pairs of words, runs of four letters, and the shape of the whole. */
export function featuresOf(doc: Doc, kind: Kind): Features {
  const forms = formsOf(doc);
  const gathered = new Gathered(forms);
  const hashes = forms.map(({ form }) => hashText(form));
  words(gathered, hashes);
  letters(gathered, forms);
  edges(gathered, hashes);
  for (const trait of wholeTraits(doc, kind, forms))
    gathered.add(join(seeds.whole, hashText(trait)), WHOLE_WEIGHT);
  return gathered.finish();
}

function words(gathered: Gathered, hashes: readonly number[]): void {
  for (let at = 0; at < hashes.length; at++) {
    const here = hashes[at] ?? 0;
    gathered.add(join(seeds.word, here), WORD_WEIGHT, at, at);
    const next = hashes[at + 1];
    if (next !== undefined) gathered.add(join(join(seeds.pair, here), next), PAIR_WEIGHT, at, at + 1);
  }
}

/** Runs of letters reach over the space to the next word, so that endings and beginnings count as such. */
function letters(gathered: Gathered, forms: readonly Form[]): void {
  let text = ' ';
  const owner: number[] = [0];
  forms.forEach(({ form, word }, at) => {
    if (!word) return;
    text += `${form} `;
    for (let i = 0; i <= form.length; i++) owner.push(at);
  });
  for (let at = 0; at + LETTERS <= text.length; at++) {
    const hash = hashPart(text, at, at + LETTERS, seeds.letters);
    gathered.add(hash, LETTERS_WEIGHT, owner[at + 1] ?? 0, owner[at + 1] ?? 0);
  }
}

function edges(gathered: Gathered, hashes: readonly number[]): void {
  const end = hashes.length - 1;
  if (end < 0) return;
  gathered.add(join(seeds.opening, hashes[0] ?? 0), WORD_WEIGHT, 0, 0);
  gathered.add(join(seeds.closing, hashes[end] ?? 0), WORD_WEIGHT, end, end);
  if (end === 0) return;
  gathered.add(join(join(seeds.opening, hashes[0] ?? 0), hashes[1] ?? 0), PAIR_WEIGHT, 0, 1);
  gathered.add(join(join(seeds.closing, hashes[end - 1] ?? 0), hashes[end] ?? 0), PAIR_WEIGHT, end - 1, end);
}

const upTo = (most: number, count: number): number => Math.min(most, Math.floor(count));

/** Who is spoken of and to, how long, how linked, how loud: the text as a whole, in a few coarse steps. */
function wholeTraits(doc: Doc, kind: Kind, forms: readonly Form[]): readonly string[] {
  const { i, we, you } = doc.counts;
  const count = (form: string): number => forms.filter((each) => each.form === form).length;
  const links = count('<url>');
  const capitals = forms.filter(({ shouted }) => shouted).length;
  return [
    `kind ${kind}`,
    `length ${upTo(9, Math.log2(doc.words + 1) * 1.5)}`,
    `i ${upTo(3, i)}`,
    `we ${upTo(3, we)}`,
    `you ${upTo(3, you)}`,
    `who ${i > 0} ${we > 0} ${you > 0}`,
    `links ${upTo(2, links)} in ${upTo(4, doc.words / 6)}`,
    `links ${links > 0} i ${i > 0}`,
    `tags ${upTo(4, count('<tag>'))}`,
    `mentions ${upTo(3, count('<mention>'))}`,
    `emoji ${upTo(3, count('<emoji>'))}`,
    `lines ${upTo(4, count('<line>'))}`,
    `asks ${upTo(2, count('?'))}`,
    `exclaims ${upTo(3, count('!'))}`,
    `shouts ${upTo(3, capitals)}`,
  ];
}

/** The turn in which a feature was last seen: cheaper than a set of a few thousand for each text. */
let turns = new Int32Array(0);
let turn = 0;

function nextTurn(): number {
  if (turns.length === 0) turns = new Int32Array(1 << FEATURE_BITS);
  return ++turn;
}

class Gathered {
  private readonly forms: readonly Form[];
  private readonly index: number[] = [];
  private readonly turn = nextTurn();
  private readonly value: number[] = [];
  private readonly first: number[] = [];
  private readonly last: number[] = [];

  constructor(forms: readonly Form[]) {
    this.forms = forms;
  }

  /** A feature counts once, however often it is there. */
  add(hash: number, value: number, first = -1, last = -1): void {
    const feature = toFeature(hash);
    if (turns[feature] === this.turn) return;
    turns[feature] = this.turn;
    this.index.push(feature);
    this.value.push(value);
    this.first.push(first);
    this.last.push(last);
  }

  finish(): Features {
    const length = Math.sqrt(this.value.reduce((sum, value) => sum + value * value, 0));
    return {
      index: Int32Array.from(this.index),
      value: Float32Array.from(this.value).map((value) => value / length),
      first: Int32Array.from(this.first),
      last: Int32Array.from(this.last),
      forms: this.forms,
    };
  }
}
