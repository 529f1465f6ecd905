/*
 * The door to the habit: pure functions of what is stored, the clock and the zone. Start with `rhythmOf(ledger, { now, tz })`
 * for everything a screen shows; `zoneHere()` gives the device's zone. Days are local day keys `YYYY-MM-DD` (a day ends at
 * three in the morning), moments are epoch ms, and nothing here holds a sentence: wording is chosen by what these return.
 *
 * - `rhythmOf`    today, days shown up, week, month, run, strength, balance, last week, series rules, an offer about the goal
 * - `calendarOf`  every day judged once, which the figures above read; `runOf`, `strengthOf`, `shownUpThis`
 * - `nextReminder`, `due`, `wasAnswered`, `afterSnooze`, `afterUnsnooze` …  when the one reminder comes, and what becomes of it; `isQuiet`
 * - `startDip`, `lookAtDip`, `dipsOn` …  ten minutes on the sites, three times a day
 * - `append`, `addByHand`, `setHoliday`, `setGoal`, `merge` …  a ledger in, a ledger out; the background alone stores it
 */

export {
  type Calendar,
  calendarOf,
  todayOf,
} from './calendar.ts';
export { isWorthCounting, samePersonMs } from './counts.ts';
export { addDays, dateOf, dayOf, daysBetween, instantOf, minuteOf } from './day.ts';
export { daysOf, factsOf, shownUp } from './days.ts';
export {
  type DipMoment,
  dipsOn,
  dipsPerDay,
  hasDippedEnough,
  isDipping,
  leftOfDip,
  lookAtDip,
  lookEveryMs,
  startDip,
  stopDip,
} from './dips.ts';
export { defaultGoal, setGoal } from './goal.ts';
export {
  addByHand,
  append,
  holidayProblem,
  idOf,
  type NewEntry,
  putBack,
  setHoliday,
  takeBackByHand,
  takeOut,
  undoSend,
} from './ledger.ts';
export { merge, nameOf } from './merge.ts';
export { type DayMark, shownUpThis } from './month.ts';
export { morningAfter } from './pause.ts';
export {
  afterAnswer,
  afterClose,
  afterSnooze,
  afterUnsnooze,
  due,
  isQuiet,
  nextReminder,
  type ReminderMoment,
  type Showing,
  type Snooze,
  wasAnswered,
} from './reminder.ts';
export { type Rhythm, rhythmOf } from './rhythm.ts';
export { runOf } from './run.ts';
export { strengthOf } from './strength.ts';

export type { WeekSummary } from './week.ts';
export { zoneHere } from './zones.ts';
