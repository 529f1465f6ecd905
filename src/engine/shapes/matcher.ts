import type { Tokens } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Element } from './pattern.ts';
import { type TokenClass, type TokenTest, tokenClassOf } from './token-classes.ts';

/** A test for one token, in numbers. */
export interface Matcher {
  readonly ids: ReadonlySet<number>;
  /** Bit per token kind that fits as such. */
  readonly kinds: number;
  /** Bit per token kind that fits with any of these flags. */
  readonly flagged: readonly { readonly kinds: number; readonly flags: number }[];
  readonly tests: readonly Test[];
}

interface Test {
  readonly kinds: number;
  readonly test: TokenTest;
  /** A bit of its own below `TESTS`, the same for the same test. */
  readonly flag: number;
}

/** So many different tests there may be, as bits. */
export const TESTS = 1 << 8;

/** Makes matchers, one for each element however often it is asked for. */
export function createMatchers(
  vocabulary: Vocabulary,
  sets: Readonly<Record<string, readonly string[]>>,
): (element: Element) => Matcher {
  const known = new Map<string, Matcher>();
  const tests = new Map<string, Test>();
  const testOf = (name: string, { kinds, test }: TokenClass): readonly Test[] => {
    if (!test) return [];
    const made = tests.get(name) ?? { kinds, test, flag: 1 << tests.size };
    if (made.flag >= TESTS) throw new Error(`"${name}" is one token test too many`);
    tests.set(name, made);
    return [made];
  };
  const wordsOf = (name: string) => {
    const words = sets[name];
    if (!words) throw new Error(`No word set "${name}"`);
    return words;
  };
  return (element) => {
    const key = [element.words.join('|'), element.sets.join('|'), element.classes.join('|')].join('/');
    const found = known.get(key);
    if (found) return found;
    const words = [...element.words, ...element.sets.flatMap(wordsOf)];
    const classes = element.classes.map((name) => ({ name, found: tokenClassOf(name) }));
    const made: Matcher = {
      ids: new Set(words.map((word) => vocabulary.add(word))),
      kinds: classes.reduce((mask, { found }) => mask | (found.test || found.flags ? 0 : found.kinds), 0),
      flagged: classes.flatMap(({ found: { kinds, flags } }) => (flags ? [{ kinds, flags }] : [])),
      tests: classes.flatMap(({ name, found }) => testOf(name, found)),
    };
    known.set(key, made);
    return made;
  };
}

export function fits(
  { ids, kinds, flagged, tests }: Matcher,
  text: string,
  tokens: Tokens,
  at: number,
): boolean {
  const id = tokens.id[at] ?? 0;
  if (id > 0 && ids.has(id)) return true;
  const kind = 1 << (tokens.kind[at] ?? 0);
  if (kinds & kind) return true;
  for (const some of flagged) if (some.kinds & kind && some.flags & (tokens.flags[at] ?? 0)) return true;
  for (const test of tests) if (test.kinds & kind && test.test(text, tokens, at)) return true;
  return false;
}
