import type { EchoEntry } from './echo.ts';
import { kinds } from './types.ts';

/** Characters of one packed entry: minute (6), kind (1), sketch (24). 5,000 entries are 155 kB. */
const WIDTH = 31;
const MINUTE_MS = 60_000;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Entries as one string of fixed width, times cut to the minute. Entries without a sketch are left out. */
export function packEchoes(entries: readonly EchoEntry[]): string {
  return entries
    .filter(({ sketch }) => sketch.length === 4)
    .map(({ at, kind, sketch }) => {
      const time = digits(Math.floor(at / MINUTE_MS), 6);
      return time + String(kinds.indexOf(kind)) + sketch.map((word) => digits(word >>> 0, 6)).join('');
    })
    .join('');
}

/** The entries of a packed string; what is not an entry is left out. */
export function unpackEchoes(packed: string): EchoEntry[] {
  const entries: EchoEntry[] = [];
  for (let from = 0; from + WIDTH <= packed.length; from += WIDTH) {
    const part = packed.slice(from, from + WIDTH);
    const kind = kinds[Number(part[6])];
    if (!kind || !/^[\w-]+$/.test(part)) continue;
    const sketch = [7, 13, 19, 25].map((start) => number(part.slice(start, start + 6)));
    entries.push({ at: number(part.slice(0, 6)) * MINUTE_MS, kind, sketch });
  }
  return entries;
}

function digits(value: number, width: number): string {
  let rest = value;
  let text = '';
  for (let place = 0; place < width; place++) {
    text = (DIGITS[rest % 64] ?? '0') + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

function number(text: string): number {
  let value = 0;
  for (const char of text) value = value * 64 + Math.max(0, DIGITS.indexOf(char));
  return value;
}
