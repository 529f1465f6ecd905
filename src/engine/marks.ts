import { familyOf } from './catalogue.ts';
import type { Family, Finding, Review } from './types.ts';

const STRENGTH = { pause: 3, nudge: 2, tip: 1, praise: 0 } as const;
const MOST_MARKS = 2;

/** The findings to underline: at most two, one per family, the strongest first. Tips stay in the popup. */
export function marksOf(review: Pick<Review, 'findings'>): Finding[] {
  const strong = review.findings.filter(({ severity }) => severity === 'nudge' || severity === 'pause');
  const sorted = [...strong].sort(
    (a, b) => STRENGTH[b.severity] - STRENGTH[a.severity] || a.span.start - b.span.start,
  );
  const families = new Set<Family>();
  return sorted
    .filter(({ ruleId }) => {
      const family = familyOf(ruleId);
      return !families.has(family) && families.add(family);
    })
    .slice(0, MOST_MARKS);
}
