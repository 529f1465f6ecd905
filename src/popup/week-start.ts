import type { Weekday } from '#storage/types.ts';

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDay: number;
}

/** The day with which weeks begin for readers of `tag` (BCP 47); Monday where the browser does not know. */
export function firstWeekdayOf(tag: string): Weekday {
  try {
    const locale = new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?(): WeekInfo; weekInfo?: WeekInfo };
    const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 };
    return (firstDay % 7) as Weekday;
  } catch {
    return 1;
  }
}
