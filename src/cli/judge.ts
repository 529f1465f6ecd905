import { familyOf } from '#engine/catalogue.ts';
import { createEngine } from '#engine/index.ts';
import type { Draft, Finding, Review } from '#engine/types.ts';
import { siteIds } from '#sites.ts';
import { traitsOf } from '#surfaces/traits.ts';
import type { Judged, Said } from './figures.ts';
import type { Row } from './rows.ts';

/** Hears what the engine says of each row, in order. */
export function judge(rows: readonly Row[]): readonly Judged[] {
  const engine = createEngine();
  return rows.map((row) => judged(row, engine.review(draftOf(row))));
}

/** A site that is none of the four has LinkedIn's traits. A parent in a message thread means that they wrote before. */
export function draftOf({ site, kind, text, parent }: Row): Draft {
  return {
    text,
    kind,
    traits: traitsOf(siteIds.find((id) => id === site) ?? 'linkedin', kind),
    ...(parent !== undefined && { parent: { text: parent } }),
    ...(kind === 'dm' && parent !== undefined && { theyWrote: true }),
  };
}

export function judged(row: Row, { findings, praises }: Review): Judged {
  return { row, said: findings.map(toSaid), praised: praises.map(({ ruleId }) => ruleId) };
}

function toSaid({ ruleId, severity, excerpt }: Finding): Said {
  return { ruleId, severity, excerpt, family: familyOf(ruleId) };
}
