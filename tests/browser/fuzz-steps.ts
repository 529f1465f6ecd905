/** What the random writer does next. The same seed gives the same steps. */

/** Mulberry32: a small generator of numbers from 0 to 1, the same for the same seed. */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = [
  'bread',
  'we',
  'town',
  'oven ',
  'It is',
  '#news',
  'a',
  '. ',
  ', and ',
  'smell',
  '  ',
  '🎉',
  'é',
];
const moves = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Control+Home',
  'Control+End',
  'Shift+ArrowLeft',
  'Shift+ArrowRight',
  'Control+ArrowLeft',
];
const edits = ['Backspace', 'Backspace', 'Delete', 'Enter', 'Control+z', 'Control+z', 'Control+Shift+KeyZ'];
const fixes = ['', 'x', 'warm bread', 'I am', 'one\ntwo', '🎉', 'you?\n\nAnd'];

/** A step that both pages can go through: words to type, or a chord. */
export type Step = { readonly type: string } | { readonly press: string };

export interface Dice {
  one<T>(list: readonly T[]): T;
  chance(part: number): boolean;
  below(limit: number): number;
  /** From 0 to 1. */
  part(): number;
}

export function diceFrom(start: number): Dice {
  const next = numbers(start);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    part: next,
    chance: (part) => next() < part,
    one<T>(list: readonly T[]): T {
      return list[below(list.length)] as T;
    },
  };
}

export const someWords = (dice: Dice): string => dice.one(words);
export const someMove = (dice: Dice): string => dice.one(moves);
export const someFix = (dice: Dice): string => dice.one(fixes);

export function anyStep(dice: Dice): Step {
  if (dice.chance(0.55)) return { type: someWords(dice) };
  return { press: dice.one(dice.chance(0.5) ? moves : edits) };
}

/** A span of whole words, or of anything. */
export function anySpan(dice: Dice, text: string): { start: number; end: number } {
  const all = [...text.matchAll(/\p{L}+/gu)];
  if (all.length > 0 && dice.chance(0.7)) {
    const from = dice.below(all.length);
    const first = all[from];
    const last = all[Math.min(all.length - 1, from + dice.below(3))];
    if (first && last) return { start: first.index, end: last.index + last[0].length };
  }
  const boundaries = [...new Intl.Segmenter('en').segment(text)]
    .map(({ index }) => index)
    .concat(text.length);
  const a = dice.below(boundaries.length);
  const b = Math.min(boundaries.length - 1, a + dice.below(6));
  return { start: boundaries[a] ?? 0, end: boundaries[b] ?? 0 };
}
