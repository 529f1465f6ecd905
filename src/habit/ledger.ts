import type { Holiday, Ledger, LedgerEntry } from '#storage/types.ts';
import { addDays, dayOf, daysBetween } from './day.ts';
import { nameOf } from './merge.ts';

/** What is stored of a name. */
const longestId = 40;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** An entry as it is reported: its day is made here, once, and never again. */
export type NewEntry = Omit<LedgerEntry, 'day'>;

/**
 * The ledger with one more send. Unchanged when the same send is already in it, and when the clock cannot be right: the
 * entry is more than 10 minutes ahead of `now`, or more than 24 hours behind the last one. The first entry after a clock
 * was set back is ignored, the next ones are not: then the time before it was the wrong one.
 */
export function append(ledger: Ledger, entry: NewEntry, now: number): Ledger {
  if (entry.at > now + 10 * minuteMs) return ledger;
  if (entry.id !== undefined && ledger.entries.some((one) => one.id === entry.id && one.site === entry.site))
    return ledger;
  const seen = { ...ledger, lastSeen: entry.at };
  if (entry.at < (ledger.lastSeen ?? 0) - 24 * hourMs) return seen;
  const before = ledger.entries.findLastIndex((one) => one.at <= entry.at);
  const made: LedgerEntry = { ...entry, day: dayAfter(ledger.entries[before], entry) };
  return { ...seen, entries: ledger.entries.toSpliced(before + 1, 0, made) };
}

/**
 * Travelling west, a day begins twice: what is sent in the second beginning belongs to the day that was already begun.
 * No journey goes back by more than two dates; a wider gap is a clock that was wrong.
 */
function dayAfter(last: LedgerEntry | undefined, { at, tz }: NewEntry): string {
  const day = dayOf(at, tz);
  if (!last) return day;
  const gap = daysBetween(last.day, day);
  return gap < 0 && gap >= -2 ? last.day : day;
}

/** Adds replies that were sent elsewhere, such as on a phone. `id` makes them distinct and names them. */
export function addByHand(
  ledger: Ledger,
  replies: number,
  { now, tz, site, id }: { now: number; tz: string; site: LedgerEntry['site']; id: string },
): Ledger {
  return Array.from({ length: replies }, (_, index) => index).reduce(
    (grown, index) =>
      append(
        grown,
        {
          at: now,
          tz,
          site,
          kind: 'reply',
          id: `${id}-${index}`,
          toOthers: true,
          words: 0,
          certainty: 'by-hand',
          counts: true,
        },
        now,
      ),
    ledger,
  );
}

/** Takes back the newest of today's entries that were added by hand; unchanged when there is none. */
export function takeBackByHand(ledger: Ledger, today: string): Ledger {
  const index = ledger.entries.findLastIndex((one) => one.certainty === 'by-hand' && one.day === today);
  return index === -1 ? ledger : { ...ledger, entries: ledger.entries.toSpliced(index, 1) };
}

/** The user says that the send of this name (`nameOf`) was none: it leaves the ledger. Unchanged when it is not there. */
export function takeOut(ledger: Ledger, name: string): Ledger {
  const index = ledger.entries.findIndex((one) => nameOf(one) === name);
  return index === -1 ? ledger : { ...ledger, entries: ledger.entries.toSpliced(index, 1) };
}

/**
 * It was one after all: the entry comes back with its day. It gets another name, since other devices may have been told
 * that the old one is gone for good. Unchanged when it is back already.
 */
export function putBack(ledger: Ledger, entry: LedgerEntry): Ledger {
  const again = { ...entry, id: `${entry.id ?? entry.at}~`.slice(-longestId) };
  if (ledger.entries.some((one) => nameOf(one) === nameOf(again))) return ledger;
  const before = ledger.entries.findLastIndex((one) => one.at <= entry.at);
  return { ...ledger, entries: ledger.entries.toSpliced(before + 1, 0, again) };
}

/** The page was seen to take a send back: within 10 minutes it leaves the ledger too. */
export function undoSend(ledger: Ledger, id: string, now: number): Ledger {
  const index = ledger.entries.findLastIndex((one) => one.id === id && now - one.at <= 10 * minuteMs);
  return index === -1 ? ledger : { ...ledger, entries: ledger.entries.toSpliced(index, 1) };
}

/** A name for a send that cannot be followed back: 53 bits of the page's own mark, salted with the first start (cyrb53, https://github.com/bryc/code). */
export function idOf(mark: string, since: number): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of `${since}:${mark}`.split('').map((one) => one.charCodeAt(0))) {
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}

const longestHoliday = 30;
const latestNotice = 3;

/** Why a break cannot be set; `undefined` when it can. It may begin up to three days back and last up to 30 days. */
export function holidayProblem(
  { from, to }: Holiday,
  today: string,
): 'backwards' | 'too-long' | 'too-late' | undefined {
  if (!(from <= to)) return 'backwards';
  if (daysBetween(from, to) >= longestHoliday) return 'too-long';
  return from < addDays(today, -latestNotice) ? 'too-late' : undefined;
}

/** The ledger with this break instead of any other that is not over. `null` ends it yesterday. Unchanged when it cannot be set. */
export function setHoliday(ledger: Ledger, holiday: Holiday | null, today: string): Ledger {
  if (holiday && holidayProblem(holiday, today)) return ledger;
  const yesterday = addDays(today, -1);
  const past = ledger.holidays
    .map(({ from, to }) => ({ from, to: to < today ? to : yesterday }))
    .filter(({ from, to }) => from <= to);
  return { ...ledger, holidays: holiday ? [...past, holiday] : past };
}
