import {
  CAPITAL,
  EMAIL,
  EMOJI,
  END,
  HASHTAG,
  MARK,
  MENTION,
  NUMBER,
  PERCENT,
  PHONE,
  PRICE,
  SHOUTED,
  type Tokens,
  URL,
  WORD,
} from '../text/tokens.ts';

/** A test on one token, with the sentence it stands in. */
export type TokenTest = (text: string, tokens: Tokens, at: number) => boolean;

export interface TokenClass {
  /** Bit per token kind. */
  readonly kinds: number;
  /** Tokens of these kinds need one of these flags. */
  readonly flags?: number;
  /** Further test for tokens of these kinds, on nothing but the token itself. */
  readonly test?: TokenTest;
}

const bit = (...kinds: number[]) => kinds.reduce((mask, kind) => mask | (1 << kind), 0);

/** The classes that patterns may name as `<name>`. */
const tokenClasses: Readonly<Record<string, TokenClass>> = {
  word: { kinds: bit(WORD, NUMBER, MENTION, HASHTAG, PRICE, PERCENT) },
  number: { kinds: bit(NUMBER) },
  price: { kinds: bit(PRICE) },
  percent: { kinds: bit(PERCENT) },
  url: { kinds: bit(URL) },
  email: { kinds: bit(EMAIL) },
  phone: { kinds: bit(PHONE) },
  mention: { kinds: bit(MENTION) },
  hashtag: { kinds: bit(HASHTAG) },
  emoji: { kinds: bit(EMOJI) },
  mark: { kinds: bit(MARK) },
  stop: { kinds: bit(END) },
  caps: { kinds: bit(WORD), flags: SHOUTED },
  capital: { kinds: bit(WORD), flags: CAPITAL },
  past: {
    kinds: bit(WORD),
    test: (text, tokens, at) => PAST.test(text.slice(tokens.start[at], tokens.end[at])),
  },
  pointer: { kinds: bit(EMOJI, MARK), test: (text, tokens, at) => startsWith(text, tokens, at, POINTERS) },
  reaction: {
    kinds: bit(EMOJI),
    test: (text, tokens, at) => REACTIONS.test(text.slice(tokens.start[at], tokens.end[at])),
  },
  recycle: { kinds: bit(EMOJI), test: (text, tokens, at) => startsWith(text, tokens, at, RECYCLE) },
  telephone: { kinds: bit(EMOJI), test: (text, tokens, at) => startsWith(text, tokens, at, TELEPHONES) },
};

/** Faces, hearts, hands and the like: what sites offer as a reaction. Arrows and bullets are none. */
const REACTIONS =
  /^(?:[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F93A}\u{1F970}-\u{1F97A}\u{1F90D}-\u{1F90F}\u{1F44A}-\u{1F450}\u{1F493}-\u{1F49F}\u{1F4AF}\u{1F525}\u{1F389}]|[❤♥☝✋])/u;

/** A regular verb in the past, but for those that firms use of themselves. Short words cannot be one. */
const PAST =
  /^(?!(?:open|launch|found|deliver|provid|serv|complet|achiev|receiv|announc|partner|expand|establish|increas|improv|add|introduc|releas|publish|updat|offer|invest|award|reveal|unveil|extend|exce)ed$)\p{L}{3,18}ed$/iu;

const POINTERS = ['👉', '👇', '⬇', '➡', '→', '↓', '⤵', '🔗', '🔽'];
const RECYCLE = ['♻', '🔁', '🔄'];
const TELEPHONES = ['📞', '☎', '📱', '📲', '📧', '✉', '📩', '🌐', '📍', '💌'];

function startsWith(text: string, tokens: Tokens, at: number, signs: readonly string[]): boolean {
  const start = tokens.start[at] ?? 0;
  return signs.some((sign) => text.startsWith(sign, start));
}

/** The class that a pattern calls `<name>`. Throws on a name that does not exist. */
export function tokenClassOf(name: string): TokenClass {
  const found = tokenClasses[name];
  if (!found) throw new Error(`No token class "${name}"`);
  return found;
}
