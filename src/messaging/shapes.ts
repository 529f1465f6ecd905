import * as v from 'valibot';
import { kinds } from '#engine/types.ts';
import { siteIds } from '#sites.ts';
import { entryShape, ledgerShape } from '#storage/shapes.ts';
import { dayKey } from '#storage/tolerant.ts';
import type { MessageName, OutcomeKind, Protocol } from './protocol.ts';

/** Longer texts are not asked about: the engine promises its times up to 100,000 characters. */
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const word = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const keys = v.pipe(v.array(v.string()), v.maxLength(1_000));

const parent = v.object({ text, author: v.optional(text) });
const span = v.object({ start: count, end: count });

const draft = v.object({
  text,
  kind: v.picklist(kinds),
  traits: v.object({ limit: count, fold: count, hashtags: count, imageLed: v.boolean() }),
  parent: v.optional(parent),
  recipient: v.optional(v.object({ name: v.optional(text), about: v.optional(text) })),
  ownThread: v.optional(v.boolean()),
  theyWrote: v.optional(v.boolean()),
  mentions: v.optional(v.array(span)),
});

const mark = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

const sent = v.object({
  site: v.picklist(siteIds),
  kind: v.picklist(kinds),
  toOthers: v.boolean(),
  words: count,
  band: v.optional(v.picklist(['conversation', 'chat', 'notice-board', 'leaflet'])),
  certainty: v.picklist(['confirmed', 'probably']),
  pause: v.boolean(),
  stock: v.boolean(),
  answersMessage: v.boolean(),
  sketch: v.pipe(v.array(v.number()), v.maxLength(512)),
  dedupe: mark,
  answers: v.optional(word),
});

const outcomes = [
  'shown',
  'opened',
  'fixed',
  'undone',
  'not-now',
  'ignored',
] as const satisfies readonly OutcomeKind[];
const quieting = v.variant('what', [
  v.object({ what: v.literal('rule'), ruleId: word }),
  v.object({ what: v.literal('site') }),
  v.object({ what: v.literal('day') }),
]);
const nothing = v.nullish(v.any());

/** What each message carries. A message that does not fit is not heard. */
const shapes: { readonly [N in MessageName]: v.GenericSchema<unknown, unknown> } = {
  coachWanted: nothing,
  review: v.object({
    sequence: count,
    draft,
    shown: v.exactOptional(keys),
    dismissed: v.exactOptional(keys),
  }),
  sent,
  takenBack: v.object({ dedupe: mark }),
  outcome: v.object({ ruleId: word, what: v.picklist(outcomes) }),
  turnOff: quieting,
  turnOn: quieting,
  listRules: nothing,
  limited: v.object({ site: v.picklist(siteIds), limited: v.boolean(), report: text }),
  addByHand: v.object({ replies: v.pipe(count, v.minValue(1), v.maxValue(12)) }),
  takeBackByHand: nothing,
  takeOut: v.object({ name: word }),
  putBack: v.object({ entry: entryShape }),
  setHoliday: v.nullable(v.object({ from: dayKey, to: dayKey })),
  mergeLedger: v.object({ ledger: ledgerShape }),
  unsnooze: nothing,
  snooze: v.object({ snooze: v.picklist(['hour', 'today', 'week']) }),
  startDip: nothing,
  stopDip: nothing,
  setSharing: v.object({ on: v.boolean() }),
  eraseAll: nothing,
  wakeRule: v.object({ ruleId: word }),
  forgetEchoes: nothing,
  undoErase: nothing,
};

export interface ReadEnvelope {
  readonly name: MessageName;
  readonly data: Protocol[MessageName]['data'];
}

/** A message of ours with well-formed data, or `undefined` for anything else whatsoever. */
export function readEnvelope(message: unknown): ReadEnvelope | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
  const { name } = message;
  if (typeof name !== 'string' || !Object.hasOwn(shapes, name)) return undefined;
  const data = v.safeParse(shapes[name as MessageName], 'data' in message ? message.data : undefined);
  if (!data.success) return undefined;
  return { name: name as MessageName, data: data.output as Protocol[MessageName]['data'] };
}
