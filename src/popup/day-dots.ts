import type { DayMark } from '#habit/index.ts';
import type { T } from '#languages/index.ts';
import type { Dot } from '#ui/dots.tsx';

// A day key is a date without a zone: read as UTC and written as UTC, it stays the day it is.
const written = (locale: string, day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(day));

/** A day in words, with its weekday and month. */
export function longDay(locale: string, day: string): string {
  return written(locale, day, { weekday: 'long', day: 'numeric', month: 'long' });
}

function dotOf(t: T, locale: string, mark: DayMark): Dot {
  const day = longDay(locale, mark.day);
  return {
    id: mark.day,
    label: t(`day.${mark.look}`, { day }),
    look: mark.look === 'ahead' ? 'empty' : mark.look,
    isNow: mark.isToday,
  };
}

/** A week as a row, each day with its letter. */
export function rowOf(t: T, locale: string, week: readonly DayMark[]): readonly Dot[] {
  return week.map((mark) => ({
    ...dotOf(t, locale, mark),
    letter: written(locale, mark.day, { weekday: 'narrow' }),
  }));
}

/** A month as a field of seven columns; weeks begin on `firstWeekday` (0 is Sunday). */
export function fieldOf(
  t: T,
  locale: string,
  month: readonly DayMark[],
  firstWeekday: number,
): readonly (Dot | null)[] {
  const first = month[0];
  const gap = first ? (first.weekday - firstWeekday + 7) % 7 : 0;
  return [...Array.from({ length: gap }, () => null), ...month.map((mark) => dotOf(t, locale, mark))];
}
