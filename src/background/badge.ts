import { browser } from 'wxt/browser';
import { dayOf, zoneHere } from '#habit/index.ts';
import { reminder, settings } from '#storage/items.ts';
import type { InTurn } from './queue.ts';

/** Leaf green: calm, and the same in light and dark. */
const calm = '#2f7d5b';

/**
 * A small dot while today's reminder waits to be seen, and nothing at any other time: no number, no red. It goes with the
 * reminder, with the day, and with a pause.
 */
export function startBadge(inTurn: InTurn): void {
  const run = (): void => void inTurn(paint).catch(() => undefined);
  reminder.watch(run);
  settings.watch(run);
  run();
}

async function paint(): Promise<void> {
  const [{ shownAt, isOpen }, { pausedUntil, reminder: wanted }] = await Promise.all([
    reminder.get(),
    settings.get(),
  ]);
  const [now, tz] = [Date.now(), zoneHere()];
  const waits = isOpen && wanted.on && pausedUntil <= now && dayOf(shownAt, tz) === dayOf(now, tz);
  await browser.action.setBadgeText({ text: waits ? '•' : '' });
  if (waits) await browser.action.setBadgeBackgroundColor({ color: calm });
}
