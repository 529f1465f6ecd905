import type { Ledger } from '#storage/types.ts';
import { dayOf, daysBetween, daysFrom } from './day.ts';
import { bridgedDays, type DayFacts, type Days, daysOf, factsOf, shownUp } from './days.ts';
import { goalOn, type Plan, planOf } from './goal.ts';

/** When and where the asking happens. */
export interface Here {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the device. */
  readonly tz: string;
}

/**
 * What became of a day. `kept`: the goal was met (or it was the first day of a run). `shown-up`: something, which holds the
 * run without making it longer. `rest`: a rest day stepped in. `missed`: planned, nothing sent, no rest day left. `off`,
 * `holiday`, `jumped`: nothing to miss. `open`: today, still to come.
 */
export type DayState = 'kept' | 'shown-up' | 'rest' | 'missed' | 'off' | 'holiday' | 'jumped' | 'open';

export interface CalendarDay {
  readonly facts: DayFacts;
  readonly goal: number;
  readonly plan: Plan;
  readonly state: DayState;
  /** The run and the rest days in hand when this day ends (or as it stands, today). */
  readonly run: number;
  readonly restDays: number;
}

export interface Calendar {
  readonly today: string;
  readonly days: Days;
  /** Every day from the first on which something counted until today; empty before that. */
  readonly lived: readonly CalendarDay[];
}

/** The day that is under way. After a journey west it may carry the later date on which it was begun. */
export function todayOf(ledger: Ledger, { now, tz }: Here): string {
  const local = dayOf(now, tz);
  const last = ledger.entries.findLast(({ at }) => at <= now)?.day ?? local;
  const ahead = daysBetween(local, last);
  return ahead > 0 && ahead <= 2 ? last : local;
}

const restAtStart = 2;
const mostRest = 3;
const keptPerRest = 7;

interface Running {
  readonly run: number;
  readonly rest: number;
  /** Kept days since the last one that earned a rest day. */
  readonly kept: number;
}

const fresh: Running = { run: 0, rest: restAtStart, kept: 0 };

/** Judges every day once, oldest first. All other habit figures read the result. */
export function calendarOf(ledger: Ledger, here: Here): Calendar {
  const today = todayOf(ledger, here);
  const days = daysOf(ledger, here.now, today);
  const active = [...days.values()].filter(shownUp);
  const first = active.map(({ day }) => day).toSorted()[0] ?? today;
  const jumped = bridgedDays(days, { ...here, today });
  let running = fresh;
  const lived = daysFrom(first, today).map((day) => {
    const facts = factsOf(days, day);
    const goal = goalOn(ledger.goals, day).replies;
    const plain = plainState({ facts, goal, isOpen: day === today, starts: running.run === 0 });
    const plan = planOf(ledger, day);
    const state = plain ?? idleState(plan, jumped.has(day), running.rest > 0);
    running = step(running, state);
    return { facts, goal, plan, state, run: running.run, restDays: running.rest };
  });
  return { today, days, lived: active.length > 0 ? lived : [] };
}

interface Judged {
  readonly facts: DayFacts;
  readonly goal: number;
  readonly isOpen: boolean;
  /** No run is under way: the first counted reply starts one, whatever the goal. */
  readonly starts: boolean;
}

function plainState({ facts, goal, isOpen, starts }: Judged): DayState | undefined {
  if (facts.points >= goal || (starts && shownUp(facts))) return 'kept';
  if (shownUp(facts)) return 'shown-up';
  return isOpen ? 'open' : undefined;
}

function idleState(plan: Plan, isJumped: boolean, hasRest: boolean): DayState {
  if (plan !== 'planned') return plan;
  if (isJumped) return 'jumped';
  return hasRest ? 'rest' : 'missed';
}

/** Two rest days to start with, one more for each seven kept days, three at most. A break starts a fresh page with two. */
function step(running: Running, state: DayState): Running {
  if (state === 'missed') return fresh;
  if (state === 'rest') return { ...running, rest: running.rest - 1 };
  if (state !== 'kept') return running;
  const kept = running.kept + 1;
  const earned = kept === keptPerRest;
  return {
    run: running.run + 1,
    rest: earned ? Math.min(mostRest, running.rest + 1) : running.rest,
    kept: earned ? 0 : kept,
  };
}
