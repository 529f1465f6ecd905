import { CLAUSE } from '../text/clauses.ts';
import { END, PHONE, type Tokens, WORD } from '../text/tokens.ts';
import { fits, type Matcher } from './matcher.ts';

/** A phrase found in a sentence: which group of phrases, and its first and last token. */
export interface Match {
  readonly group: number;
  readonly first: number;
  readonly last: number;
}

/** The end of a pattern, and what has to hold there. */
export interface Accept {
  readonly group: number;
  readonly opensClause: boolean;
  readonly endsClause: boolean;
  readonly notAfter?: Matcher;
  readonly notBefore?: Matcher;
}

/** Walks through a sentence, one after the other: each starts at `first`, and its matches are those from `since` on. */
export interface Walk {
  readonly text: string;
  readonly tokens: Tokens;
  readonly marks: readonly number[];
  readonly found: Match[];
  first: number;
  since: number;
}

/** Whether a pattern that ends at token `last` may end there. */
export function holds(accept: Accept, { text, tokens, marks, first }: Walk, last: number): boolean {
  if (accept.opensClause && !((marks[first] ?? 0) & CLAUSE)) return false;
  if (accept.endsClause && !endsClause(tokens, last)) return false;
  if (accept.notAfter && first > 0 && fits(accept.notAfter, text, tokens, first - 1)) return false;
  return !(accept.notBefore && last + 1 < tokens.count && fits(accept.notBefore, text, tokens, last + 1));
}

/** Keeps the longest match of a group from its first token. */
export function keep({ found, since, first }: Walk, group: number, last: number): void {
  for (let i = since; i < found.length; i++) {
    if (found[i]?.group !== group) continue;
    found[i] = { group, first, last };
    return;
  }
  found.push({ group, first, last });
}

/** At the end of a sentence, or before anything that is neither said nor counted. */
function endsClause(tokens: Tokens, last: number): boolean {
  if (last + 1 >= tokens.count) return true;
  const kind = tokens.kind[last + 1] ?? END;
  return kind === END || (kind !== WORD && kind < PHONE);
}
