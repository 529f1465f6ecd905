import type { MinuteOfDay, Weekday } from '#storage/types.ts';
import { offsetAt } from './zones.ts';

/*
 * The only place where dates are counted. A day is a key `YYYY-MM-DD`; distances are differences of day numbers, never
 * of hours: across a change of clocks two midnights are 23 or 25 hours apart.
 */

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What is sent until three in the morning belongs to the evening before. */
const rollover = 3 * 60 * minuteMs;

/** The local day that the instant `at` (epoch ms) belongs to in the zone `tz`. */
export function dayOf(at: number, tz: string): string {
  return dateOf(at - rollover, tz);
}

/** The calendar date in `tz` at the instant `at`, as a day key. */
export function dateOf(at: number, tz: string): string {
  return keyOf(Math.floor((at + offsetAt(at, tz)) / dayMs));
}

/** What the clock on the wall shows in `tz` at the instant `at`. */
export function minuteOf(at: number, tz: string): MinuteOfDay {
  const wall = at + offsetAt(at, tz);
  return Math.floor((wall - Math.floor(wall / dayMs) * dayMs) / minuteMs);
}

/** The instant (epoch ms) at which clocks in `tz` show `minute` on the date `day`; a time that is skipped comes later. */
export function instantOf(day: string, minute: MinuteOfDay, tz: string): number {
  const wall = numberOf(day) * dayMs + minute * minuteMs;
  const guess = wall - offsetAt(wall, tz);
  const second = wall - offsetAt(guess, tz);
  return second + offsetAt(second, tz) === wall ? second : Math.max(guess, second);
}

/** Days since 1970-01-01; NaN for what is no day. */
function numberOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayMs;
}

/** Writing a date is slow, and the same few hundred days are asked for again and again. */
const keys = new Map<number, string>();

function keyOf(number: number): string {
  const known = keys.get(number);
  if (known !== undefined) return known;
  const key = new Date(number * dayMs).toISOString().slice(0, 10);
  keys.set(number, key);
  return key;
}

export function addDays(day: string, days: number): string {
  return keyOf(numberOf(day) + days);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

export function weekdayOf(day: string): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((numberOf(day) + 4) % 7) + 7) % 7) as Weekday;
}

/** Every day from `from` to `to`, both inclusive; empty when `to` is before `from`. */
export function daysFrom(from: string, to: string): readonly string[] {
  const first = numberOf(from);
  const length = Math.max(0, numberOf(to) - first + 1);
  return Array.from({ length }, (_, index) => keyOf(first + index));
}

/** The seven days of the week that holds `day`. */
export function weekOf(day: string, firstWeekday: Weekday = 1): readonly string[] {
  const first = addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
  return daysFrom(first, addDays(first, 6));
}

/** Every day of the month that holds `day`. */
export function monthOf(day: string): readonly string[] {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const first = `${day.slice(0, 8)}01`;
  return daysFrom(first, addDays(first, length - 1));
}
