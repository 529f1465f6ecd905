import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { items } from '#storage/items.ts';
import type { Stored } from '#storage/stored.ts';

const all = Object.values(items) as readonly Stored<object>[];
const named = all.map((item) => [item.key, item] as const);

const nameOf = (item: Stored<object>): string => item.key.slice(item.key.indexOf(':') + 1);
const sampleFile = (item: Stored<object>, version: number): string =>
  `src/storage/samples/${nameOf(item)}.v${version}.json`;
const sample = (item: Stored<object>, version: number): unknown =>
  JSON.parse(readFileSync(sampleFile(item, version), 'utf8'));
const versionsOf = (item: Stored<object>): readonly number[] =>
  Array.from({ length: item.version }, (_, index) => index + 1);

function migrated(item: Stored<object>, value: unknown, from: number): unknown {
  return versionsOf(item)
    .filter((version) => version > from)
    .reduce((old, version) => item.migrations?.[version]?.(old), value);
}

describe.each(named)('the stored value %s', (_key, item) => {
  it('has a frozen sample of each version and a migration to each but the first', () => {
    const missing = versionsOf(item).flatMap((version) => [
      ...(existsSync(sampleFile(item, version)) ? [] : [`freeze ${sampleFile(item, version)}`]),
      ...(version === 1 || item.migrations?.[version] ? [] : [`write the migration to version ${version}`]),
    ]);
    expect(missing).toEqual([]);
  });

  it('is read from its newest sample without loss', () => {
    const { write = (value: object): unknown => value } = item;
    expect(write(item.read(sample(item, item.version)))).toEqual(sample(item, item.version));
  });

  it('comes from every older sample to the newest', () => {
    for (const version of versionsOf(item)) {
      const once = migrated(item, sample(item, version), version);
      expect(once).toEqual(sample(item, item.version));
    }
  });

  it('has a fallback that its own guard accepts', () => {
    expect(item.read(item.fallback)).toEqual(item.fallback);
  });

  it('is read from anything whatsoever without an exception, and what was read reads as itself', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = item.read(value);
        expect(item.read(read)).toEqual(read);
      }),
    );
  });

  it('loses no other field when one is corrupted', () => {
    const good = item.read(sample(item, item.version)) as Record<string, unknown>;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), fc.anything(), (field, value) => {
        const read = item.read({ ...good, [field]: value }) as Record<string, unknown>;
        for (const other of Object.keys(good).filter((name) => name !== field)) {
          expect(read[other], other).toEqual(good[other]);
        }
      }),
    );
  });
});

describe('lists', () => {
  it('keep each good entry beside a bad one', () => {
    const [first, , third] = items.ledger.read(sample(items.ledger as never, 1)).entries;
    const read = items.ledger.read({ entries: [first, { at: 'soon' }, null, third] });
    expect(read.entries).toEqual([first, third]);
  });

  it('let no day in that does not exist', () => {
    const [first] = items.ledger.read(sample(items.ledger as never, 1)).entries;
    expect(items.ledger.read({ entries: [{ ...first, day: '2026-02-30' }] }).entries).toEqual([]);
  });
});
