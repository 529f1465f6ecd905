import { receive } from '#messaging/receive.ts';
import { exchange } from '#storage/exchange.ts';
import { ledger, settings, sharing } from '#storage/items.ts';
import { readArea, watchArea, writeArea } from '#storage/shared-area.ts';
import { plain } from '#storage/shared-choices.ts';
import { goneBetween, newest } from '#storage/shared-days.ts';
import type { Ledger } from '#storage/types.ts';
import type { InTurn } from './queue.ts';

/**
 * Shares choices and day counts with the user's other browsers through the browser's own sync, for those who switched it on:
 * at the start of the worker, after each change here, and when another device wrote.
 */
export function startSharing(inTurn: InTurn): void {
  const meet = (): void => void inTurn(meetIfOn).catch(() => undefined);
  receive({ setSharing: ({ on }) => inTurn(() => turn(on)) });
  settings.watch(meet);
  ledger.watch((after, before) => void inTurn(() => noteGone(before, after)).catch(() => undefined));
  watchArea(meet);
  meet();
}

/** Joining anew takes what is shared already: a device that comes later does not overrule the others. */
async function turn(on: boolean): Promise<{ readonly on: boolean }> {
  await sharing.set({ ...sharing.fallback, on });
  if (!on) return { on };
  try {
    await meetIfOn();
    return { on };
  } catch {
    await sharing.set(sharing.fallback);
    return { on: false };
  }
}

/** What was taken back here is not to come back from another device. */
async function noteGone(before: Ledger, after: Ledger): Promise<void> {
  const known = await sharing.get();
  if (!known.on) return;
  const gone = goneBetween(before, after);
  if (gone.length > 0) await sharing.set({ ...known, gone: newest([...known.gone, ...gone]) });
  await meetIfOn();
}

async function meetIfOn(): Promise<void> {
  const mine = { settings: await settings.get(), ledger: await ledger.get(), sharing: await sharing.get() };
  if (!mine.sharing.on) return;
  const { device, change } = exchange(mine, await readArea(), Date.now());
  for (const [item, after, before] of [
    [sharing, device.sharing, mine.sharing],
    [settings, device.settings, mine.settings],
    [ledger, device.ledger, mine.ledger],
  ] as const)
    if (plain(after) !== plain(before)) await item.set(after as never);
  await writeArea(change);
}
