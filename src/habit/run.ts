import type { Calendar, CalendarDay } from './calendar.ts';
import { shownUp } from './days.ts';

export interface Run {
  /** Kept days in a row; days off, breaks, rest days and days merely shown up stand between them without harm. */
  readonly days: number;
  readonly best: number;
  /** Rest days in hand, 0 to 3. */
  readonly restDays: number;
  /** A rest day stepped in since the last time. */
  readonly restUsed: boolean;
  /** Shown up today, after one or more days that were missed or rested. */
  readonly isBack: boolean;
  /** Nothing counted before today. */
  readonly isFirst: boolean;
}

/** The run as it stands today. Zero days is a fresh page, and is not shown as a zero. */
export function runOf({ lived }: Calendar): Run {
  const today = lived.at(-1);
  const before = lived.slice(0, -1);
  const gap = before.slice(before.findLastIndex(({ facts }) => shownUp(facts)) + 1);
  const wasAway = gap.some(({ state }) => state === 'rest' || state === 'missed');
  return {
    days: today?.run ?? 0,
    best: lived.reduce((most, { run }) => Math.max(most, run), 0),
    restDays: today?.restDays ?? 2,
    restUsed: gap.some(({ state }) => state === 'rest') && !gap.some(({ state }) => state === 'missed'),
    isBack: wasAway && today !== undefined && shownUp(today.facts),
    isFirst: before.length === 0,
  };
}

/** Days shown up among the given ones: it never falls. */
export function countShownUp(days: readonly CalendarDay[]): number {
  return days.filter(({ facts }) => shownUp(facts)).length;
}
