import {
  addDays,
  append,
  dateOf,
  instantOf,
  minuteOf,
  type NewEntry,
  setGoal,
  setHoliday,
} from '#habit/index.ts';
import type { Ledger, Weekday } from '#storage/types.ts';

/** Whole, half and three-quarter hours, both hemispheres, both sides of the date line, half an hour of summer time. */
export const zones = [
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Africa/Casablanca',
] as const;

/** A small seeded generator (mulberry32): the number of a calendar is all that is needed to see it again. */
export interface Dice {
  /** A whole number from `from` to `to`, both inclusive. */
  whole(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
}

export function diceOf(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    chance: (share) => next() < share,
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
  };
}

/** Around these days clocks change somewhere. */
const restlessDays = [
  '2026-03-05',
  '2026-03-25',
  '2026-04-01',
  '2026-09-22',
  '2026-10-01',
  '2026-10-22',
  '2026-10-29',
] as const;

export function someDay(dice: Dice): string {
  const near = addDays(dice.pick(restlessDays), dice.whole(-20, 3));
  return dice.chance(0.6) ? near : addDays('2024-01-01', dice.whole(0, 1_500));
}

function someGoal(dice: Dice): { readonly replies: number; readonly days: readonly Weekday[] } {
  const week: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
  const days = week.filter(() => dice.chance(0.75));
  return { replies: dice.whole(1, 4), days: days.length > 0 ? days : [1] };
}

export const empty: Ledger = { entries: [], holidays: [], goals: [], since: 0 };

export function reply(at: number, tz: string, more: Partial<NewEntry> = {}): NewEntry {
  const id = `${at}-${more.words ?? 9}`;
  return {
    at,
    tz,
    id,
    site: 'x',
    kind: 'reply',
    toOthers: true,
    words: 9,
    certainty: 'confirmed',
    counts: true,
    ...more,
  };
}

/** The same routine, written down as local days and minutes, so that it can be lived in any zone. */
export interface Routine {
  readonly first: string;
  readonly length: number;
  readonly goal: ReturnType<typeof someGoal>;
  readonly sends: readonly {
    readonly day: string;
    readonly minute: number;
    readonly certainty: NewEntry['certainty'];
  }[];
  readonly holiday: { readonly from: string; readonly to: string } | undefined;
}

/** The day begins at three in the morning. */
const earliest = 3 * 60;

export function someRoutine(dice: Dice): Routine {
  const first = someDay(dice);
  const length = dice.whole(5, 40);
  const diligence = dice.pick([0.3, 0.6, 0.8, 0.95]);
  const days = Array.from({ length }, (_, index) => addDays(first, index)).filter(() =>
    dice.chance(diligence),
  );
  const from = addDays(first, dice.whole(0, length));
  return {
    first,
    length,
    goal: someGoal(dice),
    holiday: dice.chance(0.3) ? { from, to: addDays(from, dice.whole(0, 10)) } : undefined,
    sends: days.flatMap((day) =>
      Array.from({ length: dice.whole(1, 5) }, () => ({
        day,
        minute: dice.chance(0.2) ? dice.whole(earliest, 5 * 60) : dice.whole(earliest, 1439),
        certainty: dice.chance(0.1) ? ('probably' as const) : ('confirmed' as const),
      })),
    ),
  };
}

/**
 * The routine without what is sent in the night in which clocks change: there, three hours ago is not three hours back on
 * the wall, and which day it belongs to differs from the same routine elsewhere.
 */
export function withoutChangingNights(routine: Routine, tz: string): Routine {
  const isPlain = ({ day, minute }: Routine['sends'][number]): boolean =>
    minuteOf(instantOf(day, minute, tz) - earliest * 60_000, tz) === minute - earliest;
  return { ...routine, sends: routine.sends.filter(isPlain) };
}

export function lived({ first, goal, holiday, sends }: Routine, tz: string): Ledger {
  const begun = setGoal(empty, goal, first);
  const planned = holiday ? setHoliday(begun, holiday, holiday.from) : begun;
  const moments = sends
    .map(({ day, minute, certainty }, index) => ({ at: instantOf(day, minute, tz), certainty, index }))
    .sort((one, two) => one.at - two.at || one.index - two.index);
  return moments.reduce(
    (ledger, { at, certainty, index }) => append(ledger, reply(at, tz, { certainty, id: `${index}` }), at),
    planned,
  );
}

/** Where somebody is, from a moment on. */
export interface Stay {
  /** Epoch ms of arrival. */
  readonly from: number;
  readonly tz: string;
}

const hour = 60 * 60_000;

/**
 * Somebody who answers enough people every morning and every evening of their own clock, wherever they are, and flies
 * for three to 15 hours at noon or at night. Gives what was sent, in order, and where they were.
 */
export function someTraveller(dice: Dice): {
  readonly sends: readonly NewEntry[];
  readonly stays: readonly Stay[];
  readonly goal: number;
} {
  const goal = dice.whole(1, 3);
  const nights = dice.whole(4, 25);
  let tz: string = dice.pick(zones);
  let day = someDay(dice);
  let now = instantOf(day, 8 * 60, tz);
  const stays: Stay[] = [{ from: now, tz }];
  const sends: NewEntry[] = [];
  const slot = (from: number, to: number): void => {
    const at = instantOf(day, dice.whole(from, to), tz);
    if (at < now) return;
    for (let index = 0; index < goal; index += 1) sends.push(reply(at + index * 1_000, tz));
  };
  /** Nobody flies twice without a morning or an evening in between. */
  const fly = (minute: number): boolean => {
    now = Math.max(now, instantOf(day, minute, tz));
    const landed = stays.at(-1)?.from ?? 0;
    if ((sends.at(-1)?.at ?? 0) <= landed || !dice.chance(0.2)) return false;
    now += dice.whole(3, 15) * hour;
    tz = dice.pick(zones);
    stays.push({ from: now, tz });
    day = dateOf(now, tz);
    return true;
  };
  for (let flown = 0; flown < nights; flown += 1) {
    slot(9 * 60, 11 * 60);
    if (fly(12 * 60)) continue;
    slot(19 * 60, 21 * 60);
    if (!fly(22 * 60)) day = addDays(day, 1);
  }
  return { sends, stays, goal };
}
