import { targets } from '../../src/engine/signal/model.ts';
import type { Row } from './rows.ts';

/** How often right the signal has to be before it speaks by itself, on rows it was not trained on. */
const PRECISION: Readonly<Record<string, number>> = {
  pitch: 0.9,
  leaflet: 0.8,
  newsletter: 0.88,
  'business-card': 0.75,
  bait: 0.9,
  'self-centred': 0.8,
  any: 0.93,
};

/** For each target the lowest score from which on it is right as often as asked; prints what that finds. */
export function thresholdsOf(
  rows: readonly Row[],
  scores: readonly Float32Array[],
  truth: readonly (readonly boolean[])[],
): readonly number[] {
  return targets.map((target, at) => {
    const ranked = rows
      .flatMap((row, i) =>
        row.borderline ? [] : [{ score: scores[at]?.[i] ?? 0, right: truth[at]?.[i] === true }],
      )
      .sort((a, b) => b.score - a.score);
    const all = ranked.filter(({ right }) => right).length;
    let [found, best, threshold] = [0, 0, Number.POSITIVE_INFINITY];
    ranked.forEach(({ score, right }, i) => {
      if (right) found++;
      if (found / (i + 1) >= (PRECISION[target] ?? 0.9) && i > 10) [best, threshold] = [found, score];
    });
    console.error(
      `${target}: ${all} texts, finds ${((100 * best) / all).toFixed(0)} % at ${PRECISION[target]}`,
    );
    return Math.min(threshold, ranked[0]?.score ?? 0);
  });
}
