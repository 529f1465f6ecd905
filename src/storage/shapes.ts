import * as v from 'valibot';
import { unpackEchoes } from '#engine/echo-pack.ts';
import { kinds, type Me } from '#engine/types.ts';
import { dayOf, daysBetween } from '#habit/index.ts';
import { siteIds } from '#sites.ts';
import { count, dayKey, listOf, moment, tableOf } from './tolerant.ts';
import type {
  Answered,
  Dips,
  EchoMemory,
  Erased,
  Gates,
  Governor,
  Ledger,
  LedgerEntry,
  Limited,
  ReminderState,
  SeenTips,
  Settings,
  Sharing,
  Stay,
  Weekday,
} from './types.ts';

/** A day's entries are about 150 bytes each: this many stay well under the 10 MB that a browser grants. */
const mostEntries = 20_000;

const yes = v.fallback(v.boolean(), true);
const no = v.fallback(v.boolean(), false);
const site = v.picklist(siteIds);
const shortText = v.pipe(v.string(), v.maxLength(200));
const ruleId = v.pipe(v.string(), v.regex(/^[a-z-]{1,60}$/));
const texts = listOf(shortText, 500);
const never = v.fallback(moment, 0);
const none = v.fallback(count, 0);
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439));
const weekdays = v.pipe(
  v.array(v.picklist([0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[])),
  v.transform((days): readonly Weekday[] => [...new Set(days)].sort()),
);
const replies = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));

