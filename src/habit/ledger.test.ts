import { describe, expect, it } from 'vitest';
import { diary, emptyLedger, goodReply } from './diary.ts';
import {
  addByHand,
  append,
  holidayProblem,
  idOf,
  type NewEntry,
  putBack,
  setHoliday,
  takeBackByHand,
  takeOut,
  undoSend,
} from './ledger.ts';
import { nameOf } from './merge.ts';

const tz = 'Europe/London';
const noon = Date.parse('2026-06-30T12:00:00Z');
const minute = 60_000;
const hour = 60 * minute;

const entry = (at: number, more: Partial<NewEntry> = {}): NewEntry => ({
  ...goodReply,
  at,
  tz,
  id: `id-${at}`,
  ...more,
});

describe('append', () => {
  it('gives the entry its day', () => {
    expect(append(emptyLedger, entry(noon), noon).entries[0]?.day).toBe('2026-06-30');
  });

  it('counts the same send once, whoever reports it again', () => {
    const once = append(emptyLedger, entry(noon), noon);
    expect(append(once, entry(noon + 5 * minute, { id: `id-${noon}` }), noon + 5 * minute)).toBe(once);
  });

  it('ignores an entry from more than ten minutes ahead', () => {
    expect(append(emptyLedger, entry(noon + 11 * minute), noon)).toBe(emptyLedger);
    expect(append(emptyLedger, entry(noon + 9 * minute), noon).entries).toHaveLength(1);
  });

  it('ignores an entry from more than a day before the last one', () => {
    const ledger = append(emptyLedger, entry(noon), noon);
    expect(append(ledger, entry(noon - 25 * hour), noon - 25 * hour).entries).toHaveLength(1);
    expect(append(ledger, entry(noon - 23 * hour), noon - 23 * hour).entries).toHaveLength(2);
  });

  it('is not deaf for a year after a clock that was a year ahead was put right', () => {
    const wrong = append(emptyLedger, entry(noon + 365 * 24 * hour), noon + 365 * 24 * hour);
    const first = append(wrong, entry(noon), noon);
    const second = append(first, entry(noon + minute), noon + minute);
    expect([first.entries.length, second.entries.length]).toEqual([1, 2]);
    expect(second.entries[0]?.day).toBe('2026-06-30');
  });

  it('adds to the day already begun when a journey west begins it again', () => {
    const auckland = append(
      emptyLedger,
      entry(Date.parse('2026-06-30T10:00:00+12:00'), { tz: 'Pacific/Auckland' }),
      noon,
    );
    const at = Date.parse('2026-06-29T21:00:00-07:00');
    const both = append(auckland, entry(at, { tz: 'America/Los_Angeles' }), at);
    expect(both.entries.map(({ day }) => day)).toEqual(['2026-06-30', '2026-06-30']);
  });

  it('keeps entries oldest first', () => {
    const two = append(append(emptyLedger, entry(noon), noon), entry(noon - hour), noon);
    expect(two.entries.map(({ at }) => at)).toEqual([noon - hour, noon]);
  });
});

describe('by hand', () => {
  it('adds marked replies and takes them back one by one, today’s alone', () => {
    const ledger = diary('2026-06-29', '1 2');
    const added = addByHand(ledger, 2, { now: noon + hour, tz, site: 'x', id: 'hand' });
    expect(added.entries.filter(({ certainty }) => certainty === 'by-hand')).toHaveLength(2);
    const none = takeBackByHand(takeBackByHand(added, '2026-06-30'), '2026-06-30');
    expect(none.entries).toEqual(ledger.entries);
    expect(takeBackByHand(none, '2026-06-30')).toBe(none);
    expect(takeBackByHand(added, '2026-07-01')).toBe(added);
  });
});

describe('undoSend', () => {
  it('takes a reply out within ten minutes, not later', () => {
    const ledger = append(emptyLedger, entry(noon), noon);
    expect(undoSend(ledger, `id-${noon}`, noon + 9 * minute).entries).toEqual([]);
    expect(undoSend(ledger, `id-${noon}`, noon + 11 * minute)).toBe(ledger);
  });
});

describe('a send that was none', () => {
  const ledger = diary('2026-06-29', '2 3');
  const [, , third] = ledger.entries;
  if (!third) throw new Error('The diary is too short.');

  it('is taken out by its name, and nothing else is', () => {
    const without = takeOut(ledger, nameOf(third));
    expect(without.entries).toEqual(ledger.entries.filter((entry) => entry !== third));
    expect(takeOut(without, nameOf(third))).toBe(without);
  });

  it('comes back to its place and day, once, under a name that nobody was told is gone', () => {
    const back = putBack(takeOut(ledger, nameOf(third)), third);
    expect(back.entries.map(({ id: _, ...entry }) => entry)).toEqual(
      ledger.entries.map(({ id: _, ...entry }) => entry),
    );
    expect(back.entries.map(nameOf)).not.toContain(nameOf(third));
    expect(putBack(back, third)).toBe(back);
  });

  it('keeps a name of the length that is stored, however often it goes and comes', () => {
    let so = ledger;
    let entry = third;
    for (let round = 0; round < 60; round += 1) {
      so = putBack(takeOut(so, nameOf(entry)), entry);
      entry = so.entries[2] ?? entry;
    }
    expect(so.entries).toHaveLength(ledger.entries.length);
    expect(entry.id?.length).toBeLessThanOrEqual(40);
  });
});

describe('idOf', () => {
  it('is the same for the same mark, and different for another mark or installation', () => {
    expect(idOf('a', 1)).toBe(idOf('a', 1));
    expect(new Set([idOf('a', 1), idOf('b', 1), idOf('a', 2)]).size).toBe(3);
  });

  it('names a hundred thousand sends apart', () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, index) => idOf(`linkedin:${index}`, noon)));
    expect(ids.size).toBe(100_000);
  });
});

describe('a break', () => {
  const today = '2026-06-30';

  it.each([
    ['2026-06-30', '2026-07-06', undefined],
    ['2026-06-27', '2026-06-30', undefined],
    ['2026-06-26', '2026-06-30', 'too-late'],
    ['2026-07-06', '2026-07-01', 'backwards'],
    ['2026-07-01', '2026-07-30', undefined],
    ['2026-07-01', '2026-07-31', 'too-long'],
  ])('from %s to %s is judged: %s', (from, to, problem) => {
    expect(holidayProblem({ from, to }, today)).toBe(problem);
  });

  it('is changed by setting it again and ended by null, while past breaks stay', () => {
    const past = { from: '2026-05-01', to: '2026-05-07' };
    const set = setHoliday(
      { ...emptyLedger, holidays: [past] },
      { from: '2026-06-28', to: '2026-07-06' },
      today,
    );
    const changed = setHoliday(set, { from: '2026-06-30', to: '2026-07-10' }, today);
    expect(changed.holidays.at(-1)).toEqual({ from: '2026-06-30', to: '2026-07-10' });
    expect(setHoliday(set, null, today).holidays).toEqual([past, { from: '2026-06-28', to: '2026-06-29' }]);
    expect(setHoliday(set, { from: '2026-01-01', to: '2026-01-02' }, today)).toBe(set);
  });
});
