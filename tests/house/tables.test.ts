import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#engine/catalogue.ts';
import { siteIds, sites } from '#sites.ts';
import { fill } from '../../scripts/tables/fill.ts';
import { makeTables } from '../../scripts/tables/index.ts';
import { table } from '../../scripts/tables/markdown.ts';

const tables = makeTables();
const page = readFileSync('README.md', 'utf8');

describe('the tables of the README', () => {
  it.each(Object.entries(tables))('are up to date: %s', (name, made) => {
    expect(page).toContain(`<!-- ${name} -->`);
    expect(fill(page, { [name]: made }) === page, 'README.md: run npm run fix').toBe(true);
  });

  it('name every rule and every site', () => {
    for (const { id, copy } of catalogue) {
      expect(tables['rules']).toContain(`\`${id}\``);
      expect(tables['rules']).toContain(copy.nudge);
    }
    for (const id of siteIds) expect(tables['boxes']).toContain(`| ${sites[id].name} |`);
  });

  it('are the same when made twice', () => {
    expect(makeTables()).toEqual(tables);
  });
});

describe('filling a page', () => {
  const made = { rules: '| a |', boxes: '| b |' };

  it('puts each table between its markers and leaves the rest alone', () => {
    const before = 'Up\n<!-- boxes -->\nold\n<!-- /boxes -->\nmiddle\n<!-- rules --><!-- /rules -->\nend\n';
    const after =
      'Up\n<!-- boxes -->\n\n| b |\n\n<!-- /boxes -->\nmiddle\n<!-- rules -->\n\n| a |\n\n<!-- /rules -->\nend\n';
    expect(fill(before, made)).toBe(after);
    expect(fill(after, made)).toBe(after);
  });

  it('makes no place for a table that the page does not ask for', () => {
    expect(fill('Nothing here', made)).toBe('Nothing here');
  });

  it('keeps the page where a marker does not close', () => {
    expect(() => fill('<!-- rules -->\nall the rest', made)).toThrow('not closed');
  });
});

it('a cell keeps its bars and stays on its line', () => {
  expect(table(['a', 'n'], [['x|y\nz', '1']], ['n'])).toBe('| a | n |\n|---|---:|\n| x\\|y z | 1 |');
});
