import type { Weekday } from '#storage/types.ts';

interface WeekdayName {
  readonly day: Weekday;
  readonly short: string;
  readonly long: string;
}

/** The seven days by name, beginning with `first`. */
export function weekdayNames(locale: string, first: Weekday): readonly WeekdayName[] {
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return [0, 1, 2, 3, 4, 5, 6].map((index) => {
    const day = ((first + index) % 7) as Weekday;
    // 4 January 1970 was a Sunday.
    const date = new Date(Date.UTC(1970, 0, 4 + day));
    return { day, short: short.format(date), long: long.format(date) };
  });
}
