import { parseArgs } from 'node:util';
import { familyOf } from '#engine/catalogue.ts';
import { counted, type Figures, figuresOf, type Judged, type Rates, ruleFiguresOf } from './figures.ts';
import { judge } from './judge.ts';
import { readRows } from './rows.ts';

const USAGE = 'usage: evaluate FILE.jsonl [--json] [--errors] [--per-rule] [--borderline]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    errors: { type: 'boolean' },
    'per-rule': { type: 'boolean' },
    borderline: { type: 'boolean' },
  },
});
const [file] = positionals;
if (file === undefined) {
  console.error(USAGE);
  process.exit(2);
}

const rows = readRows(file).filter(({ borderline }) => values.borderline || !borderline);
const judged = judge(rows);
const figures = figuresOf(judged);

if (values.json) console.log(JSON.stringify(figures));
else printFigures(figures);
if (values['per-rule']) printRules(judged);
if (values.errors) printErrors(judged);

function printFigures({ rows, families, macroF1, any, falseAlarm, falseNudge, falsePause }: Figures): void {
  const line = (name: string, { n, precision, recall, f1 }: Rates) =>
    `${name.padEnd(14)} n ${String(n).padStart(4)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  console.log(`${rows} rows`);
  for (const [family, rates] of Object.entries(families)) console.log(line(family, rates));
  console.log(line('any', any));
  console.log(
    `macro F1 ${macroF1}  false alarms ${falseAlarm}  false nudges ${falseNudge}  false pauses ${falsePause}`,
  );
}

/** For each rule: on how many rows it speaks, on what share of them its family is right, and on how many fine ones. */
function printRules(all: readonly Judged[]): void {
  for (const { id, fires, right, onFine } of ruleFiguresOf(all, familyOf)) {
    console.log(
      `${id.padEnd(30)} fires ${String(fires).padStart(4)}  right ${right ?? '-'}  on fine ${onFine}`,
    );
  }
}

function printErrors(all: readonly Judged[]): void {
  for (const one of all) {
    const { row, said } = one;
    const missed = row.labels.filter((label) => !said.some(({ family }) => family === label));
    const wrong = counted(one).filter(({ family }) => !row.labels.includes(family));
    const text = JSON.stringify(row.text.slice(0, 280));
    if (missed.length > 0) console.log(`MISS  ${row.id} ${row.kind} ${missed.join('+')}  ${text}`);
    for (const { ruleId, severity, excerpt } of wrong) {
      console.log(
        `${row.labels.length === 0 ? 'ALARM' : 'OTHER'} ${row.id} ${row.kind} ${ruleId}/${severity} ${JSON.stringify(excerpt.slice(0, 60))}  ${text}`,
      );
    }
  }
}
