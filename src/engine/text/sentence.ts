import type { Match } from '../shapes/accept.ts';
import type { Sound } from '../signal/sound.ts';
import { markClauses } from './clauses.ts';
import { type Counted, countedSets, type Lexicon } from './lexicon.ts';
import { NUMBER, type Tokens, tokenise, WORD } from './tokens.ts';

/** What is known of a sentence by its text alone. Offsets and token numbers are relative to it, so it can be kept. */
export interface Sentence {
  readonly text: string;
  readonly tokens: Tokens;
  /** CLAUSE and SHADOW bits of each token. */
  readonly marks: readonly number[];
  readonly matches: readonly Match[];
  readonly counts: Readonly<Record<Counted, number>>;
  /** Words and numbers. */
  readonly words: number;
  readonly asks: boolean;
  /** What the signal hears in it: put here by its model when first asked, so that it goes when the sentence goes. */
  sound: Sound | undefined;
  /** The parser's answer, likewise. */
  tellsOfADeed: boolean | undefined;
}

export function readSentence(text: string, lexicon: Lexicon): Sentence {
  const tokens = tokenise(text, lexicon.vocabulary);
  const marks = markClauses(text, tokens, lexicon.roles);
  return {
    text,
    tokens,
    marks,
    matches: lexicon.net.matches(text, tokens, marks),
    counts: countSets(tokens, lexicon),
    words: countWords(tokens),
    asks: endsInQuestion(text.slice(-8)),
    sound: undefined,
    tellsOfADeed: undefined,
  };
}

function endsInQuestion(text: string): boolean {
  return text.includes('?') && /\?[^\p{L}\p{N}?]*$/u.test(text);
}

function countSets(tokens: Tokens, { bits }: Lexicon): Record<Counted, number> {
  const counts: Record<Counted, number> = { i: 0, we: 0, you: 0, they: 0, function: 0, kin: 0 };
  for (let at = 0; at < tokens.count; at++) {
    const word = bits[tokens.id[at] ?? 0] ?? 0;
    if (word === 0) continue;
    for (let bit = 0; bit < countedSets.length; bit++) {
      const name = countedSets[bit];
      if (name && word & (1 << bit)) counts[name]++;
    }
  }
  return counts;
}

function countWords(tokens: Tokens): number {
  let words = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] === WORD || tokens.kind[at] === NUMBER) words++;
  }
  return words;
}
