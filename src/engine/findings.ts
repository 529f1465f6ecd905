import { fingerprint } from './fingerprint.ts';
import type { Rule, Sight } from './rule.ts';
import type { Doc } from './text/doc.ts';
import { toOriginal } from './text/fold.ts';
import type { Finding, Fix, Span } from './types.ts';

/** A finding in offsets of the original text. */
export function toFinding(rule: Rule, sight: Sight, doc: Doc): Finding {
  const seen = clamp(sight, doc.text);
  const span = toOriginal(doc.folded, seen);
  return {
    ruleId: rule.id,
    severity: sight.severity ?? rule.severity,
    span,
    excerpt: doc.folded.original.slice(span.start, span.end),
    data: sight.data ?? {},
    ...(sight.fix ? { fix: toFix(sight.fix, doc) } : {}),
    key: keyOf(rule.id, seen, doc.text),
  };
}

/** Fewer than this of one rule in one text: a wall of the same fault is one fault. */
const MOST_OF_A_RULE = 12;

/** Sights of one rule that overlap are one; the first and widest stays. */
export function dedupe(sights: Iterable<Sight>): Sight[] {
  const sorted = [...sights].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Sight[] = [];
  for (const sight of sorted) {
    const last = kept.at(-1);
    if (!last || sight.start >= last.end) kept.push(sight);
    if (kept.length === MOST_OF_A_RULE) break;
  }
  return kept;
}

function toFix(fix: Span & { readonly text: string }, doc: Doc): Fix {
  return { span: toOriginal(doc.folded, clamp(fix, doc.text)), text: fix.text };
}

function clamp({ start, end }: Span, text: string): Span {
  const from = Math.min(Math.max(0, start), Math.max(0, text.length - 1));
  return { start: from, end: Math.min(text.length, Math.max(end, from + 1)) };
}

/** Rule, words and the words beside them: the same after edits elsewhere. */
function keyOf(ruleId: string, { start, end }: Span, text: string): string {
  const before = /(\S{1,24})\s*$/.exec(text.slice(Math.max(0, start - 32), start))?.[1] ?? '';
  const after = /^\s*(\S{1,24})/.exec(text.slice(end, end + 32))?.[1] ?? '';
  const excerpt = text.slice(start, Math.min(end, start + 400)).toLowerCase();
  return `${ruleId}:${fingerprint(`${before}|${excerpt}|${after}`)}`;
}
