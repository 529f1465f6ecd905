import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, nameOf } from '#habit/index.ts';
import { siteIds } from '#sites.ts';
import { exchange } from './exchange.ts';
import { items } from './items.ts';
import type { Area } from './shared-area.ts';
import { type Device, plain } from './shared-choices.ts';
import { goneBetween, newest } from './shared-days.ts';
import type { LedgerEntry, Settings } from './types.ts';

const start = Date.parse('2026-07-01T09:00:00Z');
const hour = 3_600_000;

const device = (change: Partial<Settings> = {}, entries: readonly LedgerEntry[] = []): Device => ({
  settings: { ...items.settings.fallback, ...change },
  ledger: { ...items.ledger.fallback, entries, since: start },
  sharing: { ...items.sharing.fallback, on: true },
});

const sent = (hours: number, change: Partial<LedgerEntry> = {}): LedgerEntry => {
  const at = start + hours * hour;
  return {
    at,
    day: dayOf(at, 'Asia/Kolkata'),
    tz: 'Asia/Kolkata',
    site: 'x',
    kind: 'reply',
    id: `id${hours}`,
    toOthers: true,
    words: 12,
    band: 'chat',
    certainty: 'confirmed',
    counts: true,
    ...change,
  };
};

/** The area after a change, as a browser keeps it. */
const written = (area: Area, { set, remove }: ReturnType<typeof exchange>['change']): Area =>
  JSON.parse(
    JSON.stringify({
      ...Object.fromEntries(Object.entries(area).filter(([key]) => !remove.includes(key))),
      ...set,
    }),
  );

/** Devices that meet the area in turn; `now` goes on by an hour each time. */
function meeting(...devices: readonly Device[]) {
  let now = start + 1000 * hour;
  let area: Area = {};
  const held = [...devices];
  return {
    held,
    area: () => area,
    meet(...order: readonly number[]): void {
      for (const at of order) {
        now += hour;
        const met = exchange(held[at] as Device, area, now);
        held[at] = met.device;
        area = written(area, met.change);
      }
    },
    change(at: number, edit: (one: Device) => Device): void {
      held[at] = edit(held[at] as Device);
    },
  };
}

const shared = ({ settings, ledger }: Device) => ({
  settings,
  entries: ledger.entries,
  goals: ledger.goals,
  holidays: ledger.holidays,
});

describe('two devices that share', () => {
  it('come to hold the sends of both, each once', () => {
    const both = sent(2);
    const room = meeting(device({}, [sent(1), both]), device({}, [both, sent(3)]));
    room.meet(0, 1, 0);
    const names = [sent(1), both, sent(3)].map(nameOf);
    for (const { ledger } of room.held) expect(ledger.entries.map(nameOf)).toEqual(names);
    expect(room.held[0]?.ledger.entries).toEqual(room.held[1]?.ledger.entries);
  });

  it('let the one that joins take the choices that are there', () => {
    const room = meeting(device({ look: 'dark' }), device({ look: 'light' }));
    room.meet(0, 1, 0);
    for (const { settings } of room.held) expect(settings.look).toBe('dark');
  });

  it('keep the choice that was made last, and changes to two of them both', () => {
    const room = meeting(device(), device());
    room.meet(0, 1);
    const edit = (change: Partial<Settings>) => (one: Device) => ({
      ...one,
      settings: { ...one.settings, ...change },
    });
    room.change(0, edit({ look: 'dark' }));
    room.change(1, edit({ look: 'light', countMessages: true }));
    room.meet(0, 1, 0);
    for (const { settings } of room.held)
      expect(settings).toMatchObject({ look: 'light', countMessages: true });
  });

  it('do not bring back what was taken back', () => {
    const room = meeting(device({}, [sent(1), sent(2)]), device());
    room.meet(0, 1);
    room.change(0, (one) => {
      const ledger = { ...one.ledger, entries: one.ledger.entries.slice(0, 1) };
      const gone = newest([...one.sharing.gone, ...goneBetween(one.ledger, ledger)]);
      return { ...one, ledger, sharing: { ...one.sharing, gone } };
    });
    room.meet(1, 0, 1, 0);
    for (const { ledger } of room.held) expect(ledger.entries.map(nameOf)).toEqual([nameOf(sent(1))]);
  });

  it('end a break on both when it was ended on one', () => {
    const long = [{ from: '2026-07-01', to: '2026-07-20' }];
    const room = meeting(device(), device());
    room.change(0, (one) => ({ ...one, ledger: { ...one.ledger, holidays: long } }));
    room.meet(0, 1);
    expect(room.held[1]?.ledger.holidays).toEqual(long);
    room.change(1, (one) => ({ ...one, ledger: { ...one.ledger, holidays: [] } }));
    room.meet(1, 0);
    expect(room.held[0]?.ledger.holidays).toEqual([]);
  });

  it('write nothing when there is nothing new', () => {
    const room = meeting(device({ look: 'dark' }, [sent(1)]), device());
    room.meet(0, 1, 0, 1);
    for (const one of room.held)
      expect(exchange(one, room.area(), start + 9000 * hour).change).toEqual({ set: {}, remove: [] });
  });
});

