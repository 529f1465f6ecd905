import { CLAUSE } from '../text/clauses.ts';
import { END, type Tokens, WORD } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { type Element, type Pattern, type Phrases, parsePattern } from './pattern.ts';
import { type TokenTest, tokenClassOf } from './token-classes.ts';

/** A phrase found in a sentence: which group of phrases, and its first and last token. */
export interface Match {
  readonly group: number;
  readonly first: number;
  readonly last: number;
}

interface Matcher {
  readonly ids: ReadonlySet<number>;
  readonly kinds: number;
  readonly tests: readonly { kinds: number; test: TokenTest }[];
}

interface Accept {
  readonly group: number;
  readonly pattern: Pattern;
  readonly notAfter?: Matcher;
  readonly notBefore?: Matcher;
}

interface Node {
  readonly edges: { readonly matcher: Matcher; readonly to: Node }[];
  readonly accepts: Accept[];
}

/** All phrases of all groups in one tree of tokens, so that a thousand more phrases cost a sentence next to nothing. */
export class Trie {
  readonly #vocabulary: Vocabulary;
  readonly #sets: Readonly<Record<string, readonly string[]>>;
  readonly #matchers = new Map<string, Matcher>();
  readonly #children = new Map<Node, Map<Matcher, Node>>();
  readonly #root: Node = { edges: [], accepts: [] };
  #byWord: (Node['edges'] | undefined)[] = [];
  #byKind: Node['edges'][] = [];

  constructor(vocabulary: Vocabulary, sets: Readonly<Record<string, readonly string[]>>) {
    this.#vocabulary = vocabulary;
    this.#sets = sets;
  }

  add(group: number, phrases: Phrases): void {
    for (const source of phrases) for (const pattern of parsePattern(source)) this.#insert(group, pattern);
  }

  /** Called once, after the last `add`: sorts the first steps by word, so that a word in no phrase costs nothing. */
  seal(): void {
    this.#byWord = [];
    this.#byKind = Array.from({ length: 16 }, () => []);
    for (const edge of this.#root.edges) {
      for (const id of edge.matcher.ids) {
        const edges = this.#byWord[id] ?? [];
        edges.push(edge);
        this.#byWord[id] = edges;
      }
      for (let kind = 1; kind < 16; kind++) {
        const tested = edge.matcher.tests.some(({ kinds }) => kinds & (1 << kind));
        if (edge.matcher.kinds & (1 << kind) || tested) this.#byKind[kind]?.push(edge);
      }
    }
  }

  /** Every phrase in the sentence; of one group only the longest from each token. */
  matches(text: string, tokens: Tokens, marks: Uint8Array): Match[] {
    const found: Match[] = [];
    const walk = new Walk(text, tokens, marks, found);
    for (let at = 0; at < tokens.count; at++) {
      walk.from(at, this.#byWord[tokens.id[at] ?? 0] ?? NO_EDGES);
      walk.from(at, this.#byKind[tokens.kind[at] ?? 0] ?? NO_EDGES);
    }
    return found;
  }

  #insert(group: number, pattern: Pattern): void {
    let node = this.#root;
    for (const element of pattern.elements) node = this.#child(node, this.#matcher(element));
    node.accepts.push({
      group,
      pattern,
      ...(pattern.notAfter ? { notAfter: this.#matcher(pattern.notAfter) } : {}),
      ...(pattern.notBefore ? { notBefore: this.#matcher(pattern.notBefore) } : {}),
    });
  }

  #child(node: Node, matcher: Matcher): Node {
    const children = this.#children.get(node) ?? new Map<Matcher, Node>();
    this.#children.set(node, children);
    const known = children.get(matcher);
    if (known) return known;
    const to: Node = { edges: [], accepts: [] };
    children.set(matcher, to);
    node.edges.push({ matcher, to });
    return to;
  }

  #matcher(element: Element): Matcher {
    const key = JSON.stringify([element.words, element.sets, element.classes]);
    const known = this.#matchers.get(key);
    if (known) return known;
    const words = [...element.words, ...element.sets.flatMap((name) => this.#setOf(name))];
    const classes = element.classes.map((name) => tokenClassOf(name));
    const made: Matcher = {
      ids: new Set(words.map((word) => this.#vocabulary.add(word))),
      kinds: classes.reduce((mask, found) => mask | (found.test ? 0 : found.kinds), 0),
      tests: classes.flatMap(({ kinds, test }) => (test ? [{ kinds, test }] : [])),
    };
    this.#matchers.set(key, made);
    return made;
  }

  #setOf(name: string): readonly string[] {
    const words = this.#sets[name];
    if (!words) throw new Error(`No word set "${name}"`);
    return words;
  }
}

const NO_EDGES: Node['edges'] = [];

class Walk {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #marks: Uint8Array;
  readonly #found: Match[];
  #first = 0;
  #since = 0;

  constructor(text: string, tokens: Tokens, marks: Uint8Array, found: Match[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#marks = marks;
    this.#found = found;
  }

  from(first: number, edges: Node['edges']): void {
    if (edges.length === 0) return;
    if (first !== this.#first || first === 0) this.#since = this.#found.length;
    this.#first = first;
    this.#step(edges, first);
  }

  #step(edges: Node['edges'], at: number): void {
    if (at >= this.#tokens.count) return;
    for (const { matcher, to } of edges) {
      if (!this.#fits(matcher, at)) continue;
      for (const accept of to.accepts) this.#accept(accept, at);
      if (to.edges.length > 0) this.#step(to.edges, at + 1);
    }
  }

  #fits(matcher: Matcher, at: number): boolean {
    const id = this.#tokens.id[at] ?? 0;
    if (id > 0 && matcher.ids.has(id)) return true;
    const kind = 1 << (this.#tokens.kind[at] ?? 0);
    if (matcher.kinds & kind) return true;
    for (const { kinds, test } of matcher.tests) {
      if (kinds & kind && test(this.#text, this.#tokens, at)) return true;
    }
    return false;
  }

  #accept({ group, pattern, notAfter, notBefore }: Accept, last: number): void {
    const first = this.#first;
    if (pattern.opensClause && !((this.#marks[first] ?? 0) & CLAUSE)) return;
    if (pattern.endsClause && !this.#ends(last)) return;
    if (notAfter && first > 0 && this.#fits(notAfter, first - 1)) return;
    if (notBefore && last + 1 < this.#tokens.count && this.#fits(notBefore, last + 1)) return;
    for (let i = this.#since; i < this.#found.length; i++) {
      const other = this.#found[i];
      if (other?.group !== group || other.first !== first) continue;
      if (other.last < last) this.#found[i] = { group, first, last };
      return;
    }
    this.#found.push({ group, first, last });
  }

  #ends(last: number): boolean {
    const next = last + 1;
    if (next >= this.#tokens.count) return true;
    const kind = this.#tokens.kind[next] ?? END;
    return kind !== WORD && kind < 9;
  }
}
