import { basename } from 'node:path';
import { figuresOf, type Judged } from '../../src/cli/figures.ts';
import { draftOf, judged } from '../../src/cli/judge.ts';
import { reviewWith } from '../../src/engine/review.ts';
import { leaning } from '../../src/engine/signal/leaning.ts';
import { type Leaning, targets } from '../../src/engine/signal/model.ts';
import type { Doc } from '../../src/engine/text/doc.ts';
import type { Row } from './rows.ts';

/**
 * Prints what rules and signal together say of the rows of each file, the signal as it was when it had not seen them.
 * Files that match `whole` are counted together. Borderline rows are left out.
 */
export function printFigures(
  rows: readonly Row[],
  scores: readonly Float32Array[],
  thresholds: readonly number[],
  read: (text: string) => Doc,
  whole: RegExp,
): void {
  const files = new Map<string, Judged[]>();
  rows.forEach((row, at) => {
    if (row.borderline) return;
    const name = whole.test(row.file) ? `those that match ${whole.source}` : basename(row.file);
    const heard = heldOut(
      targets.map((_, target) => (scores[target]?.[at] ?? 0) - (thresholds[target] ?? 0)),
    );
    const all = files.get(name) ?? [];
    all.push(judgeOne(row, heard, read));
    files.set(name, all);
  });
  for (const [name, all] of files) {
    const { macroF1, any, falseAlarm } = figuresOf(all);
    console.error(
      `${name}: ${all.length} texts, macro F1 ${macroF1}, any P ${any.precision} R ${any.recall}, false alarms ${falseAlarm}`,
    );
  }
}

function judgeOne(row: Row, heard: Leaning, read: (text: string) => Doc): Judged {
  const plain = { ...row, site: row.site ?? 'linkedin', borderline: false };
  return judged(plain, reviewWith(read, draftOf(plain), {}, new Map([[leaning, heard]])));
}

/** A leaning of which only the scores are known; where they came from does not matter to figures. */
function heldOut(score: readonly number[]): Leaning {
  return {
    score: Object.fromEntries(targets.map((name, target) => [name, score[target] ?? 0])) as Leaning['score'],
    shares: () => [],
  };
}
