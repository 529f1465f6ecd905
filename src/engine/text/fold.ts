import type { Span } from '../types.ts';

/**
 * The text as the rules read it: look-alike letters are plain letters, curly quotes are straight, and invisible
 * characters are gone. Case stays.
 */
export interface Folded {
  readonly original: string;
  readonly text: string;
  /** Offset in `text` to offset in `original`, with one entry more than `text` has units; absent when they are equal. */
  readonly map?: Int32Array;
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

/** Folds a text of any content, lone surrogates included, in one pass. */
export function fold(original: string): Folded {
  const from = firstFoldable(original, 0);
  if (from === original.length) return { original, text: original, fancy: [] };
  const map = new Int32Array(original.length + 1);
  const units: string[] = [original.slice(0, from)];
  const fancy: { start: number; end: number }[] = [];
  for (let i = 0; i < from; i++) map[i] = i;
  let at = from;
  for (let i = from; i < original.length; ) {
    const code = original.charCodeAt(i);
    const letter = look(original, i, code);
    const width = letter !== undefined && kindOf(code) === LEAD ? 2 : 1;
    if (letter !== '') {
      map[at] = i;
      units.push(letter ?? String.fromCharCode(code));
      if (letter !== undefined && kindOf(code) !== CURLY) lengthen(fancy, at, original, i);
      at++;
    }
    i += width;
  }
  map[at] = original.length;
  const text = units.join('');
  if (text.length === original.length) return { original, text, fancy };
  return { original, text, map: map.subarray(0, at + 1), fancy };
}

/** Where a span of the folded text lies in the original. */
export function toOriginal(folded: Folded, span: Span): Span {
  const { map, original, text } = folded;
  if (!map) return span;
  const start = map[span.start] ?? original.length;
  if (span.end <= span.start) return { start, end: start };
  const last = map[span.end - 1] ?? original.length - 1;
  const wide = isLead(original.charCodeAt(last)) && !isSurrogate(text.charCodeAt(span.end - 1));
  return { start, end: last + (wide ? 2 : 1) };
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
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128 && kindOf(code) !== PLAIN) return i;
  }
  return text.length;
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
