import { isMonologue } from '#engine/rules/broadcast-monologue.ts';
import { dipsIn } from '#engine/rules/newsletter-dip-in.ts';
import type { Lately } from '#engine/series.ts';
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
 * What the rules see that look at weeks rather than at a text; for the popup, never in the middle of a draft. Silent while
 * something was paused in the time they look at. `pausedUntil` in epoch ms.
 */
export function seriesFindings(
  ledger: Ledger,
  calendar: Calendar,
  here: Here & { readonly pausedUntil: number },
): readonly SeriesFinding[] {
  const lately = (days: number): Lately =>
    latelyOf(ledger, balanceOf(calendar, days), { ...here, today: calendar.today });
  const [week, fortnight] = [lately(7), lately(14)];
  // Any reply at all keeps a week from being a dip; a monologue is broken by replies worth counting.
  const answered = { ...week, repliesToOthers: balanceOf(calendar, 7).sentToOthers };
  return [
    ...(dipsIn(answered) ? [findingOf('newsletter-dip-in', week)] : []),
    ...(isMonologue(fortnight) ? [findingOf('broadcast-monologue', fortnight)] : []),
  ];
}

function latelyOf(
  { holidays, since }: Ledger,
  { days, posts, replies, activeDays }: Balance,
  { now, tz, today, pausedUntil }: Here & { readonly today: string; readonly pausedUntil: number },
): Lately {
  const wasAway = holidays.some(({ from, to }) => from <= today && to > addDays(today, -days));
  return {
    days,
    posts,
    repliesToOthers: replies,
    activeDays,
    installedDays: since > 0 ? daysBetween(dayOf(since, tz), today) : 0,
    paused: pausedUntil > now || wasAway,
  };
}

function findingOf(ruleId: SeriesFinding['ruleId'], { posts, repliesToOthers, days }: Lately): SeriesFinding {
  return { ruleId, data: { posts, replies: repliesToOthers, days } };
}
