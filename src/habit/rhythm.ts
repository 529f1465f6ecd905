import type { Ledger, Weekday } from '#storage/types.ts';
import { type Balance, balanceOf, type SeriesFinding, seriesFindings } from './balance.ts';
import { calendarOf, type Here } from './calendar.ts';
import { type DayMark, monthMarks, shownUpThis, weekMarks } from './month.ts';
import { type Run, runOf } from './run.ts';
import { strengthOf } from './strength.ts';
import { type GoalOffer, goalOffer, type Today, todaysProgress } from './today.ts';
import { lastWeek, type WeekSummary } from './week.ts';

/** Everything there is to say about the habit, in the order in which it is shown. */
export interface Rhythm {
  readonly today: Today;
  /** Days shown up: these never fall. */
  readonly shownUp: { readonly month: number; readonly year: number };
  readonly week: readonly DayMark[];
  readonly month: readonly DayMark[];
  readonly run: Run;
  /** 0 to 1. */
  readonly strength: number;
  /** Over the last 14 days. */
  readonly balance: Balance;
  readonly lastWeek: WeekSummary;
  /** What the rules see that look at weeks; at most two. */
  readonly series: readonly SeriesFinding[];
  readonly offer?: GoalOffer;
}

/** When and where, and until when everything is paused (epoch ms). */
type HereAndPause = Here & { readonly pausedUntil?: number };

/** The whole picture in one pass over the ledger. `firstWeekday` is how the user's language begins its week. */
export function rhythmOf(ledger: Ledger, here: HereAndPause, firstWeekday: Weekday = 1): Rhythm {
  const calendar = calendarOf(ledger, here);
  const offer = goalOffer(ledger, calendar);
  return {
    today: todaysProgress(ledger, calendar),
    shownUp: shownUpThis(calendar),
    week: weekMarks(ledger, calendar, firstWeekday),
    month: monthMarks(ledger, calendar),
    run: runOf(calendar),
    strength: strengthOf(calendar),
    balance: balanceOf(calendar, 14),
    lastWeek: lastWeek(calendar),
    series: seriesFindings(ledger, calendar, { pausedUntil: 0, ...here }),
    ...(offer ? { offer } : {}),
  };
}
