import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteIds } from '#sites.ts';
import type { SeenSelector } from '../contract.ts';
import { anyOf, type Selectors } from '../selectors.ts';

type Lists = Readonly<Record<string, Selectors>>;

const files = globSync('src/surfaces/sites/*.selectors.ts');
const sites = await Promise.all(
  files.map(async (file) => {
    const site = basename(file, '.selectors.ts');
    const lists: Lists = await import(`./${site}.selectors.ts`);
    return { site, lists };
  }),
);
const lists = sites.flatMap(({ site, lists }) =>
  Object.entries(lists).map(([list, selectors]) => ({ site, list, selectors })),
);
const entries = lists.flatMap(({ site, list, selectors }) =>
  selectors.map((entry: SeenSelector) => ({ site, list, ...entry })),
);

it('every site has its selectors', () => {
  expect(sites.map(({ site }) => site).sort()).toEqual([...siteIds].sort());
});

describe('the selectors of a site', () => {
  it.each(lists)('can be asked of any page: $site, $list', ({ selectors }) => {
    expect(selectors).not.toHaveLength(0);
    expect(document.body.matches(anyOf(selectors))).toBe(false);
  });

  it.each(entries)('say where and when each was seen: $site, $selector', ({ where, seen }) => {
    expect(where).not.toBe('');
    expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(seen <= '2026-11').toBe(true);
  });

  it('never name a class of pages that hash theirs with every build', () => {
    const hasClass = (selector: string) => /\.[a-z_-]|\[class/i.test(selector.replace(/"[^"]*"/g, ''));
    const hashed = entries.filter(
      ({ site, where }) => ['facebook', 'instagram'].includes(site) || /\bS[12]\b/.test(where),
    );
    expect(hashed.length).toBeGreaterThan(50);
    expect(hashed.filter(({ selector }) => hasClass(selector))).toEqual([]);
  });

  it('stand nowhere else, but for roles and plain elements', () => {
    const code = globSync('src/surfaces/sites/*.ts').filter(
      (file) => !/\.(selectors|test)\.ts$|practice\.ts$/.test(file),
    );
    const strays = code.flatMap((file) =>
      (readFileSync(file, 'utf8').match(/['`][^'`\n]*\[(data-|componentkey|href[~^$*|])[^'`\n]*/g) ?? []).map(
        (stray) => `${file}: ${stray}`,
      ),
    );
    expect(code.length).toBeGreaterThan(20);
    expect(strays).toEqual([]);
  });
});
