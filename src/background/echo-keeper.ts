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

/** Forgets the fingerprints that were made at these moments (epoch ms), of what turned out to be no send. */
export async function forgetEchoesOf(moments: readonly number[]): Promise<void> {
  const { salt, records } = await echo.get();
  const others = records.filter(({ at }) => !moments.includes(at));
  if (others.length < records.length) await echo.set({ salt, records: others });
}

/** Forgets every fingerprint, and the salt by which any of them could be compared. */
export async function forgetEchoes(): Promise<undefined> {
  await echo.set({ salt: newSalt(), records: [] });
}
