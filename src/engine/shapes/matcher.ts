import type { Tokens } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Element } from './pattern.ts';
import { type TokenTest, tokenClassOf } from './token-classes.ts';

/** A test for one token, in numbers. */
export interface Matcher {
  readonly ids: ReadonlySet<number>;
  /** Bit per token kind that fits as such. */
  readonly kinds: number;
  readonly tests: readonly { readonly kinds: number; readonly test: TokenTest }[];
}

/** Makes matchers, one for each element however often it is asked for. */
export function createMatchers(
  vocabulary: Vocabulary,
  sets: Readonly<Record<string, readonly string[]>>,
): (element: Element) => Matcher {
  const known = new Map<string, Matcher>();
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
    const classes = element.classes.map(tokenClassOf);
    const made: Matcher = {
      ids: new Set(words.map((word) => vocabulary.add(word))),
      kinds: classes.reduce((mask, { kinds, test }) => mask | (test ? 0 : kinds), 0),
      tests: classes.flatMap(({ kinds, test }) => (test ? [{ kinds, test }] : [])),
    };
    known.set(key, made);
    return made;
  };
}

export function fits({ ids, kinds, tests }: Matcher, text: string, tokens: Tokens, at: number): boolean {
  const id = tokens.id[at] ?? 0;
  if (id > 0 && ids.has(id)) return true;
  const kind = 1 << (tokens.kind[at] ?? 0);
  if (kinds & kind) return true;
  for (const test of tests) if (test.kinds & kind && test.test(text, tokens, at)) return true;
  return false;
}
