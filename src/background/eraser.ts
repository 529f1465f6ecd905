import { browser } from 'wxt/browser';
import { merge } from '#habit/index.ts';
import { receive } from '#messaging/receive.ts';
import {
  answered,
  dips,
  echo,
  erased,
  governor,
  ledger,
  reminder,
  seenTips,
  settings,
  sharing,
} from '#storage/items.ts';
import { clearArea } from '#storage/shared-area.ts';
import type { Kept } from '#storage/types.ts';
import type { InTurn } from './queue.ts';

/** How long an erase can be undone, in ms. */
const undoMs = 10_000;

const forgetAlarm = 'forget-erased';

/** Erases all that is kept, and brings it back within ten seconds, also when the worker was stopped in between. */
export function startEraser(inTurn: InTurn): void {
  receive({ eraseAll: () => inTurn(erase), undoErase: () => inTurn(undo) });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === forgetAlarm) void inTurn(forgetWhenOver).catch(() => undefined);
  });
  void inTurn(forgetWhenOver).catch(() => undefined);
}

async function keptNow(): Promise<Kept> {
  return {
    settings: await settings.get(),
    ledger: await ledger.get(),
    echo: await echo.get(),
    governor: await governor.get(),
    reminder: await reminder.get(),
    seenTips: await seenTips.get(),
    sharing: await sharing.get(),
  };
}

/** What a first day looks like, but for what makes the pages readable: they were not about the user. */
async function erase(): Promise<{ readonly undoUntil: number }> {
  const kept = await keptNow();
  const undoUntil = Date.now() + undoMs;
  await erased.set({ undoUntil, kept });
  // First, so that nothing which goes away here is shared as a choice.
  await sharing.remove();
  await clearArea().catch(() => undefined);
  const { look, language, announce, welcomed } = kept.settings;
  await settings.set({ ...settings.fallback, look, language, announce, welcomed });
  await Promise.all(
    [ledger, echo, governor, reminder, seenTips, answered, dips].map((item) => item.remove()),
  );
  await browser.alarms.create(forgetAlarm, { when: undoUntil });
  return { undoUntil };
}

/** What was sent or learned in those seconds stays: ledgers merge, the rest is as it was. */
async function undo(): Promise<{ readonly restored: boolean }> {
  const { undoUntil, kept } = await erased.get();
  await erased.remove();
  if (!kept || Date.now() > undoUntil) return { restored: false };
  await settings.set(kept.settings);
  await ledger.set(merge(kept.ledger, await ledger.get()));
  await echo.set(kept.echo);
  await governor.set(kept.governor);
  await reminder.set(kept.reminder);
  await seenTips.set(kept.seenTips);
  await sharing.set({ ...kept.sharing, chosenAt: {}, seen: {} });
  return { restored: true };
}

async function forgetWhenOver(): Promise<void> {
  const { undoUntil } = await erased.get();
  if (undoUntil > 0 && Date.now() > undoUntil) await erased.remove();
}
