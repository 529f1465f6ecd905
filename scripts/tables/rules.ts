import type { RuleFigures } from '#cli/figures.ts';
import type { Card } from '#engine/rule.ts';
import { faultFamilies, kinds, praiseFamilies } from '#engine/types.ts';
import { percent, table } from './markdown.ts';

const numbers = ['fires', 'right'];
const head = ['rule', 'what it says', 'severity', 'kinds', ...numbers];

/** Every rule, one table a family, with what it did on the benchmark. */
export function rulesTable(cards: readonly Card[], figures: readonly RuleFigures[]): string {
  const families = [...faultFamilies, ...praiseFamilies].map((family) => {
    const rows = cards.filter((card) => card.family === family).map((card) => rowOf(card, figures));
    return `**${family}**\n\n${table(head, rows, numbers)}`;
  });
  return families.join('\n\n');
}

function rowOf(card: Card, figures: readonly RuleFigures[]): string[] {
  const found = figures.find(({ id }) => id === card.id);
  return [
    `\`${card.id}\``,
    card.copy.nudge,
    card.severity,
    card.kinds.length === kinds.length ? 'all' : card.kinds.join(', '),
    card.series ? '–' : String(found?.fires ?? 0),
    found?.right === undefined ? '–' : percent(found.right),
  ];
}
