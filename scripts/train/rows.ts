import { readFileSync } from 'node:fs';
import { hashText } from '../../src/engine/signal/hash.ts';
import type { Kind } from '../../src/engine/types.ts';

/** A labelled text. `labels` are family names, none for a text that a coach leaves alone. */
export interface Row {
  readonly id: string;
  readonly site?: string;
  readonly kind: Kind;
  readonly text: string;
  readonly labels: readonly string[];
  readonly borderline?: boolean;
  readonly repeatGroup?: string;
  /** The id of the row that it says again in other words. */
  readonly from?: string;
  readonly parent?: string;
  /** Fine only because the parent asked for it: nothing to learn from without the parent. */
  readonly asked?: boolean;
  /** The file it came from. */
  readonly file: string;
}

export function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => ({ ...JSON.parse(line), file }))
    .filter(({ asked }) => asked !== true);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The lowest few three-word hashes of a text: near-duplicates share most of them. */
function marksOf(row: Row): readonly string[] {
  const words = wordsOf(row.text);
  const marks = [`told first in ${row.id}`];
  if (row.repeatGroup) marks.push(`group ${row.repeatGroup}`);
  if (words.length < 6) return [...marks, `all ${words.join(' ')}`];
  const hashes: number[] = [];
  for (let at = 0; at + 3 <= words.length; at++)
    hashes.push(hashText(words.slice(at, at + 3).join(' ')) >>> 0);
  const [a = 0, b = 0, c = 0, d = 0] = hashes.sort((x, y) => x - y);
  return [...marks, `${a} ${b}`, `${b} ${c}`, `${a} ${c}`, `${c} ${d}`];
}

/**
 * For each row the number of its group; near-duplicates are in one, so that none is trained on and measured too. What says
 * a row again is in one with it, and rows of a file whose name matches `whole` are one group: there, twins on one topic stand
 * side by side. These were made up without knowing the other rows, so that being like them gives nothing away.
 */
export function groupsOf(rows: readonly Row[], whole: RegExp): readonly number[] {
  const parent = rows.map((_, at) => at);
  const root = (at: number): number => {
    let found = at;
    while (parent[found] !== found) found = parent[found] ?? found;
    return found;
  };
  const owner = new Map<string, number>();
  rows.forEach((row, at) => {
    for (const mark of tiesOf(row, whole)) {
      const other = owner.get(mark);
      if (other === undefined) owner.set(mark, at);
      else parent[root(at)] = root(other);
    }
  });
  return rows.map((_, at) => root(at));
}

function tiesOf(row: Row, whole: RegExp): readonly string[] {
  if (whole.test(row.file)) return [`file ${row.file}`];
  return row.from ? [`told first in ${row.from}`] : marksOf(row);
}
