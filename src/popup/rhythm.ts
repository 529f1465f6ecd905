import type { Ledger, Settings, Weekday } from '#storage/types.ts';

/** How one day is drawn. `ahead` lies in the future, `off` is not in the plan, `before` is older than the first start. */
export type DayLook = 'full' | 'part' | 'rest' | 'empty' | 'off' | 'ahead';

export interface DayMark {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly weekday: Weekday;
  readonly look: DayLook;
  readonly isToday: boolean;
}

/** Everything the cards say about the habit, ready to be drawn. */
export interface Rhythm {
  readonly today: {
    readonly day: string;
    readonly plan: 'planned' | 'off' | 'holiday';
    /** Points towards the goal; halves are possible. */
    readonly count: number;
    readonly goal: number;
    readonly toOthers: number;
    readonly onOwn: number;
    readonly byHand: number;
    readonly outAndAbout: boolean;
    /** Nothing was ever counted before today. */
    readonly isFirst: boolean;
    /** Shown up today after a miss. */
    readonly isBack: boolean;
  };
  readonly balance: {
    readonly posts: number;
    readonly replies: number;
    /** Over how many days. */
    readonly days: number;
  };
  /** Monday to Sunday, or as the language begins its week. */
  readonly week: readonly DayMark[];
  readonly month: readonly DayMark[];
  readonly shownUp: number;
  readonly run: {
    readonly days: number;
    readonly best: number;
    readonly restDays: number;
    /** A rest day stepped in since the last time. */
    readonly restUsed: boolean;
    /** 0 to 1. */
    readonly strength: number;
  };
  readonly lastWeek: {
    readonly days: number;
    readonly replies: number;
    readonly posts: number;
  };
}

/** The habit as it stands at `now` (epoch ms). */
export function rhythmOf(_ledger: Ledger, settings: Settings, _now: number): Rhythm {
  return {
    today: {
      day: '2026-01-01',
      plan: 'planned',
      count: 0,
      goal: settings.goal.replies,
      toOthers: 0,
      onOwn: 0,
      byHand: 0,
      outAndAbout: false,
      isFirst: true,
      isBack: false,
    },
    balance: { posts: 0, replies: 0, days: 14 },
    week: [],
    month: [],
    shownUp: 0,
    run: { days: 0, best: 0, restDays: 2, restUsed: false, strength: 0 },
    lastWeek: { days: 0, replies: 0, posts: 0 },
  };
}
