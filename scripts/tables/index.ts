import { figuresOf, ruleFiguresOf } from '#cli/figures.ts';
import { judge } from '#cli/judge.ts';
import { readRows } from '#cli/rows.ts';
import { catalogue, familyOf } from '#engine/catalogue.ts';
import { boxesTable } from './boxes.ts';
import { figuresTable } from './figures.ts';
import type { Tables } from './fill.ts';
import { rulesTable } from './rules.ts';

/** The tables of the README, made anew from the registers, the benchmark and the cases of the browser tests. */
export function makeTables(): Tables {
  const judged = judge(readRows('tests/corpora/measured.jsonl').filter(({ borderline }) => !borderline));
  return {
    rules: rulesTable(catalogue, ruleFiguresOf(judged, familyOf)),
    figures: figuresTable(figuresOf(judged)),
    boxes: boxesTable(),
  };
}
