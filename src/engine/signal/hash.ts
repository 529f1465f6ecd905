/** Features are numbers: nothing of the words they were made from is kept. */
export const FEATURE_BITS = 18;
const MASK = (1 << FEATURE_BITS) - 1;

const START = 0x811c9dc5;

/** 32-bit FNV-1a over UTF-16 units, going on from `hash`. */
export function hashText(text: string, hash = START): number {
  let h = hash | 0;
  for (let i = 0; i < text.length; i++) h = hashUnit(text.charCodeAt(i), h);
  return h;
}

/** One step of the same. */
export function hashUnit(code: number, hash = START): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Joins two hashes; the order matters. */
export function join(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** A hash as the number of a feature, 0 to 2^FEATURE_BITS − 1. */
export function toFeature(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  return h & MASK;
}
