import { parseArgs } from 'node:util';
import { cardOf } from '#engine/catalogue.ts';
import { type Draft, type Finding, review } from '#engine/index.ts';
import { kinds } from '#engine/types.ts';
import { siteIds } from '#sites.ts';
import { traitsOf } from '#surfaces/traits.ts';

const USAGE = `usage: explain "text" [--kind ${kinds.join('|')}] [--site ${siteIds.join('|')}] [--parent "…"] [--about "…"] [--they-wrote] [--own-thread]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', default: 'post' },
    site: { type: 'string', default: 'linkedin' },
    parent: { type: 'string' },
    about: { type: 'string' },
    'they-wrote': { type: 'boolean' },
    'own-thread': { type: 'boolean' },
  },
});
const kind = kinds.find((name) => name === values.kind);
const site = siteIds.find((id) => id === values.site);
const [text] = positionals;
if (text === undefined || !kind || !site) {
  console.error(USAGE);
  process.exit(2);
}

const draft: Draft = {
  text,
  kind,
  traits: traitsOf(site, kind),
  ...(values.parent === undefined ? {} : { parent: { text: values.parent } }),
  ...(values.about === undefined ? {} : { recipient: { about: values.about } }),
  ...(values['they-wrote'] ? { theyWrote: true } : {}),
  ...(values['own-thread'] ? { ownThread: true } : {}),
};
const { findings, praises, quiet, score, band, reasons, checklist, ready, dropped } = review(draft);

section('findings', findings.map(describeFinding));
section('praises', praises.map(describeFinding));
console.log(quiet ? `\nno score: ${quiet}` : `\nscore ${score}, ${band}`);
for (const { ruleId, points } of reasons) console.log(`  ${points > 0 ? '+' : ''}${points}  ${ruleId}`);
const ticks = { spotted: 'x', open: ' ', 'not-for-this-one': '-' };
section(
  ready ? 'checklist, ready' : 'checklist',
  checklist.map(
    ({ id, state, starred, ruleId }) =>
      `[${ticks[state]}] ${id}${starred ? ' *' : ''}${ruleId ? ` (${ruleId})` : ''}`,
  ),
);
if (dropped.length > 0) section('rules that failed', [...dropped]);

function describeFinding({ ruleId, severity, span, excerpt, fix }: Finding): string {
  const lines = [
    `${severity}  ${ruleId}  ${span.start}–${span.end}  ${JSON.stringify(excerpt.slice(0, 80))}`,
  ];
  const copy = cardOf(ruleId)?.copy;
  if (copy) lines.push(`    ${copy.nudge}`);
  if (fix)
    lines.push(
      `    fix: ${JSON.stringify(draft.text.slice(fix.span.start, fix.span.end))} → ${JSON.stringify(fix.text)}`,
    );
  return lines.join('\n');
}

function section(title: string, lines: readonly string[]): void {
  console.log(`\n${title}`);
  for (const line of lines.length > 0 ? lines : ['none']) console.log(`  ${line}`);
}
