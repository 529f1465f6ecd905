import type { Finding, Fix, Span } from './types.ts';

/** One changed range: `removed` units at `start` became `inserted` units. */
interface Change {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The smallest range whose replacement turns `before` into `after`; undefined when they are equal. */
function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, removed: before.length - start - tail, inserted: after.length - start - tail };
}

/**
 * Carries findings of `before` over to `after`: those outside the change move with their words, those that it touched
 * are dropped, as is any whose words are not where they are expected. A fix that was touched is dropped on its own.
 */
export function remap(findings: readonly Finding[], before: string, after: string): Finding[] {
  const change = changeBetween(before, after);
  if (!change) return [...findings];
  return findings.flatMap((finding) => {
    const span = move(finding.span, change);
    if (!span || after.slice(span.start, span.end) !== finding.excerpt) return [];
    const { fix, ...rest } = finding;
    const moved = fix ? moveFix(fix, change) : undefined;
    return [{ ...rest, span, ...(moved ? { fix: moved } : {}) }];
  });
}

function moveFix(fix: Fix, change: Change): Fix | undefined {
  const span = move(fix.span, change);
  return span ? { ...fix, span } : undefined;
}

function move({ start, end }: Span, change: Change): Span | undefined {
  if (end <= change.start) return end === change.start && change.removed === 0 ? undefined : { start, end };
  if (start < change.start + change.removed || start < change.start) return undefined;
  const by = change.inserted - change.removed;
  if (start === change.start && change.removed === 0 && change.inserted > 0) return undefined;
  return { start: start + by, end: end + by };
}
