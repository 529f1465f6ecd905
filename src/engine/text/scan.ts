import { classOf, DIGIT, LETTER } from './classes.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Cuts one sentence after the other, into the same lists: only what a sentence has is copied out. */
export class Scan {
  text = '';
  readonly vocabulary: Vocabulary;
  at = 0;
  /** Up to here it is known that no link or address starts, so each run is looked at once. */
  plainUntil = 0;
  #count = 0;
  readonly #kind: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #id: number[] = [];
  readonly #flags: number[] = [];
  readonly #hash: number[] = [];

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  begin(text: string): void {
    this.text = text;
    this.at = 0;
    this.plainUntil = 0;
    this.#count = 0;
  }

  push(kind: number, end: number, id = 0, flags = 0, hash = 0): void {
    const at = this.#count++;
    this.#kind[at] = kind;
    this.#start[at] = this.at;
    this.#end[at] = end;
    this.#id[at] = id;
    this.#flags[at] = flags;
    this.#hash[at] = hash;
    this.at = end;
  }

  joinsWords(): boolean {
    const { text, at } = this;
    if (at === 0 || at + 1 >= text.length) return false;
    const after = classOf(text.charCodeAt(at + 1));
    const before = classOf(text.charCodeAt(at - 1));
    return (before === LETTER || before === DIGIT) && (after === LETTER || after === DIGIT);
  }

  /** What was found; the text is not kept. */
  finish(): Tokens {
    const count = this.#count;
    this.text = '';
    return {
      count,
      kind: this.#kind.slice(0, count),
      start: this.#start.slice(0, count),
      end: this.#end.slice(0, count),
      id: this.#id.slice(0, count),
      flags: this.#flags.slice(0, count),
      hash: this.#hash.slice(0, count),
    };
  }
}
