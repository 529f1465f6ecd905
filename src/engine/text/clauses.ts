import { EMOJI, END, HASHTAG, MARK, MENTION, type Tokens, URL, WORD } from './tokens.ts';

/** A clause starts at this token. */
export const CLAUSE = 1;
/** A word before it in the clause reports or denies what it says: "told me to", "never". */
export const SHADOW = 2;

/** Where clauses start, and where what is said is only reported or denied, as bits for each token. */
export function markClauses(text: string, tokens: Tokens, roles: ClauseRoles): readonly number[] {
  const marks: number[] = [];
  let state = CLAUSE;
  for (let at = 0; at < tokens.count; at++) {
    marks.push(state);
    const kind = tokens.kind[at] ?? 0;
    if (kind === WORD) state = afterWord(tokens.id[at] ?? 0, state, roles);
    else state = afterMark(kind, text[tokens.start[at] ?? 0] ?? ' ', state);
  }
  return marks;
}

function afterWord(id: number, state: number, roles: ClauseRoles): number {
  if (roles.turning.has(id)) return CLAUSE;
  if (roles.joining.has(id)) return state | CLAUSE;
  const opens = state & CLAUSE && roles.softening.has(id) ? CLAUSE : 0;
  return opens | (state & SHADOW) | (roles.shading.has(id) ? SHADOW : 0);
}

function afterMark(kind: number, char: string, state: number): number {
  if (kind === END || (kind === MARK && BREAKS.includes(char))) return CLAUSE;
  if (kind === EMOJI) return state | CLAUSE;
  const opens = kind === MENTION || kind === HASHTAG || kind === URL || kind === MARK ? state & CLAUSE : 0;
  return opens | (state & SHADOW);
}

/** Words, as numbers of the vocabulary, that steer clauses. */
export interface ClauseRoles {
  /** and, so, then */
  readonly joining: ReadonlySet<number>;
  /** but, so: what was denied before them is over */
  readonly turning: ReadonlySet<number>;
  /** please, just */
  readonly softening: ReadonlySet<number>;
  /** told, never, without */
  readonly shading: ReadonlySet<number>;
}

const BREAKS = ':;,–—|•*·>→-(';
