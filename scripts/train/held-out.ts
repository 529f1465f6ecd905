import { basename } from 'node:path';
import { figuresOf, type Judged } from '../../src/cli/figures.ts';
import { draftOf, judged } from '../../src/cli/judge.ts';
import { reviewWith } from '../../src/engine/review.ts';
import type { Guard } from '../../src/engine/scene.ts';
import { leaning } from '../../src/engine/signal/leaning.ts';
import type { Leaning } from '../../src/engine/signal/model.ts';
import { type Evidence, type Verdict, verdict } from '../../src/engine/signal/verdict.ts';
import type { Doc } from '../../src/engine/text/doc.ts';
import type { Row } from './rows.ts';

/**
 * Prints what rules and signal together say of the rows of each file, the signal as it was when it had not seen them.
 * Files that match `whole` are counted together. Borderline rows are left out.
 */
export function printFigures(
  rows: readonly Row[],
  heard: readonly Evidence[],
  verdicts: readonly Verdict[],
  read: (text: string) => Doc,
  whole: RegExp,
): void {
  const files = new Map<string, Judged[]>();
  rows.forEach((row, at) => {
    if (row.borderline) return;
    const name = whole.test(row.file) ? `those that match ${whole.source}` : basename(row.file);
    const all = files.get(name) ?? [];
    const [one, found] = [heard[at], verdicts[at]];
    if (one && found) all.push(judgeOne(row, one, found, read));
    files.set(name, all);
  });
  for (const [name, all] of files) {
    const { families, macroF1, any, falseAlarm, falseNudge } = figuresOf(all);
    console.error(
      `${name}: ${all.length} texts, macro F1 ${macroF1}, any P ${any.precision} R ${any.recall}, false alarms ${falseAlarm}, false nudges ${falseNudge}, ${Object.entries(
        families,
      )
        .map(([family, { f1 }]) => `${family} ${f1}`)
        .join(', ')}`,
    );
  }
}

function judgeOne(row: Row, { score }: Evidence, found: Verdict, read: (text: string) => Doc): Judged {
  const plain = { ...row, site: row.site ?? 'linkedin', borderline: false };
  const sound: Leaning = { score, parts: () => [], shares: () => [] };
  const known = new Map<Guard<unknown>, unknown>([
    [leaning, sound],
    [verdict, found],
  ]);
  return judged(plain, reviewWith(read, draftOf(plain), {}, known));
}
