/** What a UTF-16 code unit is to the tokeniser. The table fills itself: a script that is never typed costs nothing. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const BREAK = 4;
export const STOP = 5;
export const PUNCTUATION = 6;
export const SYMBOL = 7;
export const APOSTROPHE = 8;

const classes = new Uint8Array(65_536);
const lowers = new Uint16Array(65_536);

/** The class of a code unit. Surrogates are symbols: look-alike letters beyond the BMP were folded before. */
export function classOf(code: number): number {
  return classes[code] || learn(code);
}

/** The lower-case code unit, or the unit itself where lower case would change the length. One look-up: it is asked of each letter. */
export function lowerOf(code: number): number {
  return lowers[code] || learnLower(code);
}

function learn(code: number): number {
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return BREAK;
  if (code === 39 || code === 0x2019) return APOSTROPHE;
  if (code === 33 || code === 46 || code === 63 || code === 0x2026) return STOP;
  // Variation selectors and the keycap ring are marks by category, and parts of emoji in fact.
  if ((code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3) return SYMBOL;
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\s/.test(char)) return SPACE;
  if (/\p{P}/u.test(char)) return PUNCTUATION;
  return SYMBOL;
}

function learnLower(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const found = lower.length === 1 ? lower.charCodeAt(0) : code;
  lowers[code] = found;
  return found;
}
