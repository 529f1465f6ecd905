import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dipsOn,
  dipsPerDay,
  hasDippedEnough,
  isDipping,
  leftOfDip,
  lookAtDip,
  startDip,
  stopDip,
} from '#habit/index.ts';
import { items } from '#storage/items.ts';
import type { Dips } from '#storage/types.ts';

const nothing: Dips = { day: '', done: 0, spentMs: 0, lookedAt: 0 };
const minute = 60_000;
const dip = 10 * minute;
const nine = Date.UTC(2026, 10, 23, 9);

/** What happens, and how long after what came before: mostly looks a minute apart, so that dips come to their ends. */
const happening = fc.record({
  what: fc.oneof(
    { weight: 60, arbitrary: fc.constant('look') },
    { weight: 8, arbitrary: fc.constant('start') },
    { weight: 1, arbitrary: fc.constantFrom('stop', 'day') },
  ),
  after: fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 55_000, max: 70_000 }) },
    fc.integer({ min: -20 * minute, max: 600 * minute }),
  ),
  isThere: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
});

interface Told {
  readonly dips: Dips;
  readonly now: number;
  readonly day: number;
  /** On the day under way. */
  readonly over: number;
  readonly there: number;
  /** Since the last look, or since the start. */
  readonly waited: number;
}

const dayKey = (day: number): string => new Date(nine + day * 1440 * minute).toISOString().slice(0, 10);

/** Goes through a day or several; `check` sees each step. */
function live(
  happenings: readonly { what: string; after: number; isThere: boolean }[],
  check: (before: Told, after: Told, what: string, isThere: boolean) => void,
): void {
  let told: Told = { dips: nothing, now: nine, day: 0, over: 0, there: 0, waited: 0 };
  for (const { what, after, isThere } of happenings) {
    const before = told;
    const now = before.now + after;
    if (what === 'day') {
      told = { ...before, now, day: before.day + 1, over: 0, there: 0, waited: 0 };
      continue;
    }
    const today = dayKey(before.day);
    const waited = before.waited + after;
    if (what === 'look') {
      const { dips, isOver } = lookAtDip(before.dips, { now, today, isThere });
      const there = isThere ? Math.max(0, waited) : 0;
      told = {
        ...before,
        dips,
        now,
        over: before.over + Number(isOver),
        there: before.there + there,
        waited: 0,
      };
    } else {
      const dips = what === 'start' ? startDip(before.dips, { now, today }) : stopDip(before.dips, { today });
      // Before a start, and between the last look and a stop, time is nobody's.
      told = { ...before, dips, now, waited: isDipping(dipsOn(before.dips, today)) ? waited : 0 };
    }
    check(before, told, what, isThere);
  }
}

const lives = fc.array(happening, { maxLength: 200, size: 'max' });

describe('the dips of a day', () => {
  it('are three at most, each over once, and what is stored reads as itself', () => {
    fc.assert(
      fc.property(lives, (happenings) => {
        live(happenings, (_before, { dips, over }) => {
          expect(over).toBeLessThanOrEqual(dipsPerDay);
          expect(dips.done).toBe(over);
          expect(items.dips.read(dips)).toEqual(dips);
        });
      }),
    );
  });

  it('never come to an end before ten minutes in front of a site, and never count more than thirty', () => {
    fc.assert(
      fc.property(lives, (happenings) => {
        live(happenings, (_before, { dips, over, there }) => {
          // Each dip may be called over a quarter of a minute early: looks are not that exact.
          expect(there).toBeGreaterThanOrEqual(over * (dip - minute / 4));
          expect(over * dip + dips.spentMs).toBeLessThanOrEqual(dipsPerDay * dip);
          expect(leftOfDip(dips)).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('do not go on while somebody is elsewhere, nor through a sleep of the device', () => {
    fc.assert(
      fc.property(lives, (happenings) => {
        live(happenings, (before, after, what, isThere) => {
          const today = dayKey(before.day);
          const grown = after.dips.spentMs - dipsOn(before.dips, today).spentMs;
          if (what !== 'look' || !isThere) expect(grown).toBe(0);
          else expect(grown).toBeLessThanOrEqual(90_000);
        });
      }),
    );
  });

  it('never begin by themselves: only a start makes one', () => {
    fc.assert(
      fc.property(lives, (happenings) => {
        live(happenings, (before, after, what) => {
          const was = isDipping(dipsOn(before.dips, dayKey(before.day)));
          if (what !== 'start' && !was) expect(isDipping(after.dips)).toBe(false);
          if (what === 'stop') expect(isDipping(after.dips)).toBe(false);
          if (what === 'start') expect(isDipping(after.dips)).toBe(was || !hasDippedEnough(after.dips));
          // The end of one is not the beginning of the next.
          if (after.over > before.over) expect(isDipping(after.dips)).toBe(false);
        });
      }),
    );
  });

  it('end after ten looks a minute apart, wherever they are stopped in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), (stoppedAfter) => {
        const today = dayKey(0);
        let [dips, now, looks] = [startDip(nothing, { now: nine, today }), nine, 0];
        for (let isOver = false; !isOver; looks += 1) {
          if (looks === stoppedAfter) {
            now += 55 * minute;
            dips = startDip(stopDip(dips, { today }), { now, today });
          }
          now += minute;
          ({ dips, isOver } = lookAtDip(dips, { now, today, isThere: true }));
        }
        expect(looks).toBe(10);
      }),
    );
  });
});
