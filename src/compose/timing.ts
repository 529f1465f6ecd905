/**
 * When the coach may speak, in ms after the last change. People act on advice at the end of a thought and resent it in
 * the middle of one (Iqbal & Bailey, CHI 2008), so a mark waits for a pause; the popup, which nobody has to look at while
 * typing, is kept fresh sooner.
 */
export const waits = {
  review: 300,
  reviewAfterSentence: 120,
  firstMark: 1_200,
  laterMark: 800,
  /** When nobody answered: a worker that is just being stopped or started loses a question now and then. */
  askAgain: 1_000,
  /** After a paste: people paste first and then edit. */
  afterPaste: 2_000,
} as const;

/** A first mark waits for this many words, unless a sentence ended before. */
const wordsBeforeFirstMark = 12;

/** A change that adds this many UTF-16 units at once was not typed. */
const pasteSize = 20;

const sentenceEnd = /[.!?…。！？؟\n]["'”’)\]]*\s*$/u;

/** Whether the text before `caret` (or the whole text) has just come to the end of a sentence or line. */
function endsSentence(text: string, caret = text.length): boolean {
  return sentenceEnd.test(text.slice(Math.max(0, caret - 12), caret));
}

export function reviewDelay(text: string, caret: number | undefined): number {
  return endsSentence(text, caret) ? waits.reviewAfterSentence : waits.review;
}

export function looksPasted(before: string, after: string): boolean {
  return after.length - before.length >= pasteSize;
}

/** How many words, in any script. Counting stops at `enough`. */
export function countWords(text: string, enough = Number.POSITIVE_INFINITY): number {
  let words = 0;
  for (const part of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (part.isWordLike) words += 1;
    if (words >= enough) break;
  }
  return words;
}

/** Whether a text is far enough along for its first mark. */
export function isReadyForMarks(text: string): boolean {
  return /[.!?…。！？؟\n]/u.test(text) || countWords(text, wordsBeforeFirstMark) >= wordsBeforeFirstMark;
}

export interface Moment {
  /** A mark was shown in this draft before. */
  readonly marked: boolean;
  readonly pasted: boolean;
}

/** The pause after the last change, in ms, that a new mark waits for. */
export function markDelay({ marked, pasted }: Moment): number {
  if (pasted) return waits.afterPaste;
  return marked ? waits.laterMark : waits.firstMark;
}
