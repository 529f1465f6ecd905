import type { Span } from '../types.ts';

/**
 * The text as the rules read it: look-alike letters are plain letters, curly quotes are straight, and invisible
 * characters are gone. Case stays.
 */
export interface Folded {
  readonly original: string;
  readonly text: string;
  /** Where offsets of `text` and `original` begin to differ by more: in `text`, and the same place in `original`. In order. */
  readonly shifts: { readonly at: readonly number[]; readonly from: readonly number[] };
  /** Runs of look-alike letters, as offsets in `text`. Words written so are one run with the spaces between them. */
  readonly fancy: readonly Span[];
}

const PLAIN = 1;
const CURLY = 2;
const DROPPED = 3;
const FANCY = 4;
const LEAD = 5;

const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ';
const kinds = new Uint8Array(65_536);

const NO_SHIFTS: Folded['shifts'] = { at: [], from: [] };

/** Folds a text of any content, lone surrogates included, in one pass. */
export function fold(original: string): Folded {
  const first = firstFoldable(original, 0);
  if (first === original.length) return { original, text: original, shifts: NO_SHIFTS, fancy: [] };
  const pieces: string[] = [];
  const fancy: { start: number; end: number }[] = [];
  const shifts: { at: number[]; from: number[] } = { at: [], from: [] };
  let at = 0;
  let copied = 0;
  for (let i = first; i < original.length; i = firstFoldable(original, i)) {
    const code = original.charCodeAt(i);
    const letter = look(original, i, code);
    if (letter === undefined) {
      i++;
      continue;
    }
    const width = kindOf(code) === LEAD ? 2 : 1;
    pieces.push(original.slice(copied, i), letter);
    at += i - copied;
    if (letter !== '' && kindOf(code) !== CURLY) lengthen(fancy, at, original, i);
    at += letter.length;
    i += width;
    copied = i;
    if (width !== letter.length) shift(shifts, at, i);
  }
  pieces.push(original.slice(copied));
  return { original, text: pieces.join(''), shifts, fancy };
}

function shift(
  { at, from }: { readonly at: number[]; readonly from: number[] },
  to: number,
  place: number,
): void {
  if (at.at(-1) === to) from[from.length - 1] = place;
  else {
    at.push(to);
    from.push(place);
  }
}

/** Where a span of the folded text lies in the original. */
export function toOriginal(folded: Folded, span: Span): Span {
  const { shifts, original, text } = folded;
  if (shifts.at.length === 0) return span;
  const start = placeOf(folded, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = placeOf(folded, span.end - 1);
  const wide = isLead(original.charCodeAt(last)) && !isSurrogate(text.charCodeAt(span.end - 1));
  return { start, end: last + (wide ? 2 : 1) };
}

function placeOf({ shifts: { at, from } }: Folded, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? offset : (from[low - 1] ?? 0) + offset - (at[low - 1] ?? 0);
}

/** The plain letter for a look-alike, a straight quote for a curly one, '' for what is dropped, undefined for the rest. */
function look(text: string, at: number, code: number): string | undefined {
  const kind = kindOf(code);
  if (kind === PLAIN) return undefined;
  if (kind === DROPPED) return '';
  if (kind === CURLY) return code === 0x2018 || code === 0x2019 || code === 0x02bc ? "'" : '"';
  if (kind === FANCY) return plainLetter(code);
  const trail = text.charCodeAt(at + 1);
  return trail >= 0xdc00 && trail <= 0xdfff ? plainAstral(text.codePointAt(at) ?? 0) : undefined;
}

function plainLetter(code: number): string {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x24b6 && code <= 0x24cf) return String.fromCharCode(code - 0x24b6 + 65);
  if (code >= 0x24d0 && code <= 0x24e9) return String.fromCharCode(code - 0x24d0 + 97);
  return String.fromCharCode(97 + SMALL_CAPITALS.indexOf(String.fromCharCode(code)));
}

/** Mathematical alphanumerics (U+1D400 to U+1D7FF) and letters in squares and circles (U+1F130 to U+1F189). */
function plainAstral(point: number): string | undefined {
  if (point >= 0x1d400 && point <= 0x1d7ff) {
    const plain = String.fromCodePoint(point).normalize('NFKC');
    return plain.length === 1 ? plain : undefined;
  }
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (point >= first && point < first + 26) return String.fromCharCode(65 + point - first);
  }
  return undefined;
}

function lengthen(runs: { start: number; end: number }[], at: number, original: string, from: number): void {
  const last = runs.at(-1);
  const touches = last && (last.end === at || (last.end === at - 1 && original.charCodeAt(from - 1) === 32));
  if (touches) last.end = at + 1;
  else runs.push({ start: at, end: at + 1 });
}

function firstFoldable(text: string, from: number): number {
  let simple = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) {
      if (kindOf(code) !== PLAIN) return i;
      simple = 0;
    } else if (++simple === STRETCH) {
      i = nextHigh(text, i + 1) - 1;
      simple = 0;
    }
  }
  return text.length;
}

/** After so many units below 128 more of them are likely: a regular expression passes over them five times as fast. */
const STRETCH = 24;
const HIGH = /[\u0080-\uffff]/g;

function nextHigh(text: string, from: number): number {
  HIGH.lastIndex = from;
  return HIGH.test(text) ? HIGH.lastIndex - 1 : text.length;
}

function kindOf(code: number): number {
  return kinds[code] || learn(code);
}

function learn(code: number): number {
  const found = classify(code);
  kinds[code] = found;
  return found;
}

function classify(code: number): number {
  if (code < 128) return PLAIN;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return CURLY;
  if (code >= 0x201c && code <= 0x201f) return CURLY;
  if (code === 0xab || code === 0xbb) return CURLY;
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad)
    return DROPPED;
  if (code >= 0x202a && code <= 0x202e) return DROPPED;
  if ((code >= 0xff01 && code <= 0xff5e) || (code >= 0x24b6 && code <= 0x24e9)) return FANCY;
  if (SMALL_CAPITALS.includes(String.fromCharCode(code))) return FANCY;
  return code === 0xd835 || code === 0xd83c ? LEAD : PLAIN;
}

function isLead(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
