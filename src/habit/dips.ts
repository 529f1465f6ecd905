import type { Dips } from '#storage/types.ts';

/*
 * Half an hour a day is enough to be part of the talk, and three short looks go better with a day than a trickle of them
 * (notifications that came in three batches a day left people calmer than those that came as they came: Fitz et al.,
 * Computers in Human Behavior 2019). A dip is begun by hand, counts only while one of the sites is in front, ends by itself and does not
 * grow; after three the day has had enough.
 */

/** How long a dip is, in ms. */
const dipMs = 10 * 60_000;

export const dipsPerDay = 3;

/** How often somebody has to look, in ms, while a dip is under way. */
export const lookEveryMs = 60_000;

/** More than this, in ms, is not counted for one look: the device was asleep in between. */
const longestLook = 90_000;

/** A dip this close to its end, in ms, is over: looks come a little early now and then. */
const nearly = 15_000;

/** `now` in epoch ms, `today` a day key. */
export interface DipMoment {
  readonly now: number;
  readonly today: string;
}

/** The dips of this day: those of another day are over, also one that was under way. */
export function dipsOn(dips: Dips, day: string): Dips {
  return dips.day === day ? dips : { day, done: 0, spentMs: 0, lookedAt: 0 };
}

/** Begins a dip, or goes on with one that was stopped. Unchanged when one is under way or the day has had enough. */
export function startDip(dips: Dips, { now, today }: DipMoment): Dips {
  const current = dipsOn(dips, today);
  return isDipping(current) || hasDippedEnough(current) ? current : { ...current, lookedAt: now };
}

/** Stops it; what was spent of it stays spent. */
export function stopDip(dips: Dips, { today }: Pick<DipMoment, 'today'>): Dips {
  return { ...dipsOn(dips, today), lookedAt: 0 };
}

/** What a look finds. `isThere`: one of the sites is in front now. */
export function lookAtDip(
  dips: Dips,
  { now, today, isThere }: DipMoment & { readonly isThere: boolean },
): { readonly dips: Dips; readonly isOver: boolean } {
  const current = dipsOn(dips, today);
  if (!isDipping(current)) return { dips: current, isOver: false };
  const passed = Math.min(longestLook, Math.max(0, now - current.lookedAt));
  const spentMs = current.spentMs + (isThere ? passed : 0);
  const isOver = spentMs > dipMs - nearly;
  return isOver
    ? { dips: { day: today, done: current.done + 1, spentMs: 0, lookedAt: 0 }, isOver }
    : { dips: { ...current, spentMs, lookedAt: now }, isOver };
}

export function isDipping({ lookedAt }: Dips): boolean {
  return lookedAt > 0;
}

export function hasDippedEnough({ done }: Dips): boolean {
  return done >= dipsPerDay;
}

/** What is left of the dip, in ms. */
export function leftOfDip({ spentMs }: Dips): number {
  return Math.max(0, dipMs - spentMs);
}
