import type { Calendar, CalendarDay } from './calendar.ts';

/** Days after which a habit that is left alone has half its strength; Loop Habit Tracker's figure for daily habits. */
const halfLife = 13;
const keep = 0.5 ** (1 / halfLife);

/**
 * How strong the habit is, 0 to 1: an exponential mean of how far each day's goal was reached
 * (https://github.com/iSoron/uhabits, Score.kt). It bends with a missed day and does not break. Days off, breaks and
 * jumped days leave it as it is; what is sent on them, or today, can only lift it.
 */
export function strengthOf({ lived, today }: Calendar): number {
  return lived.reduce((strength, day) => {
    const next = keep * strength + (1 - keep) * reached(day);
    return isJudged(day, today) ? next : Math.max(strength, next);
  }, 0);
}

function reached({ facts, goal }: CalendarDay): number {
  return Math.min(1, facts.points / goal);
}

function isJudged({ plan, state, facts }: CalendarDay, today: string): boolean {
  return plan === 'planned' && state !== 'jumped' && facts.day !== today;
}
