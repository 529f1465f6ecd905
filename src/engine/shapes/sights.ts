import type { Sight } from '../rule.ts';
import type { Doc, Hit, Placed } from '../text/doc.ts';
import type { FindingData, Span } from '../types.ts';

/** Hits as sights, with the words themselves as data. */
export function sightsOf(hits: readonly Hit[], doc: Doc, more: Partial<Sight> = {}): Sight[] {
  return hits.map((hit) => ({ start: hit.start, end: hit.end, data: saying(doc, hit), ...more }));
}

/** The words in a span, as data of a sight. */
export function saying(doc: Doc, { start, end }: Span): FindingData {
  return { words: doc.text.slice(start, Math.min(end, start + 80)) };
}

/** For a rule that is about the text as a whole: its first sentence. */
export function opening(doc: Doc): Span {
  const first = doc.sentences[0];
  return first ? { start: first.start, end: first.end } : { start: 0, end: doc.text.length };
}

function sentenceSpan({ start, end }: Placed): Span {
  return { start, end };
}

/** Hits in sentences that are not questions. */
export function stated(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(({ placed }) => !placed.sentence.asks);
}

/** The sentence of a hit, from its first to its last unit. */
export function around(hit: Hit): Span {
  return sentenceSpan(hit.placed);
}
