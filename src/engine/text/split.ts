import { APOSTROPHE, BREAK, classOf, LETTER, PUNCTUATION, SPACE, STOP } from './classes.ts';

/** A sentence as offsets in the folded text, blank space at both ends left out. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** First of its line. */
  readonly opensLine: boolean;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr st vs prof rev sgt no etc eg ie approx est dept jr sr inc ltd co jan feb aug sept oct nov dec'.split(
    ' ',
  ),
);

/** Cuts at `. ! ? …` before a space and at every line break. Linear in the length of the text. */
export function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = -1;
  let opensLine = true;
  const close = (end: number) => {
    if (start >= 0) pieces.push({ start, end: trimmed(text, start, end), opensLine });
    if (start >= 0) opensLine = false;
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === BREAK) {
      close(i);
      opensLine = true;
      continue;
    }
    if (kind === SPACE) continue;
    if (start < 0) start = i;
    if (kind !== STOP) continue;
    const after = pastClosers(text, i + 1);
    const next = after < text.length ? classOf(text.charCodeAt(after)) : BREAK;
    if ((next === SPACE || next === BREAK) && !isAbbreviation(text, start, i)) close(after);
    i = after - 1;
  }
  close(text.length);
  return pieces;
}

function pastClosers(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind !== STOP && kind !== APOSTROPHE && !(kind === PUNCTUATION && isCloser(code))) break;
  }
  return i;
}

function isCloser(code: number): boolean {
  return code === 34 || code === 41 || code === 93;
}

function isAbbreviation(text: string, start: number, stop: number): boolean {
  if (text.charCodeAt(stop) !== 46) return false;
  let from = stop;
  while (from > start && stop - from < 8 && classOf(text.charCodeAt(from - 1)) === LETTER) from--;
  const word = text.slice(from, stop);
  if (word.length === 1) return word !== 'I' && word === word.toUpperCase() && word !== word.toLowerCase();
  return ABBREVIATIONS.has(word.toLowerCase()) && !(word === 'no' || word === 'No') && word.length > 0;
}

function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && classOf(text.charCodeAt(last - 1)) === SPACE) last--;
  return last;
}
