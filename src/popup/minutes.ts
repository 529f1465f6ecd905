import type { MinuteOfDay } from '#storage/types.ts';

/** A minute of the day as a time field wants it: `HH:MM`. */
export function clockOf(minute: MinuteOfDay): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The minute of the day that `HH:MM` (or `HH:MM:SS`) names; undefined for anything else, such as an emptied field. */
export function minuteOf(clock: string): MinuteOfDay | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})(?::\d{2})?$/.exec(clock) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return minute >= 0 && minute < 1440 ? minute : undefined;
}
