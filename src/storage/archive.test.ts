import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '#habit/index.ts';
import { type Archive, archiveName, previewImport, readArchive, writeArchive } from './archive.ts';
import { items } from './items.ts';

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(`src/storage/samples/${name}.v1.json`, 'utf8'));
const mine: Archive = {
  settings: items.settings.read(sample('settings')),
  ledger: items.ledger.read(sample('ledger')),
};
const now = Date.parse('2026-07-02T12:00:00Z');
const empty: Archive = { settings: items.settings.fallback, ledger: items.ledger.fallback };

describe('an archive', () => {
  it('comes back as it was written', () => {
    expect(readArchive(writeArchive(mine, now))).toEqual({ archive: mine, lost: 0 });
  });

  it('carries no fingerprint of any text', () => {
    expect(writeArchive(mine, now)).not.toMatch(/sketch|salt/);
  });

  it('has a name with the date of the user', () => {
    expect(archiveName(Date.parse('2026-07-02T01:00:00Z'), 'America/Los_Angeles')).toBe(
      'sociable-2026-07-01.json',
    );
  });
});

describe('a file that is to be taken in', () => {
  const changed = (change: Record<string, unknown>): string =>
    JSON.stringify({ ...JSON.parse(writeArchive(mine, now)), ...change });

  it.each([
    ['', 'not-json'],
    ['\u0089PNG', 'not-json'],
    ['null', 'not-ours'],
    ['[1, 2]', 'not-ours'],
    ['{"name": "something", "version": 1}', 'not-ours'],
    [changed({ sociable: 2 }), 'newer'],
    [changed({ ledger: 'gone' }), 'damaged'],
    [changed({ ledger: {} }), 'damaged'],
    [changed({ settings: null }), 'damaged'],
    [' '.repeat(10_000_001), 'too-large'],
  ])('that begins with %.30s is refused as %s', (text, problem) => {
    expect(readArchive(text)).toEqual({ problem });
  });

  it('keeps what is good in it and says how much is not', () => {
    const ledger = { ...mine.ledger, entries: [...mine.ledger.entries, { at: 'never' }, 5] };
    const reading = readArchive(changed({ ledger }));
    expect(reading).toEqual({ archive: mine, lost: 2 });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => 'problem' in readArchive(text)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('sociable', 'ledger', 'settings'), (value, field) => {
        const reading = readArchive(changed({ [field]: value }));
        expect('problem' in reading || reading.lost >= 0).toBe(true);
      }),
    );
  });
});

describe('the preview', () => {
  it('says what would be new', () => {
    expect(previewImport(mine, empty)).toEqual({
      added: 3,
      known: 0,
      from: '2026-06-30',
      to: '2026-07-01',
      settingsDiffer: true,
    });
  });

  it('is nothing new after the import was done', () => {
    const after = { ...mine, ledger: merge(empty.ledger, mine.ledger) };
    expect(previewImport(mine, after)).toEqual({ added: 0, known: 3, settingsDiffer: false });
  });
});
