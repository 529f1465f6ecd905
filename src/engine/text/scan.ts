import { classOf, DIGIT, LETTER } from './classes.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence while it is cut into tokens. */
export class Scan {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  at = 0;
  /** Up to here it is known that no link or address starts, so each run is looked at once. */
  plainUntil = 0;
  readonly #kind: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #id: number[] = [];
  readonly #flags: number[] = [];
  readonly #hash: number[] = [];

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  push(kind: number, end: number, id = 0, flags = 0, hash = 0): void {
    this.#kind.push(kind);
    this.#start.push(this.at);
    this.#end.push(end);
    this.#id.push(id);
    this.#flags.push(flags);
    this.#hash.push(hash);
    this.at = end;
  }

  joinsWords(): boolean {
    const { text, at } = this;
    if (at === 0 || at + 1 >= text.length) return false;
    const after = classOf(text.charCodeAt(at + 1));
    const before = classOf(text.charCodeAt(at - 1));
    return (before === LETTER || before === DIGIT) && (after === LETTER || after === DIGIT);
  }

  finish(): Tokens {
    return {
      count: this.#kind.length,
      kind: this.#kind,
      start: this.#start,
      end: this.#end,
      id: this.#id,
      flags: this.#flags,
      hash: this.#hash,
    };
  }
}