describe('what is shared', () => {
  it('holds no word of the user’s own', () => {
    const me = { name: 'Ana Okafor', business: 'Barr Lane Bakery', offer: 'sourdough' };
    const phrases = { flag: ['touch base'], allow: ['book a table'] };
    const { change } = exchange(device({ me, phrases }, [sent(1)]), {}, start);
    expect(JSON.stringify(change.set)).not.toMatch(/Ana|Barr|sourdough|touch|table/);
    expect(exchange(device(), written({}, change), start).device.settings).toMatchObject({
      me: {},
      phrases: { flag: [], allow: [] },
    });
  });

  it('fits where browsers keep it, however much there is', () => {
    const many = Array.from({ length: 9000 }, (_, index) => sent(index, { id: `someverylongname${index}` }));
    const rulesOff = Array.from({ length: 200 }, (_, index) => `pitch-${'x'.repeat(index % 40)}`);
    const { change } = exchange(device({ rulesOff }, many), {}, start + 10_000 * hour);
    const sizes = Object.entries(change.set).map(([key, value]) => key.length + JSON.stringify(value).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
    expect(sizes.length).toBeLessThan(512);
    expect(Object.keys(change.set).filter((key) => key.startsWith('days.')).length).toBeGreaterThan(5);
  });

  it('never costs a device anything, whatever lies there', () => {
    const mine = device({ look: 'dark' }, [sent(1), sent(2)]);
    const keys = ['choice.look', 'choice.goal', 'choice.holidays', 'gone', 'days.2026-06-29', 'else'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.anything()), (area) => {
        const { device: after, change } = exchange(mine, area as Area, start);
        expect(items.settings.read(after.settings)).toEqual(after.settings);
        expect(after.ledger.entries.length).toBeGreaterThanOrEqual(2);
        expect(items.ledger.read(after.ledger)).toEqual(after.ledger);
        expect(plain(change)).toBeTypeOf('string');
      }),
    );
  });

  it('leaves alone what only a newer version can read', () => {
    const area = { 'choice.look': { at: start + hour, value: 'sepia' } };
    const { device: after, change } = exchange(device({ look: 'dark' }), area, start);
    expect(after.settings.look).toBe('dark');
    expect(change.set).not.toHaveProperty(['choice.look']);
  });

  it('is not ruled for good by a clock that runs ahead', () => {
    const area = { 'choice.look': { at: start + 9e9, value: 'light' } };
    const joined = exchange(device(), area, start).device;
    const changed = { ...joined, settings: { ...joined.settings, look: 'dark' as const } };
    expect(exchange(changed, area, start + hour).device.settings.look).toBe('dark');
  });
});

const anEntry = fc
  .record({
    hours: fc.integer({ min: 0, max: 900 }),
    site: fc.constantFrom(...siteIds),
    words: fc.nat(300),
    toOthers: fc.boolean(),
    counts: fc.boolean(),
    certainty: fc.constantFrom('confirmed' as const, 'probably' as const, 'by-hand' as const),
  })
  .map(({ hours, ...change }) => sent(hours, change));

it('any number of devices in any order come to hold the same', () => {
  const some = fc.record({
    entries: fc.array(anEntry, { maxLength: 12 }),
    look: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
    replies: fc.integer({ min: 1, max: 10 }),
  });
  fc.assert(
    fc.property(
      fc.array(some, { minLength: 2, maxLength: 4 }),
      fc.array(fc.nat(3), { maxLength: 10 }),
      (all, order) => {
        const room = meeting(
          ...all.map(({ entries, look, replies }) =>
            device({ look, goal: { replies, days: [1, 2] } }, entries),
          ),
        );
        room.meet(...order.map((at) => at % all.length));
        const everybody = all.map((_, at) => at);
        room.meet(...everybody, ...everybody, ...everybody);
        const [first, ...others] = room.held.map((one) => plain(shared(one)));
        for (const other of others) expect(other).toBe(first);
        const names = new Set(all.flatMap(({ entries }) => entries.map(nameOf)));
        expect(room.held[0]?.ledger.entries).toHaveLength(names.size);
      },
    ),
  );
});
