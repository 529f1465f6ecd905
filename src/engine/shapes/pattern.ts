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

export interface Pattern {
  readonly elements: readonly Element[];
  readonly opensClause: boolean;
  readonly endsClause: boolean;
  readonly notAfter?: Element;
  readonly notBefore?: Element;
}

type Sequence = readonly Element[];

const WORD_ELEMENT: Element = { words: [], sets: [], classes: ['word'] };

/** All the plain sequences that a pattern stands for. Throws on a pattern that is written wrongly. */
export function parsePattern(source: string): Pattern[] {
  const parts = cut(source, ' ').filter((part) => part !== '');
  const opensClause = parts[0] === '^';
  if (opensClause) parts.shift();
  const endsClause = parts.at(-1) === '$';
  if (endsClause) parts.pop();
  const after = parts[0]?.startsWith('!') ? element(parts.shift()?.slice(1) ?? '') : undefined;
  const before = parts.at(-1)?.startsWith('!') ? element(parts.pop()?.slice(1) ?? '') : undefined;
  const rest = {
    opensClause,
    endsClause,
    ...(after ? { notAfter: after } : {}),
    ...(before ? { notBefore: before } : {}),
  };
  const sequences = parts.reduce<Sequence[]>((so, part) => join(so, expand(part)), [[]]);
  if (sequences.some((sequence) => sequence.length === 0))
    throw new Error(`Pattern "${source}" may match nothing`);
  return sequences.map((elements) => ({ elements, ...rest }));
}

function expand(part: string): Sequence[] {
  const gap = /^\.\.(\d)$/.exec(part);
  if (gap)
    return Array.from({ length: Number(gap[1]) + 1 }, (_, size) => Array<Element>(size).fill(WORD_ELEMENT));
  const optional = part.length > 1 && part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const found = body.startsWith('(') ? group(body) : [[element(body)]];
  return optional ? [[], ...found] : found;
}

function group(body: string): Sequence[] {
  if (!body.endsWith(')')) throw new Error(`Unclosed group "${body}"`);
  return cut(body.slice(1, -1), '|').flatMap((choice) =>
    cut(choice, ' ')
      .filter((part) => part !== '')
      .reduce<Sequence[]>((so, part) => join(so, expand(part)), [[]]),
  );
}

function element(source: string): Element {
  const choices = source.split('|');
  if (source === '|') return { words: ['|'], sets: [], classes: [] };
  if (choices.includes('')) throw new Error(`Empty choice in "${source}"`);
  return {
    words: choices.filter((choice) => !/^[{<]./.test(choice)),
    sets: choices.filter((choice) => /^\{./.test(choice)).map((choice) => choice.slice(1, -1)),
    classes: choices.filter((choice) => /^<./.test(choice)).map((choice) => choice.slice(1, -1)),
  };
}

function join(left: readonly Sequence[], right: readonly Sequence[]): Sequence[] {
  return left.flatMap((head) => right.map((tail) => [...head, ...tail]));
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
