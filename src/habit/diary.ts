import type { Ledger, LedgerEntry } from '#storage/types.ts';
import type { Here } from './calendar.ts';
import { addDays, instantOf } from './day.ts';
import { append } from './ledger.ts';

export const emptyLedger: Ledger = { entries: [], holidays: [], goals: [], since: 0 };

/** One good reply to somebody else, from which others are made up. */
export const goodReply: Omit<LedgerEntry, 'at' | 'day' | 'tz'> = {
  site: 'linkedin',
  kind: 'reply',
  toOthers: true,
  words: 12,
  certainty: 'confirmed',
  counts: true,
};

/**
 * A made-up ledger for tests and demonstrations: one figure a day from `first` on, so many good replies at noon in `tz`,
 * one a minute. `diary('2026-03-02', '3 0 3')` is a Monday and a Wednesday with three replies each.
 */
export function diary(
  first: string,
  figures: string,
  tz = 'Europe/London',
  from: Ledger = emptyLedger,
): Ledger {
  const moments = figures.split(' ').flatMap((figure, index) => {
    const noon = instantOf(addDays(first, index), 12 * 60, tz);
    return Array.from({ length: Number(figure) }, (_, minute) => noon + minute * 60_000);
  });
  return moments.reduce(
    (ledger, at) => append(ledger, { ...goodReply, at, tz, id: `made-up-${at}` }, at),
    from,
  );
}

/** Eight in the evening of that day. */
export function eveningOf(day: string, tz = 'Europe/London'): Here {
  return { now: instantOf(day, 20 * 60, tz), tz };
}
