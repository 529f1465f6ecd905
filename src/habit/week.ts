import type { Calendar } from './calendar.ts';
import { addDays, weekOf } from './day.ts';
import { type DayFacts, factsOf, shownUp } from './days.ts';

/** What a week came to. */
interface WeekFacts {
  /** Days shown up. */
  readonly days: number;
  readonly replies: number;
  /** Answers to people on one's own posts. */
  readonly answers: number;
  readonly posts: number;
}

/** The week before this one (Monday to Sunday), and how it stands to the one before that. */
export interface WeekSummary extends WeekFacts {
  /** Which second sentence fits: something was good, or it is a fresh start. Never that it was less. */
  readonly second: 'more-replies' | 'more-days' | 'listened' | 'steady' | 'fresh';
}

export function lastWeek({ days, today }: Calendar): WeekSummary {
  const facts = (weeksBack: number): WeekFacts =>
    summed(weekOf(addDays(today, -7 * weeksBack)).map((day) => factsOf(days, day)));
  const [last, before] = [facts(1), facts(2)];
  return { ...last, second: secondOf(last, before) };
}

function secondOf(last: WeekFacts, before: WeekFacts): WeekSummary['second'] {
  if (last.days === 0) return 'fresh';
  if (before.days > 0 && last.replies > before.replies) return 'more-replies';
  if (before.days > 0 && last.days > before.days) return 'more-days';
  return last.posts > 0 && last.replies >= last.posts ? 'listened' : 'steady';
}

function summed(days: readonly DayFacts[]): WeekFacts {
  return {
    days: days.filter(shownUp).length,
    replies: days.reduce((sum, { toOthers }) => sum + toOthers, 0),
    answers: days.reduce((sum, { answers }) => sum + answers, 0),
    posts: days.reduce((sum, { posts }) => sum + posts, 0),
  };
}
