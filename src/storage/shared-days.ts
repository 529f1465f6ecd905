import * as v from 'valibot';
import { addDays, daysBetween, merge, nameOf } from '#habit/index.ts';
import { packDays, unpackDays } from './pack-days.ts';
import type { Area } from './shared-area.ts';
import { type Device, mostInItem, plain } from './shared-choices.ts';
import { listOf } from './tolerant.ts';
import type { Ledger, LedgerEntry } from './types.ts';

/** The browser takes 102,400 characters in all; the choices need their share. At ten sends a day these are ten months. */
const mostInWeeks = 80_000;

const mostGone = 100;

const aMonday = '1970-01-05';

const weekKey = ({ day }: LedgerEntry): string =>
  `days.${addDays(aMonday, 7 * Math.floor(daysBetween(aMonday, day) / 7))}`;

const names = listOf(v.pipe(v.string(), v.maxLength(200)), mostGone);

/** What is shared of the days, and what another device took back. */
function daysIn(area: Area): readonly LedgerEntry[] {
  return Object.entries(area).flatMap(([key, packed]) =>
    key.startsWith('days.') && typeof packed === 'string' ? unpackDays(packed) : [],
  );
}

/**
 * Puts the sends of all devices together: the union, in which the same send counts once, less what was taken back
 * anywhere. `set` is what the area is to hold of it.
 */
export function agreeOnDays(
  { settings, ledger, sharing }: Device,
  area: Area,
): { readonly device: Device; readonly set: Readonly<Record<string, unknown>> } {
  const theirs = v.safeParse(names, area['gone']);
  const gone = newest([...sharing.gone, ...(theirs.success ? theirs.output : [])]);
  const fromOthers: Ledger = { entries: daysIn(area), holidays: [], goals: [], since: 0 };
  const entries = merge(ledger, fromOthers).entries.filter((entry) => !gone.includes(nameOf(entry)));
  const isNew = plain(entries) !== plain(ledger.entries);
  return {
    device: {
      settings,
      ledger: isNew ? { ...ledger, entries } : ledger,
      sharing: { ...sharing, gone },
    },
    set: { gone, ...packWeeks(entries) },
  };
}

/** The names of the sends that are in the one and not in the other. */
export function goneBetween(before: Ledger, after: Ledger): readonly string[] {
  const there = new Set(after.entries.map(nameOf));
  return before.entries.map(nameOf).filter((name) => !there.has(name));
}

/** Each name once, the newest last: a name ends with the minute of its send. */
export function newest(gone: readonly string[]): readonly string[] {
  const minute = (name: string): number => Number(name.split('|').at(-1)) || 0;
  return [...new Set(gone)].sort((a, b) => minute(a) - minute(b) || (a < b ? -1 : 1)).slice(-mostGone);
}

/** A week in an item, the newest weeks as far as there is room. What does not fit stays on the device that has it. */
function packWeeks(entries: readonly LedgerEntry[]): Readonly<Record<string, string>> {
  const weeks = new Map<string, LedgerEntry[]>();
  for (const entry of entries) weeks.set(weekKey(entry), [...(weeks.get(weekKey(entry)) ?? []), entry]);
  const packed: Record<string, string> = {};
  let room = mostInWeeks;
  for (const [key, week] of [...weeks].sort(([one], [two]) => (one < two ? 1 : -1))) {
    const text = packNewest(week);
    room -= key.length + text.length + 2;
    if (room < 0) break;
    packed[key] = text;
  }
  return packed;
}

function packNewest(week: readonly LedgerEntry[]): string {
  for (let from = 0; from < week.length; from += 1 + Math.floor(week.length / 20)) {
    const text = packDays(week.slice(from));
    if (text.length < mostInItem) return text;
  }
  return '';
}
