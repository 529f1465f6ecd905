import { classOf, DIGIT, LETTER, SPACE } from './classes.ts';

const LONGEST_PHONE = 26;

/** The end of a telephone number that starts at `from`, or -1: 9 to 15 digits, with a +, a leading 0, or grouped. */
export function phoneEnd(text: string, from: number): number {
  const end = digitsEnd(text, from);
  if (end < 0 || !endsThere(text, end)) return -1;
  const number = text.slice(from, end);
  const digits = number.replace(/\D/g, '').length;
  if (digits > 15) return -1;
  if (/^[+0(]/.test(number)) return digits >= 9 ? end : -1;
  return isGrouped(number) ? end : -1;
}

/** Not before a letter, unless a line break was lost on the way: "714 555 0199Email", "(504) 555-0199To book". */
function endsThere(text: string, end: number): boolean {
  if (end >= text.length || classOf(text.charCodeAt(end)) !== LETTER) return true;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2));
}

/** The end of a run of digits with single separators between them, at most `LONGEST_PHONE` units long; -1 without digits. */
function digitsEnd(text: string, from: number): number {
  let last = -1;
  for (let i = from; i < text.length && i - from < LONGEST_PHONE; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) last = i + 1;
    else if (!isSeparator(code) || (i > from && last < i - 2)) break;
  }
  return last;
}

/** 555-123-4567, 98765 43210, 1 800 555 0199: not a sum (1,234), not dates or years in a row. */
function isGrouped(number: string): boolean {
  return /^(\d{3}[ .-]\d{3}[ .-]\d{4}|\d{5}[ -]\d{5}|1[ .-]\d{3}[ .-]\d{3}[ .-]\d{4})$/.test(number);
}

function isSeparator(code: number): boolean {
  return (
    code === 32 || code === 45 || code === 46 || code === 40 || code === 41 || code === 43 || code === 0xa0
  );
}

/** The end of a number with its commas, points, times and letters: 1,234.50, 10k, 9-5 is two. */
export function numberEnd(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === DIGIT || kind === LETTER) continue;
    const joins = code === 46 || code === 44 || code === 58;
    if (!joins || i + 1 >= text.length || classOf(text.charCodeAt(i + 1)) !== DIGIT) break;
  }
  return i;
}

/** Past one optional space. */
export function pastSpace(text: string, from: number): number {
  return from < text.length && classOf(text.charCodeAt(from)) === SPACE ? from + 1 : from;
}

/** £ $ € ₹ ₦ ¥ and the other currency signs. */
export function isCurrency(code: number): boolean {
  return code === 36 || (code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20bf);
}
