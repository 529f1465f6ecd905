import { EMOJI, END, HASHTAG, MARK, MENTION, type Tokens, URL, WORD } from './tokens.ts';

/** A clause starts at this token. */
export const CLAUSE = 1;
/** A word before it in the clause reports or denies what it says: "told me to", "never". */
export const SHADOW = 2;

/** Where clauses start, and where what is said is only reported or denied, as bits for each token. */
export function markClauses(text: string, tokens: Tokens, roles: ClauseRoles): readonly number[] {
  const marks = tokens.kind.slice();
  let state = CLAUSE;
  for (let at = 0; at < tokens.count; at++) {
    const kind = marks[at] ?? 0;
    marks[at] = state;
    if (kind === WORD) state = afterWord(roles[tokens.id[at] ?? 0] ?? 0, state);
    else state = afterMark(kind, text[tokens.start[at] ?? 0] ?? ' ', state);
  }
  return marks;
}

function afterWord(role: number, state: number): number {
  if (role === 0) return state & SHADOW;
  if (role & TURNING) return CLAUSE;
  if (role & JOINING) return state | CLAUSE;
  const opens = role & SOFTENING ? state & CLAUSE : 0;
  return opens | (state & SHADOW) | (role & SHADING ? SHADOW : 0);
}

function afterMark(kind: number, char: string, state: number): number {
  if (kind === END || (kind === MARK && BREAKS.includes(char))) return CLAUSE;
  if (kind === EMOJI) return state | CLAUSE;
  const opens = kind === MENTION || kind === HASHTAG || kind === URL || kind === MARK ? state & CLAUSE : 0;
  return opens | (state & SHADOW);
}

/** What each word of the vocabulary does to a clause, as bits: most do nothing. */
export type ClauseRoles = Uint8Array;

/** but, so: what was denied before them is over */
export const TURNING = 1;
/** and, so, then */
export const JOINING = 2;
/** please, just */
export const SOFTENING = 4;
/** told, never, without */
export const SHADING = 8;

const BREAKS = ':;,–—|•*·>→-(';
