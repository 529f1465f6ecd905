import { HASH_START, hashStep } from './text/vocabulary.ts';
import type { Echoes, Kind } from './types.ts';

/**
 * Sketches of sent texts: 128 bits, of which two texts share the more the more words and pairs of words they share
 * (minhash kept to one bit; Li and König 2010, "b-Bit Minwise Hashing"). Each bit is the parity of the smallest of many
 * salted hashes, so there is no way back from a sketch to a word.
 */
export type Sketch = readonly number[];

/** A sent text as it is kept. */
export interface EchoEntry {
  /** Epoch ms. */
  readonly at: number;
  readonly kind: Kind;
  readonly sketch: Sketch;
}

const BITS = 128;
/** Texts with fewer words are too alike by nature: "Thanks, see you there". */
const FEWEST_WORDS = 6;
/** Share of words and pairs in common from which two texts are the same sheet. */
const ALIKE = 0.5;
const DAY_MS = 86_400_000;
const MESSAGE_DAYS = 30;
const PUBLIC_DAYS = 14;

/** The sketch of a text under a salt: four numbers of 32 bits, or none for a text too short to have one. */
export function sketchOf(text: string, salt: string): Sketch {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return [];
  const seed = hashOf(salt, HASH_START);
  const least = new Uint32Array(BITS).fill(0xffffffff);
  for (const feature of featuresOf(words, seed)) {
    for (let bit = 0; bit < BITS; bit++) {
      const hash = mix(feature ^ Math.imul(bit + 1, 0x9e3779b1));
      if (hash < (least[bit] ?? 0)) least[bit] = hash;
    }
  }
  const sketch = [0, 0, 0, 0];
  for (let bit = 0; bit < BITS; bit++) {
    const word = bit >> 5;
    sketch[word] = ((sketch[word] ?? 0) | (((least[bit] ?? 0) & 1) << (bit & 31))) >>> 0;
  }
  return sketch;
}

/** How alike two texts are by their sketches, 0 to 1; 0 where one has none. */
export function similarity(left: Sketch, right: Sketch): number {
  if (left.length !== 4 || right.length !== 4) return 0;
  let differing = 0;
  for (let word = 0; word < 4; word++) differing += ones((left[word] ?? 0) ^ (right[word] ?? 0));
  return Math.max(0, 1 - (2 * differing) / BITS);
}

export function isEcho(left: Sketch, right: Sketch): boolean {
  return similarity(left, right) >= ALIKE;
}

/** How often something nearly the same was sent lately. `now` in epoch ms. One pass over the entries. */
export function echoesIn(entries: readonly EchoEntry[], sketch: Sketch, now: number): Echoes {
  let messages = 0;
  let publicly = 0;
  if (sketch.length === 0) return { messages, publicly };
  for (const { at, kind, sketch: sent } of entries) {
    if (now - at > MESSAGE_DAYS * DAY_MS || !isEcho(sent, sketch)) continue;
    if (kind === 'dm' || kind === 'note') messages++;
    else if (now - at <= PUBLIC_DAYS * DAY_MS) publicly++;
  }
  return { messages, publicly };
}

const GREETINGS = /^\s*(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening))[\s,]+\p{L}+/iu;

/** Words without what differs from person to person: mentions, the name after a greeting, links, digits, emoji. */
function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, 4000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+|[@#][\p{L}\p{N}_.]+|\b[\w-]+\.(?:com|net|org|io|co)\S*/gu,
      ' ',
    )
    .replace(GREETINGS, ' ');
  return plain.match(/\p{L}[\p{L}\p{M}'’]*/gu)?.slice(0, 600) ?? [];
}

/** Each word, and each pair of neighbours, as a salted hash. */
function* featuresOf(words: readonly string[], seed: number): Iterable<number> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const hash = hashOf(word, seed);
    if (word.length > 3) yield hash;
    if (at > 0) yield mix(Math.imul(hashOf(words[at - 1] ?? '', seed), 31) ^ hash);
  }
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return mix(hash);
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
