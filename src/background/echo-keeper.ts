import type { Echoes, Kind } from '#engine/types.ts';
import { echo } from '#storage/items.ts';
import type { EchoMemory, EchoRecord } from '#storage/types.ts';

const keptMs = 30 * 86_400_000;

/** Bytes of the whole value as it is stored. */
const mostBytes = 256 * 1024;

/** What was sent lately, without what is too old (30 days before `now`) or too much (256 kB, the oldest go first). */
export function pruned({ salt, records }: EchoMemory, now: number): EchoMemory {
  const recent = records.filter(({ at }) => at > now - keptMs && at <= now + keptMs);
  let room = mostBytes - JSON.stringify({ salt, records: [] }).length;
  const first = recent.findLastIndex((record) => {
    room -= JSON.stringify(record).length + 1;
    return room < 0;
  });
  return { salt, records: recent.slice(first + 1) };
}

/** 128 random bits. */
function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

/** Makes sure that there is a salt, and forgets what is too old. Belongs into the write queue, as all below. */
export async function tidyEchoes(now: number): Promise<void> {
  const memory = await echo.get();
  const tidy = pruned({ ...memory, salt: memory.salt || newSalt() }, now);
  if (tidy.salt !== memory.salt || tidy.records.length !== memory.records.length) await echo.set(tidy);
}

/** Remembers the fingerprint of a sent text; an empty one says that the text was too short to have one. */
export async function rememberEcho(kind: Kind, sketch: readonly number[], now: number): Promise<void> {
  if (sketch.length === 0) return;
  const { salt, records } = await echo.get();
  const record: EchoRecord = { at: now, kind, sketch };
  await echo.set(pruned({ salt: salt || newSalt(), records: [...records, record] }, now));
}

/** Forgets every fingerprint, and the salt by which any of them could be compared. */
export async function forgetEchoes(): Promise<undefined> {
  await echo.set({ salt: newSalt(), records: [] });
}

/** The strictest measure: texts whose fingerprints are the same, number for number. */
export function countIdentical({ records }: EchoMemory, sketch: readonly number[]): Echoes {
  const same = records.filter((record) => record.sketch.join() === sketch.join());
  const messages = same.filter(({ kind }) => kind === 'dm' || kind === 'note').length;
  return { messages, publicly: same.length - messages };
}
