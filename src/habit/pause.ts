import { addDays, dateOf, instantOf } from './day.ts';

/** When a pause is over, as a minute of the day. */
const morning = 4 * 60;

/** Epoch ms of the next 04:00 in `tz` after the coming midnight: "until tomorrow" also at one in the night. */
export function morningAfter(now: number, tz: string): number {
  const date = dateOf(now, tz);
  const today = instantOf(date, morning, tz);
  return today > now ? today : instantOf(addDays(date, 1), morning, tz);
}
