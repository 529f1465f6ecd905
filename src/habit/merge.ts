import type { Ledger, LedgerEntry } from '#storage/types.ts';

const minuteMs = 60_000;

/**
 * Two ledgers as one, such as this device's and an imported one: the union of both, in which the same send counts once.
 * The order of the two, and merging again, make no difference.
 */
export function merge(a: Ledger, b: Ledger): Ledger {
  const entries = new Map<string, LedgerEntry>();
  for (const entry of [...a.entries, ...b.entries]) {
    const key = nameOf(entry);
    const known = entries.get(key);
    entries.set(key, known ? better(known, entry) : entry);
  }
  const lastSeen = Math.max(a.lastSeen ?? 0, b.lastSeen ?? 0);
  return {
    entries: [...entries.values()].sort((one, two) => one.at - two.at || order(stable(one), stable(two))),
    holidays: unique([...a.holidays, ...b.holidays]),
    goals: mergeGoals(a.goals, b.goals),
    since: a.since && b.since ? Math.min(a.since, b.since) : a.since || b.since,
    ...(lastSeen > 0 ? { lastSeen } : {}),
  };
}

/** What tells one send from all others: same site, same send, same minute. Entries from before sends had names are told apart by what they say. */
export function nameOf({ site, id, at, kind, words }: LedgerEntry): string {
  return [site, id ?? `${kind} ${words} ${at}`, Math.floor(at / minuteMs)].join('|');
}

const trust = { confirmed: 2, 'by-hand': 1, probably: 0 } as const;

function better(one: LedgerEntry, two: LedgerEntry): LedgerEntry {
  const lead = trust[one.certainty] - trust[two.certainty] || order(stable(one), stable(two));
  return lead >= 0 ? one : two;
}

/** Where both changed the goal on the same day, the smaller one holds. */
function mergeGoals(a: Ledger['goals'], b: Ledger['goals']): Ledger['goals'] {
  const sorted = unique([...a, ...b]).toSorted(
    (one, two) => order(one.day, two.day) || one.replies - two.replies || order(stable(one), stable(two)),
  );
  return sorted.filter((goal, index) => goal.day !== sorted[index - 1]?.day);
}

function unique<T extends object>(values: readonly T[]): readonly T[] {
  const byText = new Map(values.map((value) => [stable(value), value]));
  return [...byText].sort(([one], [two]) => order(one, two)).map(([, value]) => value);
}

/** The same text for the same content, whatever the order of its fields. */
function stable(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([one], [two]) => order(one, two)));
}

function order(one: string, two: string): number {
  return one < two ? -1 : Number(one > two);
}
