import type { Doc } from '../text/doc.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Kind } from '../types.ts';
import { hashText, join, toFeature } from './hash.ts';
import { PAIR_WEIGHT, type Places, type Signs, type Sound, soundOf, valueAt, WORD_WEIGHT } from './sound.ts';
import { isNew, nextTurn } from './stamps.ts';

/** How features are numbered: all of them in training, only the kept ones in a review. */
export interface Numbering {
  /** What a sentence sounds like, under these numbers. */
  sound(sentence: Sentence): Sound;
  /** Below 0 for a feature that is left out. */
  numberOf(feature: number): number;
  /** Where they were heard, for who wants to know. */
  places?(sentence: Sentence): Places;
}

const itself = (feature: number): number => feature;

export const everyFeature: Numbering = {
  sound: (sentence) => soundOf(sentence, itself),
  numberOf: itself,
};

/**
 * Told each feature of a text once: its number, its value before scaling, and, where the numbering tells places, the tokens
 * it was first seen in.
 */
export type Hear = (feature: number, value: number, sentence: number, first: number, last: number) => void;

/** The sentence of what belongs to the whole text. */
const NOWHERE = -1;

const TRAIT_WEIGHT = 1;

const seeds = { opening: hashText('opening'), closing: hashText('closing'), whole: hashText('whole') };

/**
 * What the learned signal looks at: what each sentence sounds like, how the text opens and closes, and its shape as a
 * whole. Returns the length that the values are to be divided by.
 */
export function listen(doc: Doc, kind: Kind, { sound, numberOf, places }: Numbering, hear: Hear): number {
  const sounds = doc.sentences.map(({ sentence }) => sound(sentence));
  const where = places && doc.sentences.map(({ sentence }) => places(sentence));
  const turn = nextTurn();
  let square = 0;
  for (let sentence = 0; sentence < sounds.length; sentence++) {
    const heard = sounds[sentence];
    if (!heard) continue;
    const { features } = heard;
    const there = where?.[sentence];
    square += heard.square;
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] ?? 0;
      if (isNew(turn, feature))
        hear(feature, valueAt(heard, at), sentence, there?.first[at] ?? 0, there?.last[at] ?? 0);
    }
  }
  const add = (hash: number, value: number, sentence = NOWHERE, first = 0, last = 0): void => {
    square += value * value;
    const feature = numberOf(toFeature(hash));
    if (feature >= 0 && isNew(turn, feature)) hear(feature, value, sentence, first, last);
  };
  ofTheWhole(doc, kind, sounds, add);
  return Math.sqrt(square);
}

/** Told a feature's hash, its value before scaling, and where it is, if it is anywhere. */
type Add = (hash: number, value: number, sentence?: number, first?: number, last?: number) => void;

/** How the text opens and closes, and its shape as a whole: what is heard after all sentences. */
export function ofTheWhole(doc: Doc, kind: Kind, sounds: readonly Sound[], add: Add): void {
  edges(sounds, add);
  for (const trait of traitsOf(doc, kind, sounds)) add(join(seeds.whole, hashText(trait)), TRAIT_WEIGHT);
}

function edges(sounds: readonly Sound[], add: Add): void {
  const opener = sounds.findIndex(({ tokens }) => tokens > 0);
  const closer = sounds.findLastIndex(({ tokens }) => tokens > 0);
  const [opens, closes] = [sounds[opener], sounds[closer]];
  if (!opens || !closes) return;
  const opening = join(seeds.opening, opens.edges[0]);
  add(opening, WORD_WEIGHT, opener, 0, 0);
  if (opens.tokens > 1) add(join(opening, opens.edges[1]), PAIR_WEIGHT, opener, 0, 1);
  const end = closes.tokens - 1;
  add(join(seeds.closing, closes.edges[3]), WORD_WEIGHT, closer, end, end);
  if (end === 0) return;
  add(join(join(seeds.closing, closes.edges[2]), closes.edges[3]), PAIR_WEIGHT, closer, end - 1, end);
}

const upTo = (most: number, count: number): number => Math.min(most, Math.floor(count));

/** Who is spoken of and to, how long, how linked, how loud: the text as a whole, in a few coarse steps. */
function traitsOf(doc: Doc, kind: Kind, sounds: readonly Sound[]): readonly string[] {
  const { i, we, you } = doc.counts;
  const { links, tags, mentions, emoji, asks, exclaims, shouts } = summed(sounds);
  const lines = doc.sentences.reduce(
    (sum, { opensLine, index }) => sum + (opensLine && index > 0 ? 1 : 0),
    0,
  );
  return [
    `kind ${kind}`,
    `length ${upTo(9, Math.log2(doc.words + 1) * 1.5)}`,
    `i ${upTo(3, i)}`,
    `we ${upTo(3, we)}`,
    `you ${upTo(3, you)}`,
    `who ${i > 0} ${we > 0} ${you > 0}`,
    `links ${upTo(2, links)} in ${upTo(4, doc.words / 6)}`,
    `links ${links > 0} i ${i > 0}`,
    `tags ${upTo(4, tags)}`,
    `mentions ${upTo(3, mentions)}`,
    `emoji ${upTo(3, emoji)}`,
    `lines ${upTo(4, lines)}`,
    `asks ${upTo(2, asks)}`,
    `exclaims ${upTo(3, exclaims)}`,
    `shouts ${upTo(3, shouts)}`,
  ];
}

function summed(sounds: readonly Sound[]): Signs {
  const sum = { links: 0, tags: 0, mentions: 0, emoji: 0, asks: 0, exclaims: 0, shouts: 0 };
  for (const { signs } of sounds) {
    sum.links += signs.links;
    sum.tags += signs.tags;
    sum.mentions += signs.mentions;
    sum.emoji += signs.emoji;
    sum.asks += signs.asks;
    sum.exclaims += signs.exclaims;
    sum.shouts += signs.shouts;
  }
  return sum;
}
