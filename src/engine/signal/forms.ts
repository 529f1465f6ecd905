import type { Sentence } from '../text/sentence.ts';
import {
  EMAIL,
  EMOJI,
  END,
  HASHTAG,
  MENTION,
  NUMBER,
  PERCENT,
  PHONE,
  PRICE,
  URL,
  WORD,
} from '../text/tokens.ts';
import { hashText, hashUnit } from './hash.ts';

/** What stands for a whole kind of token: which link it is says nothing, that there is one does. */
const stands: Readonly<Record<number, number>> = {
  [NUMBER]: hashText('<number>'),
  [MENTION]: hashText('<mention>'),
  [URL]: hashText('<url>'),
  [EMAIL]: hashText('<email>'),
  [PHONE]: hashText('<phone>'),
  [PRICE]: hashText('<price>'),
  [PERCENT]: hashText('<percent>'),
  [HASHTAG]: hashText('<tag>'),
  [EMOJI]: hashText('<emoji>'),
};

export const QUESTION = hashText('?');
export const EXCLAMATION = hashText('!');
const PAUSE = hashText('…');
const STOP = hashText('.');

/** A token of a sentence as the signal reads it: a word by its letters whatever their case, anything else by its kind. */
export function formOf({ text, tokens }: Sentence, at: number): number {
  const kind = tokens.kind[at] ?? 0;
  if (kind === WORD) return tokens.hash[at] ?? 0;
  const start = tokens.start[at] ?? 0;
  return (
    stands[kind] ??
    (kind === END ? endOf(text, start, tokens.end[at] ?? 0) : hashUnit(text.charCodeAt(start)))
  );
}

function endOf(text: string, start: number, end: number): number {
  let found = end - start > 1 || text[start] === '…' ? PAUSE : STOP;
  for (let i = start; i < end; i++) {
    if (text[i] === '?') return QUESTION;
    if (text[i] === '!') found = EXCLAMATION;
  }
  return found;
}