function meOf(value: Readonly<Record<string, unknown>>): Me {
  const fields = (['name', 'business', 'site', 'offer'] as const).flatMap((field) => {
    const text = value[field];
    return typeof text === 'string' && text !== '' && text.length <= 200 ? [[field, text] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** Every field falls back by itself: one bad value never costs the others. */
export const settingsShape = (fallback: Settings): v.GenericSchema<unknown, Settings> =>
  v.object({
    sites: v.fallback(v.object(v.entriesFromList(siteIds, yes)), fallback.sites),
    rulesOff: listOf(ruleId, 200),
    pausedUntil: never,
    goal: v.fallback(
      v.object({
        replies: v.fallback(replies, fallback.goal.replies),
        days: v.fallback(weekdays, fallback.goal.days),
      }),
      fallback.goal,
    ),
    reminder: v.fallback(
      v.object({
        on: no,
        at: v.fallback(minuteOfDay, fallback.reminder.at),
        // The time of the first is no second one: what cannot be read means none.
        secondAt: v.exactOptional(v.fallback(minuteOfDay, fallback.reminder.at)),
        quietFrom: v.fallback(minuteOfDay, fallback.reminder.quietFrom),
        quietUntil: v.fallback(minuteOfDay, fallback.reminder.quietUntil),
        leadsTo: v.fallback(site, fallback.reminder.leadsTo),
      }),
      fallback.reminder,
    ),
    countMessages: no,
    showNumber: no,
    announce: yes,
    look: v.fallback(v.picklist(['system', 'light', 'dark']), fallback.look),
    language: v.fallback(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/)), fallback.language),
    me: v.fallback(v.pipe(v.record(v.string(), v.unknown()), v.transform(meOf)), {}),
    phrases: v.fallback(v.object({ flag: texts, allow: texts }), { flag: [], allow: [] }),
    welcomed: no,
  });

const entryFields: v.GenericSchema<unknown, LedgerEntry> = v.object({
  at: moment,
  day: dayKey,
  tz: v.pipe(v.string(), v.maxLength(60)),
  site,
  kind: v.picklist(kinds),
  id: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  toOthers: v.boolean(),
  words: count,
  band: v.exactOptional(v.picklist(['conversation', 'chat', 'notice-board', 'leaflet'])),
  certainty: v.picklist(['confirmed', 'probably', 'by-hand']),
  counts: v.boolean(),
});

/** One send. The day it carries lies near its moment: zones are 26 hours apart, and a day ends at three in the morning. */
export const entryShape: v.GenericSchema<unknown, LedgerEntry> = v.pipe(
  entryFields,
  v.check(({ at, day }) => Math.abs(daysBetween(dayOf(at, 'UTC'), day)) <= 3),
);

export const holidaysShape = listOf(v.object({ from: dayKey, to: dayKey }), 1_000);
export const goalsShape = listOf(v.object({ day: dayKey, replies, days: weekdays }), 1_000);

export const ledgerShape: v.GenericSchema<unknown, Ledger> = v.object({
  entries: listOf(entryShape, mostEntries),
  holidays: holidaysShape,
  goals: goalsShape,
  since: never,
  lastSeen: v.exactOptional(never),
});

const echoRecord = v.object({
  at: moment,
  kind: v.picklist(kinds),
  sketch: v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(512)),
});

const echoRecords = listOf(echoRecord, mostEntries);
const packedRecords = v.pipe(
  v.string(),
  v.transform((packed) => v.parse(echoRecords, unpackEchoes(packed))),
);

/** Packed into one string where it is stored, a list where it is used. */
export const echoShape: v.GenericSchema<unknown, EchoMemory> = v.object({
  salt: v.fallback(v.pipe(v.string(), v.maxLength(100)), ''),
  records: v.union([packedRecords, echoRecords]),
});

const ruleRecord = v.object({
  shown: none,
  accepted: none,
  ignoredInARow: none,
  quietUntil: never,
  seenAt: v.exactOptional(never),
});

export const governorShape: v.GenericSchema<unknown, Governor> = v.object({
  rules: tableOf(ruleRecord),
  day: v.fallback(v.union([v.literal(''), dayKey]), ''),
  shownToday: none,
  unheededToday: v.exactOptional(none),
  cautions: none,
});

export const reminderShape: v.GenericSchema<unknown, ReminderState> = v.object({
  shownAt: never,
  isUp: no,
  isOpen: no,
  ignoredInARow: none,
  snoozedUntil: never,
  againAt: never,
  weeklySince: never,
  line: none,
});

export const seenTipsShape: v.GenericSchema<unknown, SeenTips> = v.object({
  shown: listOf(v.object({ tip: shortText, day: dayKey }), 60),
});

export const limitedShape: v.GenericSchema<unknown, Limited> = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform(
    (table): Limited =>
      Object.fromEntries(
        siteIds.flatMap((id) => {
          const report = table[id];
          return typeof report === 'string' ? [[id, report] as const] : [];
        }),
      ),
  ),
);

export const answeredShape: v.GenericSchema<unknown, Answered> = v.object({
  latest: listOf(v.object({ who: shortText, at: moment }), 50),
});

const named = v.pipe(v.string(), v.maxLength(20_000));

export const sharingShape: v.GenericSchema<unknown, Sharing> = v.object({
  on: no,
  chosenAt: tableOf(moment),
  seen: tableOf(named),
  gone: listOf(shortText, 100),
});

/** Takes the settings' fallback, as `settingsShape` does. */
export function erasedShape(fallback: Settings): v.GenericSchema<unknown, Erased> {
  const kept = v.object({
    settings: settingsShape(fallback),
    ledger: ledgerShape,
    echo: echoShape,
    governor: governorShape,
    reminder: reminderShape,
    seenTips: seenTipsShape,
    sharing: v.fallback(sharingShape, { on: false, chosenAt: {}, seen: {}, gone: [] }),
  });
  return v.object({ undoUntil: never, kept: v.fallback(v.nullable(kept), null) });
}

export const gatesShape: v.GenericSchema<unknown, Gates> = v.object({ brought: no });

export const dipsShape: v.GenericSchema<unknown, Dips> = v.object({
  day: v.fallback(v.union([v.literal(''), dayKey]), ''),
  done: none,
  spentMs: none,
  lookedAt: never,
});

export const stayShape: v.GenericSchema<unknown, Stay> = v.object({ until: never });
