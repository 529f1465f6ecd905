import { familyOf } from '#engine/catalogue.ts';
import { createEngine, type Engine, type Finding } from '#engine/index.ts';
import { siteIds } from '#sites.ts';
import { traitsOf } from '#surfaces/traits.ts';
import type { Judged, Said } from './figures.ts';
import type { Row } from './rows.ts';

/** Hears what the engine says of each row, in order. */
export function judge(rows: readonly Row[]): readonly Judged[] {
  const engine = createEngine();
  return rows.map((row) => judgeOne(engine, row));
}

/** A site that is none of the four has LinkedIn's traits. A parent in a message thread means that they wrote before. */
function judgeOne(engine: Engine, row: Row): Judged {
  const site = siteIds.find((id) => id === row.site) ?? 'linkedin';
  const { findings, praises } = engine.review({
    text: row.text,
    kind: row.kind,
    traits: traitsOf(site, row.kind),
    ...(row.parent !== undefined && { parent: { text: row.parent } }),
    ...(row.kind === 'dm' && row.parent !== undefined && { theyWrote: true }),
  });
  return { row, said: findings.map(toSaid), praised: praises.map(({ ruleId }) => ruleId) };
}

function toSaid({ ruleId, severity, excerpt }: Finding): Said {
  return { ruleId, severity, excerpt, family: familyOf(ruleId) };
}
