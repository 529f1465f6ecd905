import type { Ledger, Settings, Weekday } from '#storage/types.ts';
import { weekdayOf } from './day.ts';

export interface Goal {
  /** Points on a chosen day, 1 to 10. */
  readonly replies: number;
  readonly days: readonly Weekday[];
}

/** Three replies on Monday to Friday, until the user says otherwise. */
export const defaultGoal: Goal = { replies: 3, days: [1, 2, 3, 4, 5] };

/**
 * The goal by which `day` is judged: the one in force then. The day on which it was changed is judged by the kinder of
 * the two, and days before the change stay as they were.
 */
export function goalOn(goals: Ledger['goals'], day: string): Goal {
  const index = goals.findLastIndex((goal) => goal.day <= day);
  const goal = goals[index];
  if (!goal) return goals[0] ?? defaultGoal;
  const before = goals[index - 1];
  if (!before || goal.day !== day) return goal;
  return {
    replies: Math.min(goal.replies, before.replies),
    days: goal.days.filter((weekday) => before.days.includes(weekday)),
  };
}

/** The ledger with the goal as it is from `today` on. Unchanged when the goal is. */
export function setGoal(ledger: Ledger, goal: Settings['goal'], today: string): Ledger {
  const earlier = ledger.goals.filter((one) => one.day < today);
  const inForce = ledger.goals.findLast((one) => one.day <= today);
  if (inForce && sameGoal(inForce, goal)) return ledger;
  const last = earlier.at(-1);
  if (last && sameGoal(last, goal)) return { ...ledger, goals: earlier };
  return { ...ledger, goals: [...earlier, { day: today, replies: goal.replies, days: goal.days }] };
}

function sameGoal(a: Goal, b: Goal): boolean {
  return a.replies === b.replies && a.days.join() === b.days.join();
}

export type Plan = 'planned' | 'off' | 'holiday';

/** Whether the user meant to show up on `day`. */
export function planOf({ goals, holidays }: Pick<Ledger, 'goals' | 'holidays'>, day: string): Plan {
  if (holidays.some(({ from, to }) => from <= day && day <= to)) return 'holiday';
  return goalOn(goals, day).days.includes(weekdayOf(day)) ? 'planned' : 'off';
}
