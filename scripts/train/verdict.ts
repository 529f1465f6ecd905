import { draftOf } from '../../src/cli/judge.ts';
import { familyOf } from '../../src/engine/catalogue.ts';
import { reviewWith } from '../../src/engine/review.ts';
import { targets } from '../../src/engine/signal/model.ts';
import {
  type Evidence,
  evidenceOf,
  type SaidBy,
  type Verdict,
  type VerdictWeights,
  verdict,
} from '../../src/engine/signal/verdict.ts';
import type { Doc } from '../../src/engine/text/doc.ts';
import { BIAS, type SparseRow, solveLogistic } from './logistic.ts';
import type { Row } from './rows.ts';

/** Sure of some fault and of no family: every rule may say what it sees, and nothing is heard besides. */
const open: Verdict = Object.fromEntries(
  targets.map((target) => [target, target === 'any' ? 9 : -9]),
) as Verdict;

/** What the rules say of a row by themselves. */
export function saidOf(row: Row, read: (text: string) => Doc): SaidBy {
  const draft = draftOf({ ...row, site: row.site ?? 'linkedin', borderline: false });
  const { findings } = reviewWith(read, draft, {}, new Map([[verdict, open]]));
  return new Map(
    findings
      .filter(({ ruleId }) => !ruleId.endsWith('-undertone'))
      .map(({ ruleId }) => [ruleId, familyOf(ruleId)]),
  );
}

/** How much large weights cost, per unit of example weight. */
const CALM = 3e-4;

/** Logistic regression over the evidence, for each target by itself. */
export function fitVerdict(
  heard: readonly Evidence[],
  truth: readonly (readonly boolean[])[],
  weight: readonly number[],
): VerdictWeights {
  const columns = new Map<string, number>([['bias', BIAS]]);
  const rows = heard.map((one) => rowOf(one, columns));
  const calm = CALM * weight.reduce((sum, each) => sum + each, 0);
  const cost = weight.map((each) => each / calm);
  const solved = truth.map((isTrue) => solveLogistic({ rows, truth: isTrue, cost, size: columns.size }));
  return Object.fromEntries(
    Array.from(columns, ([name, at]) => [
      name,
      solved.map((weights) => Number((weights[at] ?? 0).toFixed(3))),
    ]),
  );
}

/** A row of evidence; names that were not met before get a column. */
function rowOf(one: Evidence, columns: Map<string, number>): SparseRow {
  const pairs: [number, number][] = [[BIAS, 1]];
  for (const [name, value] of evidenceOf(one)) {
    const at = columns.get(name) ?? columns.size;
    columns.set(name, at);
    if (value !== 0) pairs.push([at, value]);
  }
  return {
    index: Int32Array.from(pairs, ([at]) => at),
    value: Float64Array.from(pairs, ([, value]) => value),
  };
}
