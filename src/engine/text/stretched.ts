import { lowerOf } from './classes.ts';
import { HASH_START, hashStep, type Vocabulary } from './vocabulary.ts';

/** A word that the vocabulary knows, and the hash of its letters. */
interface Known {
  readonly id: number;
  readonly hash: number;
}

/** Three of one letter in a row are in no English word. */
const STRETCHED = /(.)\1{2,}/g;

/** "pleeeease" and "channnnel" as the words they stretch, with the run cut to one letter or to two; none if neither is known. */
export function unstretched(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Known | undefined {
  if (!hasRun(text, start, end)) return undefined;
  const lower = text.slice(start, end).toLowerCase();
  for (const kept of ['$1', '$1$1']) {
    const short = lower.replace(STRETCHED, kept);
    let hash = HASH_START;
    for (let at = 0; at < short.length; at++) hash = hashStep(hash, short.charCodeAt(at));
    const id = vocabulary.find(short, 0, short.length, hash);
    if (id > 0) return { id, hash };
  }
  return undefined;
}

/** Asked of each unknown word, so without cutting it out. */
function hasRun(text: string, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at++) {
    const here = lowerOf(text.charCodeAt(at));
    if (here === lowerOf(text.charCodeAt(at - 1)) && here === lowerOf(text.charCodeAt(at - 2))) return true;
  }
  return false;
}
