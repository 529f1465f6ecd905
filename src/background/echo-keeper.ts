import type { Kind } from '#engine/types.ts';
import { echo } from '#storage/items.ts';
import type { EchoMemory, EchoRecord } from '#storage/types.ts';

const keptMs = 30 * 86_400_000;

/** 31 bytes each as they are stored: under 256 kB in all. */
const mostKept = 8_000;

/** What was sent lately, without what is too old (30 days before `now`) or too much (the oldest go first). */
export function pruned({ salt, records }: EchoMemory, now: number): EchoMemory {
  return { salt, records: records.filter(({ at }) => Math.abs(now - at) < keptMs).slice(-mostKept) };
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

const minuteMs = 60_000;

/** Forgets the fingerprints of what turned out to be no send. Kept as they are to the minute, the newest of that minute goes. */
export async function forgetEchoesOf(
  gone: readonly { readonly at: number; readonly kind: Kind }[],
): Promise<void> {
  const { salt, records } = await echo.get();
  const minute = (at: number) => Math.floor(at / minuteMs);
  const left = gone.reduce((others, { at, kind }) => {
    const index = others.findLastIndex((one) => one.kind === kind && minute(one.at) === minute(at));
    return index < 0 ? others : others.toSpliced(index, 1);
  }, records);
  if (left !== records) await echo.set({ salt, records: left });
}

/** Forgets every fingerprint, and the salt by which any of them could be compared. */
export async function forgetEchoes(): Promise<undefined> {
  await echo.set({ salt: newSalt(), records: [] });
}
