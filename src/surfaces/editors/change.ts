import type { Span } from '#engine/types.ts';

/** Put `text` where `start` to `end` of the old text is. */
export interface Change extends Span {
  readonly text: string;
}

/** The whole text after the change. */
export const applied = (old: string, change: Change): string =>
  old.slice(0, change.start) + change.text + old.slice(change.end);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether a caret may stand at `offset`: not inside a surrogate pair, an accent or a joined emoji. */
function betweenCharacters(text: string): (offset: number) => boolean {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return (offset) => offset <= 0 || offset >= text.length || segments.containing(offset)?.index === offset;
}

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length++;
  return length;
}

function commonSuffix(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/**
 * The smallest change of whole characters that turns `span` of `old` into `text`: what stays the same keeps its
 * formatting, and fewer nodes are crossed.
 */
export function smallestChange(old: string, span: Span, text: string): Change {
  const words = old.slice(span.start, span.end);
  const next = applied(old, { ...span, text });
  const inOld = betweenCharacters(old);
  const inNext = betweenCharacters(next);
  const growth = next.length - old.length;
  let before = commonPrefix(words, text);
  while (before > 0 && !(inOld(span.start + before) && inNext(span.start + before))) before--;
  let after = commonSuffix(words, text, Math.min(words.length, text.length) - before);
  while (after > 0 && !(inOld(span.end - after) && inNext(span.end - after + growth))) after--;
  return {
    start: span.start + before,
    end: span.end - after,
    text: text.slice(before, text.length - after),
  };
}

/**
 * The change, grown so that it never cuts through one of `solids` (mentions, links). Undefined when that would reach
 * beyond `span`: a solid goes only as a whole, and only when it was meant.
 */
export function aroundSolids(
  old: string,
  change: Change,
  span: Span,
  solids: readonly Span[],
): Change | undefined {
  let grown = change;
  for (const solid of solids) {
    const inside = grown.start === grown.end && solid.start < grown.start && grown.start < solid.end;
    if (!inside && (!overlaps(grown, solid) || covers(grown, solid))) continue;
    if (!covers(span, solid)) return undefined;
    const start = Math.min(grown.start, solid.start);
    const end = Math.max(grown.end, solid.end);
    grown = { start, end, text: old.slice(start, grown.start) + grown.text + old.slice(grown.end, end) };
  }
  return grown;
}

/**
 * An insertion or deletion, grown by one neighbouring character so that there is something to select and something to
 * put in its place: editors treat an empty paste or an empty text as nothing at all. `fits` says whether the
 * neighbour may be retyped. Returned as it is when no neighbour fits.
 */
export function withNeighbour(old: string, change: Change, fits: (neighbour: Span) => boolean): Change {
  if (change.start < change.end && change.text !== '') return change;
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(old);
  const left = change.start > 0 ? segments.containing(change.start - 1) : undefined;
  if (left && left.segment !== '\n' && fits({ start: left.index, end: change.start })) {
    return { start: left.index, end: change.end, text: left.segment + change.text };
  }
  const right = segments.containing(change.end);
  if (
    right &&
    right.segment !== '\n' &&
    fits({ start: change.end, end: change.end + right.segment.length })
  ) {
    return { start: change.start, end: change.end + right.segment.length, text: change.text + right.segment };
  }
  return change;
}

/**
 * A change that empties a line and has what is left of a later one move up into it, grown to the end of that later line,
 * so that nothing moves. `fits` says whether all of it may be retyped. Returned as it is when nothing moves, or it may not.
 */
export function withTail(old: string, change: Change, fits: (whole: Span) => boolean): Change {
  const startsLine = change.start === 0 || old[change.start - 1] === '\n';
  if (!startsLine || !old.slice(change.start, change.end).includes('\n')) return change;
  const lineEnd = old.indexOf('\n', change.end);
  const end = lineEnd < 0 ? old.length : lineEnd;
  if (end === change.end || !fits({ start: change.start, end })) return change;
  return { start: change.start, end, text: change.text + old.slice(change.end, end) };
}

/** How many UTF-16 units two texts have between what they begin and what they end with alike, together. 0 when equal. */
export function distance(a: string, b: string): number {
  const before = commonPrefix(a, b);
  const after = commonSuffix(a, b, Math.min(a.length, b.length) - before);
  return a.length + b.length - 2 * (before + after);
}
