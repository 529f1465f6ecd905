import { lowerOf } from './classes.ts';

/** Start of an FNV-1a hash over lower-case code units. */
export const HASH_START = 0x811c9dc5 | 0;

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Every word that some phrase or word set knows, as small numbers. 0 is "a word nobody asked about". */
export class Vocabulary {
  readonly words: string[] = [''];
  #slots = new Int32Array(1024);
  #hashes = new Int32Array(1024);

  /** The number of a lower-case word, given one if it is new. Only while compiling. */
  add(word: string): number {
    let hash = HASH_START;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
    const known = this.find(word, 0, word.length, hash);
    if (known > 0) return known;
    if (this.words.length * 3 > this.#slots.length) this.#grow();
    this.words.push(word);
    this.#place(this.words.length - 1, hash);
    return this.words.length - 1;
  }

  /** The number of the word at `start` to `end`, or 0. `hash` is over its lower-case units. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) return 0;
      if (this.#hashes[slot] === hash && this.#equals(id, text, start, end)) return id;
    }
  }

  #equals(id: number, text: string, start: number, end: number): boolean {
    const word = this.words[id] ?? '';
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++) {
      if (word.charCodeAt(i) !== lowerOf(text.charCodeAt(start + i))) return false;
    }
    return true;
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot]) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
    this.#hashes[slot] = hash;
  }

  #grow(): void {
    const slots = this.#slots;
    const hashes = this.#hashes;
    this.#slots = new Int32Array(slots.length * 2);
    this.#hashes = new Int32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i++) {
      const id = slots[i] ?? 0;
      if (id > 0) this.#place(id, hashes[i] ?? 0);
    }
  }
}
