import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fill } from './tables/fill.ts';
import { makeTables } from './tables/index.ts';

/** Brings the tables of a page up to date: `node scripts/tables.ts [README.md]`. Part of `npm run fix`. */
const page = process.argv[2] ?? 'README.md';
if (existsSync(page)) {
  const before = readFileSync(page, 'utf8');
  const after = fill(before, makeTables());
  if (after !== before) {
    writeFileSync(page, after);
    console.log(`${page}: tables brought up to date`);
  }
}
