import { describe, expect, it } from 'vitest';
import {
  addDays,
  append,
  type Calendar,
  calendarOf,
  dayOf,
  instantOf,
  merge,
  nextReminder,
  runOf,
  setGoal,
  shownUp,
  shownUpThis,
  strengthOf,
} from '#habit/index.ts';
import type { Ledger } from '#storage/types.ts';
import {
  diceOf,
  empty,
  lived,
  reply,
  someDay,
  someRoutine,
  someTraveller,
  withoutChangingNights,
  zones,
} from './travellers.ts';

/** Runs `check` on so many calendars; a failure names the number of the calendar, which is all it takes to see it again. */
function calendars(count: number, check: (seed: number) => void): void {
  for (let seed = 0; seed < count; seed += 1) {
    try {
      check(seed);
    } catch (error) {
      throw new Error(`calendar ${seed}`, { cause: error });
    }
  }
}

const states = ({ lived: days }: Calendar): string => days.map(({ state }) => state).join(' ');
const eve = (day: string, tz: string): { now: number; tz: string } => ({ now: instantOf(day, 1439, tz), tz });

describe('100,000 calendars', () => {
  it('40,000 routines come out the same in every zone, whatever its clocks do', () => {
    calendars(40_000, (seed) => {
      const dice = diceOf(seed);
      const tz = dice.pick(zones);
      const routine = withoutChangingNights(someRoutine(dice), tz);
      const last = addDays(routine.first, routine.length);
      const here = calendarOf(lived(routine, tz), eve(last, tz));
      const plain = calendarOf(lived(routine, 'UTC'), eve(last, 'UTC'));
      if (states(here) !== states(plain)) expect(states(here), tz).toBe(states(plain));
      expect(strengthOf(here)).toBe(strengthOf(plain));
    });
  });

  it('30,000 travellers who answer wherever they wake up never miss a day and need no rest day', () => {
    calendars(30_000, (seed) => {
      const { sends, stays, goal } = someTraveller(diceOf(seed));
      const begun = setGoal(empty, { replies: goal, days: [0, 1, 2, 3, 4, 5, 6] }, '2020-01-01');
      const ledger = sends.reduce((grown, send) => append(grown, send, send.at), begun);
      const last = sends.at(-1);
      if (!last) return;
      const calendar = calendarOf(ledger, { now: last.at, tz: last.tz });
      const kept = calendar.lived.filter(({ state }) => state === 'kept').length;
      const others = calendar.lived.filter(({ state }) => state !== 'kept' && state !== 'jumped');
      if (others.length > 0) expect({ states: states(calendar), stays }).toBe('no day missed');
      expect(runOf(calendar)).toMatchObject({ days: kept, best: kept });
      expect(ledger.entries).toHaveLength(sends.length);
      const goesBack = ledger.entries.find(({ day }, index) => day < (ledger.entries[index - 1]?.day ?? ''));
      if (goesBack) expect(goesBack).toBe('on the day already begun');
    });
  });

  it('30,000 ordinary lives keep every promise at every moment', () => {
    calendars(30_000, (seed) => {
      const dice = diceOf(seed);
      const routine = someRoutine(dice);
      const tz = dice.pick(zones);
      const whole = lived(routine, tz);
      const cut = dice.whole(0, routine.length);
      const [early, late] = [addDays(routine.first, cut), addDays(routine.first, routine.length)];
      const before = calendarOf(whole, eve(early, tz));
      const after = calendarOf(whole, eve(late, tz));
      checkCalendar(before);
      checkCalendar(after);
      checkPast(before, after);
      checkOneMore(whole, eve(late, tz));
    });
  });
});

/** Reserve, run and points stay within their bounds, and no run breaks before its rest days are used. */
function checkCalendar(calendar: Calendar): void {
  const run = runOf(calendar);
  let rested = 0;
  let kept = 0;
  for (const day of calendar.lived) {
    const { facts, state, restDays } = day;
    if (state === 'kept') kept += 1;
    if (state === 'rest') rested += 1;
    const fine =
      restDays >= 0 &&
      restDays <= 3 &&
      facts.points <= 12 &&
      Number.isInteger(facts.points * 2) &&
      day.run <= kept;
    if (!fine) expect(day).toBe('within its bounds');
    if (state !== 'missed') continue;
    if (rested < 2) expect(states(calendar)).toBe('two rest days before a break');
    if (day.run !== 0) expect(day.run).toBe(0);
    [rested, kept] = [0, 0];
  }
  const strength = strengthOf(calendar);
  if (!(strength >= 0 && strength <= 1 && run.days <= run.best))
    expect({ strength, run }).toBe('within its bounds');
  if (calendar.lived.length > 0 && !calendar.lived.some(({ facts }) => shownUp(facts)))
    expect(states(calendar)).toBe('');
}

