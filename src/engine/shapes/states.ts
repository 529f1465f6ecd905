import type { Tokens } from '../text/tokens.ts';
import type { Accept } from './accept.ts';
import { fits, type Matcher, TESTS } from './matcher.ts';

interface Edge {
  readonly matcher: Matcher;
  readonly to: Node;
}

/** A place in the net of phrases. */
export interface Node {
  readonly number: number;
  readonly edges: Edge[];
  readonly accepts: Accept[];
}

/** All nodes that one walk may stand on at once. */
interface State {
  readonly nodes: readonly Node[];
  readonly accepts: readonly Accept[];
  /** The tests of its edges. */
  readonly tests: Matcher['tests'];
}

/** The states that every net has: nowhere, and where every walk starts. */
export const NOWHERE = 0;
export const START = 1;

/** More steps than these are forgotten and found again: a bound for memory, which no writing of people reaches. */
const MOST_STEPS = 60_000;
const KINDS = 16;
const FLAGS = 4;
/** A step in the table: the state plus one, the token's key, and the state it leads to. */
const WIDTH = 4;
const ACCEPTS = 1 << KINDS;
const ENDS = ACCEPTS << 1;
const NONE: readonly Accept[] = [];

/**
 * The net walked with one look-up a token: a set of nodes gets a number when first stood on, and a step is kept when first
 * taken, as matchers of regular expressions do (RE2's lazy automaton).
 */
export class States {
  readonly #from: readonly Node[];
  readonly #numbers = new Map<string, number>();
  #states: State[] = [];
  /** Of each state: the token kinds that its tests look at, as bits, and whether it accepts and ends. */
  #signs: number[] = [];
  #table = new Int32Array(0);
  #mask = 0;
  #steps = 0;

  /** `from`: where every walk starts. */
  constructor(from: readonly Node[]) {
    this.#from = from;
  }

  /** Before the first walk of a sentence. State numbers of earlier sentences are not valid after it. */
  begin(): void {
    if (this.#states.length > 0 && this.#steps <= MOST_STEPS) return;
    this.#numbers.clear();
    this.#states = [];
    this.#signs = [];
    this.#steps = 0;
    this.#resize(1 << 12);
    this.#numberOf([]);
    this.#numberOf(this.#from);
  }

  acceptsOf(state: number): readonly Accept[] {
    return ((this.#signs[state] ?? 0) & ACCEPTS) !== 0 ? (this.#states[state]?.accepts ?? NONE) : NONE;
  }

  ends(state: number): boolean {
    return ((this.#signs[state] ?? ENDS) & ENDS) !== 0;
  }

  /** Where the token at `at` leads. */
  step(state: number, text: string, tokens: Tokens, at: number): number {
    const key = this.#keyOf(state, text, tokens, at);
    const slot = this.#find(state, key);
    if (this.#table[slot] !== 0) return this.#table[slot + 2] ?? NOWHERE;
    return this.#learn(state, key, text, tokens, at);
  }

  /** What a token is to a state: its word, kind and flags, and the outcome of the state's tests. Tokens alike go the same way. */
  #keyOf(number: number, text: string, tokens: Tokens, at: number): number {
    const kind = tokens.kind[at] ?? 0;
    const key = (((tokens.id[at] ?? 0) * KINDS + kind) * FLAGS + (tokens.flags[at] ?? 0)) * TESTS;
    const bit = 1 << kind;
    return ((this.#signs[number] ?? 0) & bit) === 0
      ? key
      : key + this.#outcome(number, bit, text, tokens, at);
  }

  #outcome(number: number, bit: number, text: string, tokens: Tokens, at: number): number {
    let outcome = 0;
    for (const { kinds, test, flag } of this.#states[number]?.tests ?? []) {
      if (kinds & bit && test(text, tokens, at)) outcome |= flag;
    }
    return outcome;
  }

  /** The place of a step in the table, or an empty one for it. */
  #find(state: number, key: number): number {
    const table = this.#table;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)) >>> 8;
    for (; ; slot++) {
      const at = (slot & this.#mask) * WIDTH;
      const known = table[at];
      if (known === 0 || (known === state + 1 && table[at + 1] === key)) return at;
    }
  }

  #learn(state: number, key: number, text: string, tokens: Tokens, at: number): number {
    const nodes = new Set<Node>();
    for (const { edges } of this.#states[state]?.nodes ?? []) {
      for (const { matcher, to } of edges)
        if (!nodes.has(to) && fits(matcher, text, tokens, at)) nodes.add(to);
    }
    const next = this.#numberOf([...nodes].sort((a, b) => a.number - b.number));
    if (++this.#steps * 2 > this.#mask) this.#resize((this.#mask + 1) * 2);
    this.#place(state, key, next);
    return next;
  }

  #place(state: number, key: number, next: number): void {
    this.#table.set([state + 1, key, next], this.#find(state, key));
  }

  #resize(slots: number): void {
    const steps = this.#table;
    this.#table = new Int32Array(slots * WIDTH);
    this.#mask = slots - 1;
    if (this.#steps === 0) return;
    for (let at = 0; at < steps.length; at += WIDTH) {
      const state = steps[at] ?? 0;
      if (state > 0) this.#place(state - 1, steps[at + 1] ?? 0, steps[at + 2] ?? NOWHERE);
    }
  }

  #numberOf(nodes: readonly Node[]): number {
    const name = nodes.map(({ number }) => number).join(' ');
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const tests = [...new Set(nodes.flatMap(({ edges }) => edges.flatMap(({ matcher }) => matcher.tests)))];
    this.#numbers.set(name, this.#states.length);
    const accepts = nodes.flatMap((node) => node.accepts);
    const ends = nodes.every(({ edges }) => edges.length === 0);
    const tested = tests.reduce((mask, { kinds }) => mask | kinds, 0);
    this.#signs.push(tested | (accepts.length > 0 ? ACCEPTS : 0) | (ends ? ENDS : 0));
    return this.#states.push({ nodes, accepts, tests }) - 1;
  }
}
