import type { Figures, Rates } from '#cli/figures.ts';
import { percent, table } from './markdown.ts';

const numbers = ['texts', 'precision', 'recall', 'F1'];

/** How right the engine is on the benchmark, family by family and on the whole. */
export function figuresTable({ rows, families, any, falseAlarm, falseNudge }: Figures): string {
  const line = (name: string, { n, precision, recall, f1 }: Rates) => [
    name,
    String(n),
    ...[precision, recall, f1].map(percent),
  ];
  const lines = [...Object.entries(families).map(([family, rates]) => line(family, rates)), line('any', any)];
  return `${table(['family', ...numbers], lines, numbers)}

${rows} texts. Of the fine ones, ${percent(falseAlarm)} get a finding that is wrong (a false alarm) and ${percent(falseNudge)} get one that shows as a mark (a false nudge).`;
}
