import type { Echoes } from '#engine/types.ts';
import {
  addByHand,
  append,
  dayOf,
  daysOf,
  factsOf,
  idOf,
  isWorthCounting,
  merge,
  type NewEntry,
  putBack,
  samePersonMs,
  setGoal,
  setHoliday,
  takeBackByHand,
  takeOut,
  todayOf,
  undoSend,
  zoneHere,
} from '#habit/index.ts';
import type { SentReport } from '#messaging/protocol.ts';
import { receive } from '#messaging/receive.ts';
import { answered, echo, ledger, settings } from '#storage/items.ts';
import type { EchoMemory, Ledger, LedgerEntry, Settings } from '#storage/types.ts';
import { forgetEchoes, forgetEchoesOf, rememberEcho, tidyEchoes } from './echo-keeper.ts';
import type { InTurn } from './queue.ts';

/** How often something nearly the same is among these, by the engine's own measure. `now` in epoch ms. */
export type CountEchoes = (memory: EchoMemory, sketch: readonly number[], now: number) => Echoes;

export interface LedgerTools {
  readonly inTurn: InTurn;
  readonly countEchoes: CountEchoes;
}

/** The one writer of the ledger and of the echoes. Registers everything at once and in the first turn. */
export function startLedger({ inTurn, countEchoes }: LedgerTools): void {
  const change = (work: (old: Ledger, moment: Moment) => Ledger) => inTurn(() => rewrite(work));
  receive({
    sent: (report) => inTurn(() => recordSend(report, countEchoes)),
    takenBack: ({ dedupe }) => change((old, { now }) => undoSend(old, idOf(dedupe, old.since), now)),
    takeOut: ({ name }) => change((old) => takeOut(old, name)),
    putBack: ({ entry }) => change((old) => putBack(old, entry)),
    addByHand: ({ replies }) => inTurn(() => recordByHand(replies)),
    takeBackByHand: () => change((old, { today }) => takeBackByHand(old, today)),
    setHoliday: (holiday) => change((old, { today }) => setHoliday(old, holiday, today)),
    mergeLedger: ({ ledger: theirs }) => inTurn(() => mergeIn(theirs)),
    forgetEchoes: () => inTurn(forgetEchoes),
  });
  settings.watch(({ goal }) => void inTurn(() => noteGoal(goal)).catch(() => undefined));
  void inTurn(tidyUp).catch(() => undefined);
}

interface Moment {
  readonly now: number;
  readonly tz: string;
  readonly today: string;
}

/** Nothing is written when nothing changed. */
async function rewrite(work: (old: Ledger, moment: Moment) => Ledger): Promise<undefined> {
  const old = await begun();
  const here = { now: Date.now(), tz: zoneHere() };
  const made = work(old, { ...here, today: todayOf(old, here) });
  if (made === old) return;
  await ledger.set(made);
  await forgetSends(old.entries.filter((entry) => !made.entries.includes(entry)));
}

/** What was no send leaves no trace either: the same words, or the same person, count when they are really answered. */
async function forgetSends(gone: readonly LedgerEntry[]): Promise<void> {
  if (gone.length === 0) return;
  await forgetEchoesOf(gone);
  const moments = gone.map(({ at }) => at);
  const { latest } = await answered.get();
  const others = latest.filter(({ at }) => !moments.includes(at));
  if (others.length < latest.length) await answered.set({ latest: others });
}

/** The ledger, with the moment of the first start in it: the names of sends are salted with that. */
async function begun(): Promise<Ledger> {
  const old = await ledger.get();
  if (old.since > 0) return old;
  const made = { ...old, since: Date.now() };
  await ledger.set(made);
  return made;
}

/** What the first turn of a worker finds to do: a first start, a goal changed elsewhere, echoes that grew too old. */
async function tidyUp(): Promise<void> {
  const { goal } = await settings.get();
  await noteGoal(goal);
  await tidyEchoes(Date.now());
}

async function noteGoal(goal: Settings['goal']): Promise<void> {
  await rewrite((old, { today }) => setGoal(old, goal, today));
}

async function recordByHand(replies: number): Promise<undefined> {
  const { leadsTo } = (await settings.get()).reminder;
  await rewrite((old, { now, tz }) => addByHand(old, replies, { now, tz, site: leadsTo, id: `hand-${now}` }));
}

async function mergeIn(theirs: Ledger): Promise<{ readonly added: number }> {
  const old = await ledger.get();
  const both = merge(old, theirs);
  await ledger.set(both);
  return { added: both.entries.length - old.entries.length };
}

async function recordSend(
  report: SentReport,
  countEchoes: CountEchoes,
): Promise<{ readonly added: boolean }> {
  const old = await begun();
  const [{ countMessages }, memory, whom] = await Promise.all([settings.get(), echo.get(), answered.get()]);
  const here = { now: Date.now(), tz: zoneHere() };
  const today = todayOf(old, here);
  const latest = whom.latest.filter(({ at }) => Math.abs(here.now - at) < samePersonMs);
  const counts = isWorthCounting({
    ...report,
    countMessages,
    isEcho: isEchoOfToday(report, repliesOf(memory, today, here.tz), { countEchoes, now: here.now }),
    samePerson: latest.some(({ who }) => who === report.answers),
    messagesToday: factsOf(daysOf(old, here.now, today), today).messages,
  });
  const made = append(
    old,
    entryOf(report, { ...here, id: idOf(report.dedupe, old.since), counts }),
    here.now,
  );
  if (made !== old) await ledger.set(made);
  if (made.entries.length === old.entries.length) return { added: false };
  await rememberEcho(report.kind, report.sketch, here.now);
  const { answers } = report;
  if (answers !== undefined) await answered.set({ latest: [...latest, { who: answers, at: here.now }] });
  return { added: true };
}

/** The fingerprints of what was sent to people today; own posts are no replies. */
function repliesOf({ salt, records }: EchoMemory, today: string, tz: string): EchoMemory {
  return { salt, records: records.filter(({ at, kind }) => kind !== 'post' && dayOf(at, tz) === today) };
}

function isEchoOfToday(
  { sketch }: SentReport,
  memory: EchoMemory,
  { countEchoes, now }: { readonly countEchoes: CountEchoes; readonly now: number },
): boolean {
  if (sketch.length === 0) return false;
  const { messages, publicly } = countEchoes(memory, sketch, now);
  return messages + publicly > 0;
}

interface Made {
  readonly now: number;
  readonly tz: string;
  readonly id: string;
  readonly counts: boolean;
}

/** Field by field: nothing of a report gets into the ledger that does not belong there. */
function entryOf(report: SentReport, { now, tz, id, counts }: Made): NewEntry {
  const { site, kind, toOthers, words, band, certainty } = report;
  return { at: now, tz, id, site, kind, toOthers, words, certainty, counts, ...(band ? { band } : {}) };
}
