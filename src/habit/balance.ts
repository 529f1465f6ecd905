import type { Ledger } from '#storage/types.ts';
import type { Calendar, Here } from './calendar.ts';
import { addDays, dayOf, daysBetween, daysFrom } from './day.ts';
import { factsOf } from './days.ts';

/** Talking and answering, over some days. Posts and replies of which the page gave only a weak hint count half. */
export interface Balance {
  /** How many local days it looks at, today included. */
  readonly days: number;
  readonly posts: number;
  /** Replies to others that were worth counting: copies and stock comments are left out. */
  readonly replies: number;
  /** Days on which anything at all was sent. */
  readonly activeDays: number;
  readonly sentToOthers: number;
}

export function balanceOf({ days, today }: Pick<Calendar, 'days' | 'today'>, length: number): Balance {
  const facts = daysFrom(addDays(today, 1 - length), today).map((day) => factsOf(days, day));
  const sum = (pick: (one: (typeof facts)[number]) => number): number =>
    facts.reduce((total, one) => total + pick(one), 0);
  return {
    days: length,
    posts: sum((one) => one.posts),
    replies: sum((one) => one.toOthers),
    activeDays: facts.filter(({ sent }) => sent > 0).length,
    sentToOthers: sum((one) => one.sentToOthers),
  };
}

/** What a series rule saw: its copy stands in the catalogue under the same id. */
export interface SeriesFinding {
  readonly ruleId: 'newsletter-dip-in' | 'broadcast-monologue';
  readonly data: { readonly posts: number; readonly replies: number; readonly days: number };
}

/**
 * The rules that look at weeks rather than at a text; for the popup, never in the middle of a draft. Silent while
 * something was paused in the time they look at. `pausedUntil` in epoch ms.
 */
export function seriesFindings(
  ledger: Ledger,
  calendar: Calendar,
  { now, tz, pausedUntil }: Here & { readonly pausedUntil: number },
): readonly SeriesFinding[] {
  const { today } = calendar;
  const wasPaused = (length: number): boolean =>
    pausedUntil > now ||
    ledger.holidays.some(({ from, to }) => from <= today && to > addDays(today, -length));
  const week = balanceOf(calendar, 7);
  const fortnight = balanceOf(calendar, 14);
  const isSettled = ledger.since > 0 && daysBetween(dayOf(ledger.since, tz), today) >= 7;
  const dipsIn = week.posts >= 1 && week.sentToOthers === 0 && week.activeDays <= 2;
  const monologue = fortnight.posts >= 4 && fortnight.replies < fortnight.posts;
  const found: SeriesFinding[] = [];
  if (isSettled && dipsIn && !wasPaused(7)) found.push({ ruleId: 'newsletter-dip-in', data: dataOf(week) });
  if (monologue && !wasPaused(14)) found.push({ ruleId: 'broadcast-monologue', data: dataOf(fortnight) });
  return found;
}

function dataOf({ posts, replies, days }: Balance): SeriesFinding['data'] {
  return { posts, replies, days };
}
