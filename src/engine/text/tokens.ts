import { APOSTROPHE, classOf, DIGIT, LETTER, lowerOf, SPACE, STOP, SYMBOL } from './classes.ts';
import { compoundOf, runEnd } from './compounds.ts';
import { isCurrency, numberEnd, pastSpace, phoneEnd } from './numbers.ts';
import { Scan } from './scan.ts';
import { unstretched } from './stretched.ts';
import { HASH_START, hashStep, type Vocabulary } from './vocabulary.ts';

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
export const EMOJI = 4;
export const MENTION = 5;
export const HASHTAG = 6;
export const URL = 7;
export const EMAIL = 8;
export const PHONE = 9;
export const PRICE = 10;
export const PERCENT = 11;
export const END = 12;

/** Starts with a capital. */
export const CAPITAL = 1;
/** Two letters or more, all of them capitals. */
export const SHOUTED = 2;

/** The tokens of one sentence. Offsets are relative to the sentence. */
export interface Tokens {
  readonly count: number;
  readonly kind: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Number in the vocabulary, 0 for an unknown word. */
  readonly id: readonly number[];
  readonly flags: readonly number[];
  /** Of words: FNV-1a over their lower-case letters. 0 of the rest. */
  readonly hash: readonly number[];
}

/** Cuts a sentence into tokens. Hyphens inside words join nothing and are not tokens: "best-in-class" is three words. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  if (scanning?.vocabulary !== vocabulary) scanning = new Scan(vocabulary);
  const scan = scanning;
  scan.begin(text);
  while (scan.at < text.length) step(scan);
  return scan.finish();
}

let scanning: Scan | undefined;

function step(scan: Scan): void {
  const { text, at } = scan;
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  if (kind === SPACE) scan.at++;
  else if (kind === LETTER) letters(scan);
  else if (kind === DIGIT) digits(scan, at);
  else if (code === 64 || code === 35) handle(scan, code === 64 ? MENTION : HASHTAG);
  else if (kind === STOP) marks(scan);
  else if (code === 43 || code === 40) opened(scan);
  else if (isCurrency(code)) money(scan);
  else if (kind === SYMBOL) symbols(scan);
  else if (code === 45 && scan.joinsWords()) scan.at++;
  else mark(scan);
}

function letters(scan: Scan): void {
  const { text, at } = scan;
  let hash = HASH_START;
  let uppers = 0;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    const inside = kind === APOSTROPHE && i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === LETTER;
    if (kind !== LETTER && kind !== DIGIT && code !== 95 && !inside) break;
    const lower = lowerOf(code);
    if (lower !== code) uppers++;
    hash = hashStep(hash, lower);
  }
  if (i < text.length && i >= scan.plainUntil && joinsCompound(text, i)) {
    if (compound(scan)) return;
  }
  const capital = lowerOf(text.charCodeAt(at)) !== text.charCodeAt(at);
  const shouted = uppers > 1 && uppers >= i - at - 1;
  const id = scan.vocabulary.find(text, at, i, hash);
  const known = id === 0 ? unstretched(text, at, i, scan.vocabulary) : undefined;
  scan.push(WORD, i, known?.id ?? id, (capital ? CAPITAL : 0) | (shouted ? SHOUTED : 0), known?.hash ?? hash);
}

function joinsCompound(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 46 && code !== 64 && code !== 58 && code !== 45 && code !== 43) return false;
  return at + 1 < text.length && classOf(text.charCodeAt(at + 1)) !== SPACE;
}

function compound(scan: Scan): boolean {
  const end = runEnd(scan.text, scan.at);
  const kind = compoundOf(scan.text.slice(scan.at, end));
  if (kind) scan.push(kind === 'url' ? URL : EMAIL, end);
  else scan.plainUntil = end;
  return kind !== undefined;
}

function digits(scan: Scan, from: number): void {
  const { text, at } = scan;
  const phone = phoneEnd(text, from);
  const end = numberEnd(text, from);
  if (phone > 0) scan.push(PHONE, phone);
  else if (text.charCodeAt(end) === 37) scan.push(PERCENT, end + 1);
  else if (at < scan.plainUntil || !joinsCompound(text, end) || !compound(scan)) {
    scan.push(NUMBER, end, shortId(scan, end));
  }
}

function opened(scan: Scan): void {
  const phone = phoneEnd(scan.text, scan.at);
  if (phone > 0) scan.push(PHONE, phone);
  else mark(scan);
}

function money(scan: Scan): void {
  const { text, at } = scan;
  const from = pastSpace(text, at + 1);
  const priced = from < text.length && classOf(text.charCodeAt(from)) === DIGIT;
  if (priced) scan.push(PRICE, numberEnd(text, from));
  else mark(scan);
}

function handle(scan: Scan, kind: number): void {
  const { text, at } = scan;
  let i = at + 1;
  let letters = 0;
  let hash = hashStep(HASH_START, text.charCodeAt(at));
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const found = classOf(code);
    const dot =
      code === 46 && kind === MENTION && i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === LETTER;
    if (found === LETTER) letters++;
    else if (found !== DIGIT && code !== 95 && !dot) break;
    hash = hashStep(hash, lowerOf(code));
  }
  if (letters === 0) mark(scan);
  else scan.push(kind, i, kind === HASHTAG ? scan.vocabulary.find(text, at, i, hash) : 0);
}

function marks(scan: Scan): void {
  let i = scan.at;
  while (i < scan.text.length && classOf(scan.text.charCodeAt(i)) === STOP) i++;
  scan.push(END, i);
}

function symbols(scan: Scan): void {
  const { text } = scan;
  let i = scan.at;
  while (i < text.length && classOf(text.charCodeAt(i)) === SYMBOL && !isCurrency(text.charCodeAt(i))) i++;
  const first = text.charCodeAt(scan.at);
  scan.push(first < 128 ? MARK : EMOJI, i, shortId(scan, i));
}

/** Longer numbers and rows of symbols are not what phrases name. */
const LONGEST_NAMED = 2;

/** The id of a short number or symbol, which phrases may name: "4", "15", "=". */
function shortId({ text, at, vocabulary }: Scan, end: number): number {
  if (end - at > LONGEST_NAMED) return 0;
  let hash = HASH_START;
  for (let i = at; i < end; i++) hash = hashStep(hash, text.charCodeAt(i));
  return vocabulary.find(text, at, end, hash);
}

/** One mark, which phrases may name: a colon, a quote. */
function mark(scan: Scan): void {
  const { text, at, vocabulary } = scan;
  const hash = hashStep(HASH_START, text.charCodeAt(at));
  scan.push(MARK, at + 1, vocabulary.find(text, at, at + 1, hash));
}
