import type { Ledger, MinuteOfDay, ReminderSettings, ReminderState, Settings } from '#storage/types.ts';
import { type Here, todayOf } from './calendar.ts';
import { addDays, dateOf, dayOf, daysBetween, instantOf, minuteOf, weekOf } from './day.ts';
import { daysOf, factsOf } from './days.ts';
import { goalOn, planOf } from './goal.ts';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** Later than this, a reminder is dropped: the moment it was meant for is over. */
const latest = 2 * hourMs;
/** Somebody who replied this lately needs no reminder. */
const lately = 2 * hourMs;
const ignoredBeforeWeekly = 3;
const silentDaysBeforeStop = 28;
/** A break lasts at most 30 days and a weekly reminder comes within 7 after it. */
const daysAhead = 40;
const dayStart: MinuteOfDay = 3 * 60;

/** All that a reminder depends on. */
export interface ReminderMoment extends Here {
  readonly ledger: Ledger;
  readonly settings: Pick<Settings, 'reminder' | 'pausedUntil'>;
  readonly state: ReminderState;
}

/** Whether a minute of the day lies in the quiet hours, which may span midnight. None when both ends are the same. */
export function isQuiet(minute: MinuteOfDay, { quietFrom, quietUntil }: ReminderSettings): boolean {
  if (quietFrom <= quietUntil) return quietFrom <= minute && minute < quietUntil;
  return minute >= quietFrom || minute < quietUntil;
}

/** Epoch ms of the next reminder, as far as is known now; `undefined` for none. */
export function nextReminder(moment: ReminderMoment): number | undefined {
  const { settings, state, now, tz } = moment;
  if (!settings.reminder.on) return undefined;
  const date = dateOf(now, tz);
  const usual = Array.from({ length: daysAhead }, (_, index) => addDays(date, index))
    .flatMap((day) => timesOf(settings.reminder).map((minute) => instantOf(day, minute, tz)))
    .find((at) => at > now && fits(moment, at) && isTurn(moment, at));
  const again = state.againAt > now && fits(moment, state.againAt) ? state.againAt : undefined;
  return again !== undefined && usual !== undefined ? Math.min(again, usual) : (again ?? usual);
}

/** Nothing speaks against a reminder at `at`: no quiet hour, pause, snooze or day off, and the day is not done. */
function fits({ ledger, settings, state, now, tz }: ReminderMoment, at: number): boolean {
  if (isQuiet(minuteOf(at, tz), settings.reminder)) return false;
  if (settings.pausedUntil > at || state.snoozedUntil > at) return false;
  const day = dayOf(at, tz);
  if (state.weeklySince > 0 && daysBetween(dayOf(state.weeklySince, tz), day) >= silentDaysBeforeStop)
    return false;
  if (planOf(ledger, day) !== 'planned') return false;
  const today = todayOf(ledger, { now, tz });
  return (
    day !== today || factsOf(daysOf(ledger, now, today), today).points < goalOn(ledger.goals, today).replies
  );
}

/** When on a day, in order: one time, or two where a second was asked for. */
function timesOf({ at, secondAt = at }: ReminderSettings): readonly MinuteOfDay[] {
  return [...new Set([at, secondAt])].sort((one, other) => one - other);
}

/** Whether it is the second time of its day, and the one before it was that of the first. */
function isSecond({ settings, state, tz }: ReminderMoment, at: number): boolean {
  const second = timesOf(settings.reminder)[1];
  if (second === undefined) return false;
  const from = instantOf(dateOf(at, tz), second, tz);
  return at >= from && state.shownAt < from;
}

/** One a day, or two; once they have gone weekly, one, on the first planned day of a week. */
function isTurn(moment: ReminderMoment, at: number): boolean {
  const { ledger, state, tz } = moment;
  const day = dayOf(at, tz);
  const wasShown = state.shownAt > 0 && dayOf(state.shownAt, tz) === day;
  if (wasShown && (state.weeklySince > 0 || !isSecond(moment, at))) return false;
  if (state.weeklySince === 0) return true;
  return weekOf(day).find((one) => planOf(ledger, one) === 'planned') === day;
}

/** What to show: a line by its number, or that reminders go weekly from now on. */
export interface Showing {
  readonly line: ReminderLine;
  readonly goesWeekly: boolean;
}

