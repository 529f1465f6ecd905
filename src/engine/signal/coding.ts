/**
 * Weights as text: for each kept feature the distance to the one before as base-32 digits (the sixth bit says that more
 * follow), then one character for each target, a weight from −31 to 31.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ZERO = 31;

export interface Kept {
  /** Ascending. */
  readonly features: Int32Array;
  /** `features.length` × `targets`, row by row, −31 to 31. */
  readonly weights: Int8Array;
}

export function encode({ features, weights }: Kept, targets: number): string {
  const out: string[] = [];
  let before = -1;
  features.forEach((feature, row) => {
    let rest = feature - before - 1;
    before = feature;
    for (; rest >= 32; rest >>>= 5) out.push(ALPHABET.charAt(32 | (rest & 31)));
    out.push(ALPHABET.charAt(rest));
    for (let target = 0; target < targets; target++) {
      out.push(ALPHABET.charAt((weights[row * targets + target] ?? 0) + ZERO));
    }
  });
  return out.join('');
}

export function decode(text: string, targets: number): Kept {
  const digit = new Int8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) digit[ALPHABET.charCodeAt(i)] = i;
  const features: number[] = [];
  const weights: number[] = [];
  let feature = -1;
  for (let at = 0; at < text.length; ) {
    let distance = 0;
    for (let shift = 0; ; shift += 5) {
      const value = digit[text.charCodeAt(at++)] ?? 0;
      distance |= (value & 31) << shift;
      if (value < 32) break;
    }
    feature += distance + 1;
    features.push(feature);
    for (let target = 0; target < targets; target++)
      weights.push((digit[text.charCodeAt(at++)] ?? ZERO) - ZERO);
  }
  return { features: Int32Array.from(features), weights: Int8Array.from(weights) };
}
