import { type Doc, type Hit, type Placed, tokenText } from '../text/doc.ts';
import { MARK, WORD } from '../text/tokens.ts';
import type { Span } from '../types.ts';

/** A line that leaves the door open and asks for nothing. */
const SOFT_LINE = "Happy to say more if it's useful.";
/** In the place of a number and an address: they find those once they talk to you. */
const AROUND_LINE = 'I am around here if you need a hand.';

export type Replacement = Span & { readonly text: string };

/** Takes a sentence out, or all up to `last`, and the blank space that parted it from its neighbour. */
export function dropSentence(doc: Doc, placed: Placed, last: Placed = placed): Replacement {
  const before = doc.sentences[placed.index - 1];
  const after = doc.sentences[last.index + 1];
  if (before) return { start: before.end, end: last.end, text: '' };
  return { start: placed.start, end: after ? after.start : doc.text.length, text: '' };
}

/** Takes the sentences of these hits out where they stand together and something stays; `undefined` where it takes a rewrite. */
export function dropTogether(
  doc: Doc,
  hits: readonly { readonly placed: Placed }[],
): Replacement | undefined {
  const [first, ...more] = [...new Set(hits.map(({ placed }) => placed))].sort(
    (one, other) => one.index - other.index,
  );
  const last = more.at(-1) ?? first;
  if (!first || !last || last.index - first.index !== more.length) return undefined;
  return more.length + 1 < doc.sentences.length ? dropSentence(doc, first, last) : undefined;
}

/** Puts `line` in the place of a sentence; takes the sentence out where the line is in the text already. */
function swapSentence(doc: Doc, placed: Placed, line: string): Replacement {
  if (doc.text.includes(line)) return dropSentence(doc, placed);
  return { start: placed.start, end: placed.end, text: line };
}

/** Puts the line about being around in the place of the sentences from this one up to `end`. */
export function toAroundLine(doc: Doc, placed: Placed, end: number): Replacement {
  const last = doc.sentences.findLast((other) => other.start < end) ?? placed;
  const text = doc.text.includes(AROUND_LINE) ? '' : AROUND_LINE;
  return { start: placed.start, end: last.end, text };
}

/**
 * Puts the soft line in the place of a selling clause: the words before it stay, with a full stop. `soft` is false for
 * the second clause of a text, which is only taken out.
 */
export function softenClause(doc: Doc, hit: Hit, soft: boolean): Replacement {
  const { placed, first } = hit;
  const { tokens } = placed.sentence;
  let last = first - 1;
  while (last >= 0 && isJoint(placed, last)) last--;
  const spoken = Array.from({ length: last + 1 }, (_, at) => tokens.kind[at]).some((kind) => kind === WORD);
  if (!spoken) return soft ? swapSentence(doc, placed, SOFT_LINE) : dropSentence(doc, placed);
  const start = placed.start + (tokens.end[last] ?? 0);
  const stop = /[.!?…]$/.test(doc.text.slice(placed.start, start)) ? '' : '.';
  return {
    start,
    end: placed.end,
    text: soft && !doc.text.includes(SOFT_LINE) ? `${stop} ${SOFT_LINE}` : stop,
  };
}

const JOINTS: ReadonlySet<string> = new Set('and so then just please or but pls simply now to'.split(' '));

function isJoint(placed: Placed, at: number): boolean {
  const kind = placed.sentence.tokens.kind[at];
  if (kind === WORD) return JOINTS.has(tokenText(placed, at).toLowerCase());
  return kind === MARK || kind === 4;
}
