import type { Tokens } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { type Accept, holds, keep, type Match, type Walk } from './accept.ts';
import { createMatchers, type Matcher } from './matcher.ts';
import { type Element, type Part, type Phrases, parsePattern } from './pattern.ts';
import { NOWHERE, type Node, START, States } from './states.ts';

const ANY_WORD: Element = { words: [], sets: [], classes: ['word'] };

/**
 * All phrases of all groups in one net of tokens: patterns that begin alike share their first steps, and only the words
 * that begin one cost a walk. A walk takes all ways at once, so no text makes it long.
 */
export class Net {
  readonly #matcherOf: (element: Element) => Matcher;
  readonly #root = createNode(0);
  /** The nodes that are reached by one way only, where another pattern may go on. */
  readonly #shared = new Map<Node, Map<Matcher, Node>>();
  readonly #states = new States([this.#root]);
  #nodes = 1;

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

  /** Every phrase in the sentence; of one group only the longest from each token. */
  matches(text: string, tokens: Tokens, marks: readonly number[]): Match[] {
    const walk: Walk = { text, tokens, marks, found: [], first: 0, since: 0 };
    this.#states.begin();
    for (; walk.first < tokens.count; walk.first++) {
      const state = this.#states.step(START, text, tokens, walk.first);
      if (state !== NOWHERE) this.#walk(walk, state);
    }
    return walk.found;
  }

  #walk(walk: Walk, begun: number): void {
    const { text, tokens } = walk;
    walk.since = walk.found.length;
    let state = begun;
    for (let at = walk.first; state !== NOWHERE; ) {
      for (const accept of this.#states.acceptsOf(state)) {
        if (holds(accept, walk, at)) keep(walk, accept.group, at);
      }
      if (this.#states.ends(state) || ++at >= tokens.count) return;
      state = this.#states.step(state, text, tokens, at);
    }
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
    const to = createNode(this.#nodes++);
    for (const node of from) node.edges.push({ matcher, to });
    if (children) {
      children.set(matcher, to);
      this.#shared.set(to, new Map());
    }
    return to;
  }
}

function createNode(number: number): Node {
  return { number, edges: [], accepts: [] };
}
