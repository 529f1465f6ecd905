import { fingerprint } from './fingerprint.ts';
import type { Rule, Sight } from './rule.ts';
import { BREAK, classOf, SPACE } from './text/classes.ts';
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
export function dedupe(sights: Iterable<Sight>): readonly Sight[] {
  const all = [...sights];
  if (all.length < 2) return all;
  const sorted = all.sort((a, b) => a.start - b.start || b.end - a.end);
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
  const before = text.slice(Math.max(0, start - 32), start).trimEnd();
  const after = text.slice(end, end + 32).trimStart();
  const excerpt = text.slice(start, Math.min(end, start + 400)).toLowerCase();
  return `${ruleId}:${fingerprint(`${lastWord(before)}|${excerpt}|${firstWord(after)}`)}`;
}

const LONGEST_WORD = 24;

/** The end of a text up to a blank, at most `LONGEST_WORD` units of it. */
function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && text.length - from < LONGEST_WORD && !isBlank(text.charCodeAt(from - 1))) from--;
  return text.slice(from);
}

function firstWord(text: string): string {
  let to = 0;
  while (to < text.length && to < LONGEST_WORD && !isBlank(text.charCodeAt(to))) to++;
  return text.slice(0, to);
}

function isBlank(code: number): boolean {
  const found = classOf(code);
  return found === SPACE || found === BREAK;
}
