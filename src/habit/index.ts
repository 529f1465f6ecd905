/*
 * The door to the habit: pure functions of what is stored, the clock and the zone. Start with `rhythmOf(ledger, { now, tz })`
 * for everything a screen shows; `zoneHere()` gives the device's zone. Days are local day keys `YYYY-MM-DD` (a day ends at
 * three in the morning), moments are epoch ms, and nothing here holds a sentence: wording is chosen by what these return.
 *
 * - `rhythmOf`       today, days shown up, week, month, run, strength, balance, last week, an offer about the goal
 * - `calendarOf`     every day judged once; `runOf`, `strengthOf`, `balanceOf`, `monthMarks` … read it
 * - `seriesFindings` the rules that look at weeks: dip-in and monologue
 * - `append`, `addByHand`, `setHoliday`, `setGoal`, `merge` …  a ledger in, a ledger out; the background alone stores it
 */
export { type Balance, balanceOf, type SeriesFinding, seriesFindings } from './balance.ts';
export {
  type Calendar,
  type CalendarDay,
  calendarOf,
  type DayState,
  type Here,
  todayOf,
} from './calendar.ts';
export { isWorthCounting, type SendFacts, samePersonMs } from './counts.ts';
export {
  addDays,
  dateOf,
  dayOf,
  daysBetween,
  instantOf,
  minuteOf,
  monthOf,
  weekdayOf,
  weekOf,
} from './day.ts';
export { ceiling, type DayFacts, daysOf, factsOf, shownUp } from './days.ts';
export { defaultGoal, type Goal, goalOn, type Plan, planOf, setGoal } from './goal.ts';
export {
  addByHand,
  append,
  holidayProblem,
  idOf,
  type NewEntry,
  setHoliday,
  takeBackByHand,
  undoSend,
} from './ledger.ts';
export { merge } from './merge.ts';
export { type DayLook, type DayMark, monthMarks, shownUpThis, weekMarks } from './month.ts';
export {
  afterAnswer,
  afterClose,
  afterSnooze,
  due,
  isQuiet,
  nextReminder,
  type ReminderMoment,
  type Showing,
  type Snooze,
  wasAnswered,
} from './reminder.ts';
export { type Rhythm, rhythmOf } from './rhythm.ts';
export { type Run, runOf } from './run.ts';
export { strengthOf } from './strength.ts';
export { type GoalOffer, goalOffer, type Today, todaysProgress } from './today.ts';
export { lastWeek, type WeekFacts, type WeekSummary } from './week.ts';
export { zoneHere } from './zones.ts';
