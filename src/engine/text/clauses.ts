import { EMOJI, END, HASHTAG, MARK, MENTION, type Tokens, URL, WORD } from './tokens.ts';

/** A clause starts at this token. */
export const CLAUSE = 1;
/** A word before it in the clause reports or denies what it says: "told me to", "never". */
export const SHADOW = 2;

/** Where clauses start, and where what is said is only reported or denied, as bits for each token. */
export function markClauses(text: string, tokens: Tokens, roles: ClauseRoles): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  let opens = true;
  let shadow = false;
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at] ?? 0;
    const id = tokens.id[at] ?? 0;
    marks[at] = (opens ? CLAUSE : 0) | (shadow ? SHADOW : 0);
    if (kind === END || isBreak(kind, text, tokens.start[at] ?? 0)) {
      opens = true;
      shadow = false;
    } else if (
      kind === EMOJI ||
      (opens && (kind === MENTION || kind === HASHTAG || kind === URL || kind === MARK))
    ) {
      opens = true;
    } else if (kind === WORD && roles.joining.has(id)) {
      opens = true;
      if (roles.turning.has(id)) shadow = false;
    } else {
      opens = opens && kind === WORD && roles.softening.has(id);
      if (kind === WORD && roles.shading.has(id)) shadow = true;
    }
  }
  return marks;
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

function isBreak(kind: number, text: string, at: number): boolean {
  return kind === MARK && BREAKS.includes(text[at] ?? ' ');
}
