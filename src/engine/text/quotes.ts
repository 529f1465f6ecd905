import type { Span } from '../types.ts';

/**
 * What stands in quotation marks and holds three words or more, and lines that start with `>`: other people's words.
 * `text` is folded, so every double quote is straight. Spans are in order.
 */
export function findQuotes(text: string): Span[] {
  const spans: Span[] = [];
  if (text.includes('>')) quotedLines(text, spans);
  let open = text.indexOf('"');
  while (open >= 0) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) break;
    const inner = text.slice(open + 1, close);
    if (inner.includes('\n')) {
      open = close;
      continue;
    }
    if (/\S\s+\S+\s+\S/.test(inner.trim())) spans.push({ start: open, end: close + 1 });
    open = text.indexOf('"', close + 1);
  }
  return spans.sort((a, b) => a.start - b.start);
}

function quotedLines(text: string, spans: Span[]): void {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text[start] === '>') spans.push({ start, end });
    start = end + 1;
  }
}

/** Whether `at` lies in one of the spans, which are in order. */
export function isInside(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span !== undefined && span.start <= at;
}