/** What comes of an alarm that was set for `scheduledAt` and went off now. `show` is absent for silence. */
export function due(
  moment: ReminderMoment,
  scheduledAt: number,
): { readonly state: ReminderState; readonly show?: Showing } {
  const { ledger, settings, state, now } = moment;
  const wasAgain = state.againAt > 0 && scheduledAt === state.againAt;
  const settled = wasAgain ? { ...state, againAt: 0 } : state;
  const isWanted = settings.reminder.on && now - scheduledAt <= latest && fits(moment, now);
  if (!isWanted || (!wasAgain && !isTurn(moment, now)) || repliedLately(ledger, now))
    return { state: settled };
  const ignoredInARow = state.ignoredInARow + (state.isOpen ? 1 : 0);
  const goesWeekly = state.weeklySince === 0 && ignoredInARow >= ignoredBeforeWeekly;
  const counted = { ...settled, ignoredInARow, weeklySince: goesWeekly ? now : state.weeklySince };
  if (state.isUp && !goesWeekly) return { state: counted };
  const line = lineFor(moment);
  return { state: { ...counted, shownAt: now, isUp: true, isOpen: true, line }, show: { line, goesWeekly } };
}

function repliedLately({ entries }: Ledger, now: number): boolean {
  return entries.some(({ at, kind, certainty }) => {
    const age = now - at;
    return age >= 0 && age < lately && kind !== 'post' && certainty !== 'by-hand';
  });
}

/** The lines by number: the wording stands with the languages. */
type ReminderLine = (typeof anyDay)[number] | typeof threeToGo | typeof oneToGo;

const anyDay = [1, 2, 4, 5, 6, 7, 8, 9] as const;
const threeToGo = 3;
const oneToGo = 10;

/** Which of the lines 1 to 10 fits: never the one shown last, and those with numbers in them only when they are true. */
function lineFor({ ledger, state, now, tz }: ReminderMoment): ReminderLine {
  const today = todayOf(ledger, { now, tz });
  const { points } = factsOf(daysOf(ledger, now, today), today);
  const { replies } = goalOn(ledger.goals, today);
  if (replies === 3 && points === 2 && state.line !== oneToGo) return oneToGo;
  const lines: readonly ReminderLine[] = replies === 3 && points === 0 ? [...anyDay, threeToGo] : anyDay;
  const turn = Math.floor(now / dayMs) % lines.length;
  const [first = 1, second = 2] = [lines[turn], lines[(turn + 1) % lines.length]];
  return first === state.line ? second : first;
}

export type Snooze = 'hour' | 'today' | 'week';

/** Put off by the user: an hour, until tomorrow, or until Monday. It is an answer, so nothing was ignored. */
export function afterSnooze(
  state: ReminderState,
  snooze: Snooze,
  { ledger, now, tz }: Here & { ledger: Ledger },
): ReminderState {
  const heard = afterAnswer(state);
  if (snooze === 'hour') return { ...heard, againAt: now + hourMs, snoozedUntil: now + hourMs };
  const today = todayOf(ledger, { now, tz });
  const until = snooze === 'today' ? addDays(today, 1) : addDays(weekOf(today)[0] ?? today, 7);
  return { ...heard, againAt: 0, snoozedUntil: instantOf(until, dayStart, tz) };
}

/** It is to come after all: what was put off comes as if nothing had been said. */
export function afterUnsnooze(state: ReminderState): ReminderState {
  return { ...state, againAt: 0, snoozedUntil: 0 };
}

/** Clicked, or followed by a reply: reminders are welcome again. */
export function afterAnswer(state: ReminderState): ReminderState {
  return { ...state, isUp: false, isOpen: false, ignoredInARow: 0, weeklySince: 0 };
}

/** Something was sent to people since the last reminder: it was answered, and whatever had piled up is over. */
export function wasAnswered({ ledger, state }: ReminderMoment): boolean {
  const piledUp = state.isOpen || state.isUp || state.ignoredInARow > 0 || state.weeklySince > 0;
  return piledUp && ledger.entries.some(({ at, kind }) => at > state.shownAt && kind !== 'post');
}

/** Closed without a click. */
export function afterClose(state: ReminderState): ReminderState {
  return { ...state, isUp: false };
}
