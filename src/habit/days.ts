import type { Ledger, LedgerEntry } from '#storage/types.ts';
import { addDays, daysBetween } from './day.ts';

/** More is welcome and uncounted: volume is not the point. */
export const ceiling = 12;

/** What one day came to. Points are halves or wholes; `probably` counts as half. */
export interface DayFacts {
  readonly day: string;
  /** Towards the goal, at most 12. */
  readonly points: number;
  /** Of the points, before the ceiling: replies to others. */
  readonly toOthers: number;
  /** Answers to people on one's own posts. */
  readonly answers: number;
  readonly messages: number;
  readonly byHand: number;
  /** Own posts sent, worth counting or not. */
  readonly posts: number;
  /** Everything sent. */
  readonly sent: number;
  /** Replies to others, worth counting or not. */
  readonly sentToOthers: number;
  /** Epoch ms and zone of the first and last send that counted; 0 and '' for none. */
  readonly first: number;
  readonly firstTz: string;
  readonly last: number;
  readonly lastTz: string;
}

const blank = (day: string): DayFacts => ({
  day,
  points: 0,
  toOthers: 0,
  answers: 0,
  messages: 0,
  byHand: 0,
  posts: 0,
  sent: 0,
  sentToOthers: 0,
  first: 0,
  firstTz: '',
  last: 0,
  lastTz: '',
});

export type Days = ReadonlyMap<string, DayFacts>;

/** Every day until `today` on which something was sent. Entries that lie more than 10 minutes after `now` are left out. */
export function daysOf(ledger: Ledger, now: number, today: string): Days {
  const days = new Map<string, DayFacts>();
  for (const entry of ledger.entries) {
    if (entry.at > now + 10 * 60_000 || entry.day > today) continue;
    days.set(entry.day, withEntry(days.get(entry.day) ?? blank(entry.day), entry));
  }
  return days;
}

function withEntry(facts: DayFacts, entry: LedgerEntry): DayFacts {
  const { kind, toOthers, certainty, counts, at, tz } = entry;
  const worth = certainty === 'probably' ? 0.5 : 1;
  const sent = {
    ...facts,
    sent: facts.sent + 1,
    sentToOthers: facts.sentToOthers + (kind === 'reply' && toOthers ? 1 : 0),
    posts: facts.posts + (kind === 'post' ? worth : 0),
  };
  if (!counts) return sent;
  const mine = kind === 'dm' ? 'messages' : toOthers ? 'toOthers' : 'answers';
  return {
    ...sent,
    points: Math.min(ceiling, facts.points + worth),
    [mine]: facts[mine] + worth,
    byHand: facts.byHand + (certainty === 'by-hand' ? 1 : 0),
    ...(facts.first === 0 ? { first: at, firstTz: tz } : {}),
    last: at,
    lastTz: tz,
  };
}

/** The facts of a day, also of one on which nothing was sent. */
export function factsOf(days: Days, day: string): DayFacts {
  return days.get(day) ?? blank(day);
}

/** Anything counted that day, whatever the goal. */
export function shownUp({ points }: DayFacts): boolean {
  return points > 0;
}

const bridgeMs = 40 * 60 * 60_000;

/**
 * Days that a journey east jumped over: the last reply before and the first one after (or this very moment) are less than
 * 40 hours and two dates apart, in different zones. There was no such day to miss.
 */
export function bridgedDays(
  days: Days,
  here: { now: number; tz: string; today: string },
): ReadonlySet<string> {
  const active = [...days.values()].filter(shownUp).sort((a, b) => (a.day < b.day ? -1 : 1));
  return new Set(
    active.flatMap(({ day, last, lastTz }, index) => {
      const after = active[index + 1];
      const next = after
        ? { day: after.day, at: after.first, tz: after.firstTz }
        : { day: here.today, at: here.now, tz: here.tz };
      const isBridge = daysBetween(day, next.day) === 2 && next.tz !== lastTz && next.at - last < bridgeMs;
      return isBridge ? [addDays(day, 1)] : [];
    }),
  );
}
