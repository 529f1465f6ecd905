import type { Match } from '../shapes/accept.ts';
import type { Sound } from '../signal/sound.ts';
import { markClauses } from './clauses.ts';
import type { Counted, Lexicon } from './lexicon.ts';
import { NUMBER, type Tokens, tokenise, WORD } from './tokens.ts';

/** What is known of a sentence by its text alone. Offsets and token numbers are relative to it, so it can be kept. */
export interface Sentence {
  readonly text: string;
  readonly tokens: Tokens;
  /** CLAUSE and SHADOW bits of each token. */
  readonly marks: readonly number[];
  readonly matches: readonly Match[];
  /** Bit per kind of its tokens. */
  readonly kinds: number;
  /** The flags of its tokens together. */
  readonly flags: number;
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
  const { kinds, flags, words } = countKinds(tokens);
  return {
    text,
    tokens,
    marks,
    matches: lexicon.net.matches(text, tokens, marks),
    kinds,
    flags,
    counts: countSets(tokens, lexicon),
    words,
    asks: endsInQuestion(text.slice(-8)),
    sound: undefined,
    tellsOfADeed: undefined,
  };
}

function endsInQuestion(text: string): boolean {
  return text.includes('?') && /\?[^\p{L}\p{N}?]*$/u.test(text);
}

function countSets({ count, id }: Tokens, { bits }: Lexicon): Record<Counted, number> {
  let [i, we, you, they, small, kin] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const sets = bits[id[at] ?? 0] ?? 0;
    if (sets === 0) continue;
    i += sets & 1;
    we += (sets >> 1) & 1;
    you += (sets >> 2) & 1;
    they += (sets >> 3) & 1;
    small += (sets >> 4) & 1;
    kin += (sets >> 5) & 1;
  }
  return { i, we, you, they, function: small, kin };
}

function countKinds(tokens: Tokens): Pick<Sentence, 'kinds' | 'flags' | 'words'> {
  let [kinds, flags, words] = [0, 0, 0];
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at] ?? 0;
    kinds |= 1 << kind;
    flags |= tokens.flags[at] ?? 0;
    if (kind === WORD || kind === NUMBER) words++;
  }
  return { kinds, flags, words };
}