/** What is over is not judged again, and days shown up never fall. */
function checkPast(before: Calendar, after: Calendar): void {
  const past = before.lived.slice(0, -1).map(({ state }) => state);
  const same = past.every((state, index) => after.lived[index]?.state === state);
  if (!same) expect(states(after)).toBe(`${past.join(' ')} …`);
  const isSameYear = before.today.slice(0, 4) === after.today.slice(0, 4);
  if (isSameYear && shownUpThis(before).year > shownUpThis(after).year)
    expect(shownUpThis(after)).toBe(shownUpThis(before));
  if (runOf(before).best > runOf(after).best) expect(runOf(after).best).toBe(runOf(before).best);
}

/** One more reply can only help, and the same one again changes nothing. */
function checkOneMore(ledger: Ledger, here: { now: number; tz: string }): void {
  const more = append(ledger, reply(here.now, here.tz, { id: 'one-more' }), here.now);
  if (append(more, reply(here.now, here.tz, { id: 'one-more' }), here.now) !== more)
    expect(more).toBe('counted once');
  const [was, is] = [calendarOf(ledger, here), calendarOf(more, here)];
  const helped =
    runOf(is).days >= runOf(was).days &&
    runOf(is).best >= runOf(was).best &&
    strengthOf(is) >= strengthOf(was) &&
    shownUpThis(is).month >= shownUpThis(was).month;
  if (!helped) expect({ was: runOf(was), is: runOf(is) }).toBe('no worse');
}

describe('two devices', () => {
  it('merge into the same ledger in any order, once or often', () => {
    calendars(2_000, (seed) => {
      const dice = diceOf(seed);
      const tz = dice.pick(zones);
      const whole = lived(someRoutine(dice), tz);
      const parts = [0, 1, 2].map((): Ledger['entries'] => []);
      const split = whole.entries.reduce<readonly Ledger['entries'][]>((shares, entry) => {
        const holders = [dice.whole(0, 2), dice.whole(0, 2)];
        return shares.map((share, index) => (holders.includes(index) ? [...share, entry] : share));
      }, parts);
      const [a = whole, b = whole, c = whole] = split.map((entries) => ({ ...whole, entries }));
      expect(merge(merge(a, b), c).entries).toEqual(merge(whole, empty).entries);
      expect(merge(whole, empty).entries).toHaveLength(whole.entries.length);
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(whole, whole)).toEqual(merge(whole, a));
    });
  });
});

describe('wrong clocks', () => {
  it('put nothing into the ledger, and what comes after them is heard', () => {
    calendars(2_000, (seed) => {
      const dice = diceOf(seed);
      const tz = dice.pick(zones);
      const now = instantOf(someDay(dice), 720, tz);
      const ledger = append(empty, reply(now, tz), now);
      const back = now - dice.whole(24 * 60 + 1, 100_000) * 60_000;
      const ahead = now + dice.whole(11, 100_000) * 60_000;
      expect(append(ledger, reply(back, tz), back).entries).toEqual(ledger.entries);
      expect(append(ledger, reply(ahead, tz), now)).toBe(ledger);
      const later = now + 60_000;
      expect(append(append(ledger, reply(back, tz), back), reply(later, tz), later).entries).toHaveLength(2);
    });
  });
});

describe('the reminder', () => {
  it('comes at the hour on the wall, on planned days, outside quiet hours, in every zone', () => {
    calendars(5_000, (seed) => {
      const dice = diceOf(seed);
      const tz = dice.pick(zones);
      const routine = someRoutine(dice);
      const now = instantOf(routine.first, dice.whole(0, 1439), tz);
      const at = dice.whole(8 * 60, 19 * 60 - 1);
      const state = {
        shownAt: 0,
        isUp: false,
        isOpen: false,
        ignoredInARow: 0,
        snoozedUntil: 0,
        againAt: 0,
        weeklySince: 0,
        line: 0,
      };
      const reminder = { on: true, at, quietFrom: 19 * 60, quietUntil: 8 * 60, leadsTo: 'x' } as const;
      const ledger = setGoal(empty, routine.goal, '2020-01-01');
      const next = nextReminder({ ledger, settings: { reminder, pausedUntil: 0 }, state, now, tz });
      expect(next).toBeGreaterThan(now);
      const wall = new Intl.DateTimeFormat('en-GB', {
        timeZone: tz,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      const [hours, minutes] = wall.format(next).split(':').map(Number);
      expect((hours ?? 0) * 60 + (minutes ?? 0)).toBe(at);
      expect(routine.goal.days).toContain(new Date(`${dayOf(next ?? 0, tz)}T00:00:00Z`).getUTCDay());
    });
  });
});
