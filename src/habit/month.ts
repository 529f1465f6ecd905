import type { Ledger, Weekday } from '#storage/types.ts';
import type { Calendar, CalendarDay, DayState } from './calendar.ts';
import { monthOf, weekdayOf, weekOf } from './day.ts';
import { planOf } from './goal.ts';
import { countShownUp } from './run.ts';

/** How one day is drawn: `full` the goal was met, `part` shown up, `ahead` still to come. */
type DayLook = 'full' | 'part' | 'rest' | 'empty' | 'off' | 'ahead';

export interface DayMark {
  /** Day key. */
  readonly day: string;
  readonly weekday: Weekday;
  readonly look: DayLook;
  readonly isToday: boolean;
  /** 0 to 12; halves are possible. */
  readonly points: number;
}

const looks: Readonly<Record<DayState, DayLook>> = {
  kept: 'full',
  'shown-up': 'part',
  rest: 'rest',
  missed: 'empty',
  off: 'off',
  holiday: 'off',
  jumped: 'off',
  open: 'ahead',
};

/** The days of this month, for a heat map. */
export function monthMarks(ledger: Ledger, calendar: Calendar): readonly DayMark[] {
  return monthOf(calendar.today).map((day) => markOf(ledger, calendar, day));
}

/** The seven days of this week. */
export function weekMarks(ledger: Ledger, calendar: Calendar, firstWeekday?: Weekday): readonly DayMark[] {
  return weekOf(calendar.today, firstWeekday).map((day) => markOf(ledger, calendar, day));
}

function markOf(ledger: Ledger, { today, lived }: Calendar, day: string): DayMark {
  const known = lived.find(({ facts }) => facts.day === day);
  return {
    day,
    weekday: weekdayOf(day),
    look: known ? lookOf(known) : lookUnlived(ledger, day, today),
    isToday: day === today,
    points: known?.facts.points ?? 0,
  };
}

/** The first reply keeps its day whatever the goal, and still only shows as a part of it. */
function lookOf({ state, facts, goal }: CalendarDay): DayLook {
  return state === 'kept' && facts.points < goal ? 'part' : looks[state];
}

function lookUnlived(ledger: Ledger, day: string, today: string): DayLook {
  if (planOf(ledger, day) !== 'planned') return 'off';
  return day >= today ? 'ahead' : 'empty';
}

/** Days shown up this month and this year, by the dates they carry: neither ever falls within its time. */
export function shownUpThis({ today, lived }: Calendar): { readonly month: number; readonly year: number } {
  const inYear = lived.filter(({ facts }) => facts.day.startsWith(today.slice(0, 5)));
  const inMonth = inYear.filter(({ facts }) => facts.day.startsWith(today.slice(0, 8)));
  return { month: countShownUp(inMonth), year: countShownUp(inYear) };
}
