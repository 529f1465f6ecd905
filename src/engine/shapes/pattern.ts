/**
 * The phrase language. A pattern is a line of elements with spaces between:
 *
 * - `book|claim your` words, lower case; `|` between alternatives
 * - `now?` may be absent
 * - `(get in touch|sign up)` alternatives of several words
 * - `{audience}` a word of that set; `<price>` a token of that class
 * - `..3` up to three words of any sort
 * - `^` first: only where a clause starts; `$` last: only where a clause ends
 * - `!a|b` first: not right after these words; last: not right before them
 */
export type Phrases = readonly string[];

/** One token to match: any of these words, sets or classes. */
export interface Element {
  readonly words: readonly string[];
  readonly sets: readonly string[];
  readonly classes: readonly string[];
}

/** A step of a pattern: one token, a choice of sequences, or up to so many words. */
export type Part =
  | { readonly token: Element; readonly optional: boolean }
  | { readonly choices: readonly (readonly Part[])[]; readonly optional: boolean }
  | { readonly gap: number };

export interface Pattern {
  readonly parts: readonly Part[];
  readonly opensClause: boolean;
  readonly endsClause: boolean;
  readonly notAfter?: Element;
  readonly notBefore?: Element;
}

/** Reads a pattern. Throws on one that is written wrongly. */
export function parsePattern(source: string): Pattern {
  const words = cut(source, ' ').filter((word) => word !== '');
  const opensClause = words[0] === '^';
  if (opensClause) words.shift();
  const endsClause = words.at(-1) === '$';
  if (endsClause) words.pop();
  const after = words[0]?.startsWith('!') ? toElement(words.shift()?.slice(1) ?? '') : undefined;
  const before = words.at(-1)?.startsWith('!') ? toElement(words.pop()?.slice(1) ?? '') : undefined;
  const parts = words.map(toPart);
  if (parts.every(mayBeNothing)) throw new Error(`Pattern "${source}" may match nothing`);
  return {
    parts,
    opensClause,
    endsClause,
    ...(after ? { notAfter: after } : {}),
    ...(before ? { notBefore: before } : {}),
  };
}

function toPart(word: string): Part {
  const gap = /^\.\.(\d)$/.exec(word);
  if (gap) return { gap: Number(gap[1]) };
  const optional = word.length > 1 && word.endsWith('?');
  const body = optional ? word.slice(0, -1) : word;
  if (!body.startsWith('(')) return { token: toElement(body), optional };
  if (!body.endsWith(')')) throw new Error(`Unclosed group "${body}"`);
  const choices = cut(body.slice(1, -1), '|').map((choice) =>
    cut(choice, ' ')
      .filter((part) => part !== '')
      .map(toPart),
  );
  return mergeWords(choices, optional);
}

/** A choice of single tokens is one token. */
function mergeWords(choices: readonly (readonly Part[])[], optional: boolean): Part {
  const tokens = choices.map(([only, ...rest]) =>
    only && 'token' in only && !only.optional && rest.length === 0 ? only.token : undefined,
  );
  if (tokens.includes(undefined)) return { choices, optional };
  const all = tokens.flatMap((token) => token ?? []);
  return {
    token: {
      words: all.flatMap(({ words }) => words),
      sets: all.flatMap(({ sets }) => sets),
      classes: all.flatMap(({ classes }) => classes),
    },
    optional,
  };
}

function mayBeNothing(part: Part): boolean {
  if ('gap' in part) return true;
  return part.optional || ('choices' in part && part.choices.some((choice) => choice.every(mayBeNothing)));
}

function toElement(source: string): Element {
  if (source === '|') return { words: ['|'], sets: [], classes: [] };
  const choices = source.split('|');
  if (choices.includes('')) throw new Error(`Empty choice in "${source}"`);
  return {
    words: choices.filter((choice) => !/^[{<]./.test(choice)),
    sets: choices.filter((choice) => /^\{./.test(choice)).map((choice) => choice.slice(1, -1)),
    classes: choices.filter((choice) => /^<./.test(choice)).map((choice) => choice.slice(1, -1)),
  };
}

/** Splits at `separator`, but not inside parentheses. */
function cut(source: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of source) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  if (depth !== 0) throw new Error(`Unbalanced parentheses in "${source}"`);
  return parts;
}
