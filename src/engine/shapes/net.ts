import type { Tokens } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { type Accept, holds, keep, type Match, type Walk } from './accept.ts';
import { createMatchers, fits, type Matcher } from './matcher.ts';
import { type Element, type Part, type Phrases, parsePattern } from './pattern.ts';

interface Edge {
  readonly matcher: Matcher;
  readonly to: Node;
}

interface Node {
  readonly edges: Edge[];
  readonly accepts: Accept[];
  /** The step of a walk that saw it last, so that each step looks at a node once. */
  seen: number;
}

const NO_NODES: readonly Node[] = [];
const NO_EDGES: readonly Edge[] = [];
const ANY_WORD: Element = { words: [], sets: [], classes: ['word'] };
const KINDS = 16;

/**
 * All phrases of all groups in one net of tokens: patterns that begin alike share their first steps, and only the words
 * that begin one cost a walk. A walk takes all ways at once and each node once a step, so no text makes it long.
 */
export class Net {
  readonly #matcherOf: (element: Element) => Matcher;
  readonly #root = createNode();
  /** The nodes that are reached by one way only, where another pattern may go on. */
  readonly #shared = new Map<Node, Map<Matcher, Node>>();
  #byWord: (Edge[] | undefined)[] = [];
  #byKind: Edge[][] = [];
  #step = 0;

  constructor(vocabulary: Vocabulary, sets: Readonly<Record<string, readonly string[]>>) {
    this.#matcherOf = createMatchers(vocabulary, sets);
    this.#shared.set(this.#root, new Map());
  }

  add(group: number, phrases: Phrases): void {
    for (const source of phrases) {
      const { parts, opensClause, endsClause, notAfter, notBefore } = parsePattern(source);
      const accept: Accept = {
        group,
        opensClause,
        endsClause,
        ...(notAfter ? { notAfter: this.#matcherOf(notAfter) } : {}),
        ...(notBefore ? { notBefore: this.#matcherOf(notBefore) } : {}),
      };
      for (const node of this.#along([this.#root], parts)) if (node !== this.#root) node.accepts.push(accept);
    }
  }

  /** Called once, after the last `add`: sorts the first steps by word, so that a word that begins no phrase costs nothing. */
  seal(): void {
    this.#byWord = [];
    this.#byKind = Array.from({ length: KINDS }, () => []);
    for (const edge of this.#root.edges) {
      const { ids, kinds, tests } = edge.matcher;
      for (const id of ids) {
        const edges = this.#byWord[id] ?? [];
        edges.push(edge);
        this.#byWord[id] = edges;
      }
      for (let kind = 1; kind < KINDS; kind++) {
        const bit = 1 << kind;
        if (kinds & bit || tests.some((test) => test.kinds & bit)) this.#byKind[kind]?.push(edge);
      }
    }
  }

  /** Every phrase in the sentence; of one group only the longest from each token. */
  matches(text: string, tokens: Tokens, marks: readonly number[]): Match[] {
    const found: Match[] = [];
    for (let first = 0; first < tokens.count; first++) {
      const nodes = this.#begin(text, tokens, first);
      if (nodes.length > 0) this.#walk({ text, tokens, marks, first, found, since: found.length }, nodes);
    }
    return found;
  }

  #begin(text: string, tokens: Tokens, first: number): readonly Node[] {
    const words = this.#byWord[tokens.id[first] ?? 0];
    const kinds = this.#byKind[tokens.kind[first] ?? 0] ?? NO_EDGES;
    if (!words && kinds.length === 0) return NO_NODES;
    const step = ++this.#step;
    const nodes: Node[] = [];
    if (words) for (const { to } of words) enter(to, step, nodes);
    for (const { matcher, to } of kinds) if (fits(matcher, text, tokens, first)) enter(to, step, nodes);
    return nodes;
  }

  #walk(walk: Walk, start: readonly Node[]): void {
    let nodes = start;
    for (let at = walk.first; nodes.length > 0; at++) {
      for (const { accepts } of nodes) {
        for (const accept of accepts) if (holds(accept, walk, at)) keep(walk, accept.group, at);
      }
      nodes = at + 1 < walk.tokens.count ? this.#onward(walk, nodes, at + 1) : NO_NODES;
    }
  }

  #onward({ text, tokens }: Walk, nodes: readonly Node[], at: number): readonly Node[] {
    const step = ++this.#step;
    const next: Node[] = [];
    for (const { edges } of nodes) {
      for (const { matcher, to } of edges) {
        if (to.seen !== step && fits(matcher, text, tokens, at)) enter(to, step, next);
      }
    }
    return next;
  }

  /** Where one stands after these parts, having stood on `from`. */
  #along(from: readonly Node[], parts: readonly Part[]): readonly Node[] {
    return parts.reduce((nodes, part) => this.#past(nodes, part), from);
  }

  #past(from: readonly Node[], part: Part): readonly Node[] {
    if ('gap' in part) {
      let all = from;
      let last = from;
      for (let word = 0; word < part.gap; word++) {
        last = [this.#link(last, this.#matcherOf(ANY_WORD))];
        all = [...all, ...last];
      }
      return all;
    }
    const ends =
      'token' in part
        ? [this.#link(from, this.#matcherOf(part.token))]
        : part.choices.flatMap((choice) => this.#along(from, choice));
    return [...new Set(part.optional ? [...from, ...ends] : ends)];
  }

  /** One node after `from`: a shared one where there is one way there, a node of its own where there are several. */
  #link(from: readonly Node[], matcher: Matcher): Node {
    const [only] = from;
    const children = from.length === 1 && only ? this.#shared.get(only) : undefined;
    const known = children?.get(matcher);
    if (known) return known;
    const to = createNode();
    for (const node of from) node.edges.push({ matcher, to });
    if (children) {
      children.set(matcher, to);
      this.#shared.set(to, new Map());
    }
    return to;
  }
}

function createNode(): Node {
  return { edges: [], accepts: [], seen: 0 };
}

function enter(node: Node, step: number, nodes: Node[]): void {
  if (node.seen === step) return;
  node.seen = step;
  nodes.push(node);
}
