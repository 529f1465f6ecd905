import type { Ledger } from '#storage/types.ts';
import type { Calendar } from './calendar.ts';
import { addDays, daysBetween } from './day.ts';
import { ceiling, factsOf } from './days.ts';
import { goalOn, type Plan, planOf } from './goal.ts';

export interface Today {
  readonly day: string;
  readonly plan: Plan;
  /** Points so far, at most 12; halves are possible. */
  readonly points: number;
  readonly goal: number;
  readonly isMet: boolean;
  /** Points to go; 0 when the goal is met. */
  readonly left: number;
  readonly toOthers: number;
  readonly answers: number;
  readonly byHand: number;
  /** At least one reply was to somebody else's post. */
  readonly outAndAbout: boolean;
  /** No more is counted today, and none is needed. */
  readonly isFull: boolean;
}

export function todaysProgress(ledger: Ledger, { today, days }: Pick<Calendar, 'today' | 'days'>): Today {
  const { points, toOthers, answers, byHand } = factsOf(days, today);
  const goal = goalOn(ledger.goals, today).replies;
  return {
    day: today,
    plan: planOf(ledger, today),
    points,
    goal,
    isMet: points >= goal,
    left: Math.max(0, goal - points),
    toOthers,
    answers,
    byHand,
    outAndAbout: toOthers > 0,
    isFull: points >= ceiling,
  };
}

/** An offer about the goal: a smaller one after two weeks under half of it, variety after three full weeks. */
export type GoalOffer = { readonly kind: 'smaller'; readonly replies: number } | { readonly kind: 'variety' };

/** At most one offer, and none before there is enough to judge by. It looks at finished, planned days only. */
export function goalOffer(ledger: Ledger, { today, lived }: Calendar): GoalOffer | undefined {
  const first = lived[0]?.facts.day;
  if (first === undefined) return undefined;
  const planned = lived.filter(({ facts, plan }) => facts.day < today && plan === 'planned');
  const since = (length: number) => planned.filter(({ facts }) => facts.day >= addDays(today, -length));
  const age = daysBetween(first, today);
  const threeWeeks = since(21);
  if (age >= 21 && threeWeeks.length >= 3 && threeWeeks.every(({ facts, goal }) => facts.points >= goal)) {
    return { kind: 'variety' };
  }
  const twoWeeks = since(14);
  const [reached, hoped] = [
    twoWeeks.reduce((sum, { facts }) => sum + facts.points, 0),
    twoWeeks.reduce((sum, { goal }) => sum + goal, 0),
  ];
  const goal = goalOn(ledger.goals, today).replies;
  if (age < 14 || twoWeeks.length < 2 || reached * 2 >= hoped || goal === 1) return undefined;
  return { kind: 'smaller', replies: Math.max(1, Math.min(goal - 1, Math.ceil(reached / twoWeeks.length))) };
}
