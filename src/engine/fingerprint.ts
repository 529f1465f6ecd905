import { HASH_START, hashStep } from './text/vocabulary.ts';

/** A short name for a string: 32 bits of FNV-1a, mixed, in base 36. Not for secrets. */
export function fingerprint(text: string, seed = 0): string {
  let hash = HASH_START ^ seed;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36);
}
