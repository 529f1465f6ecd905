import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createQueue, type InTurn } from '#background/queue.ts';
import { startHabit } from '#background/start-habit.ts';
import { echoesIn } from '#engine/echo.ts';
import { instantOf, zoneHere } from '#habit/index.ts';
import type { MessageName, SentReport } from '#messaging/protocol.ts';
import { ledger, settings } from '#storage/items.ts';
import type { Settings } from '#storage/types.ts';
import { sentReport } from '../doubles/sent-report.ts';

/** A Monday. */
export const monday = '2026-03-02';
export const at = (minute: number, day = monday): number => instantOf(day, minute, zoneHere());
export const tenThirty = 630;

export const page = {
  id: 'test-extension-id',
  url: 'https://x.com/home',
  tab: { url: 'https://x.com/home' },
};
export const ownPage = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

let inTurn: InTurn;

/** Waits for everything that is queued, and for what that queues in turn. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await inTurn(async () => undefined);
}

/** A worker that wakes up: new queue, new listeners, the same storage. */
export async function wake(): Promise<void> {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.storage.onChanged.removeAllListeners();
  inTurn = createQueue();
  startHabit(({ records }, sketch, now) => echoesIn(records, sketch, now), inTurn);
  await settle();
}

export async function say(name: MessageName, data: unknown, from: object): Promise<unknown> {
  const reply = await new Promise<{ reply?: unknown } | undefined>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ name, data }, from as never, resolve as never);
  });
  await settle();
  return reply?.reply;
}

export const send = (more: Partial<SentReport> = {}): Promise<unknown> =>
  say('sent', { ...sentReport, ...more }, page);
export const counted = async (): Promise<number> =>
  (await ledger.get()).entries.filter(({ counts }) => counts).length;

export const wish = (more: Partial<Settings> = {}): Promise<void> =>
  settings.set({
    ...settings.fallback,
    reminder: { ...settings.fallback.reminder, on: true, leadsTo: 'x' },
    ...more,
  });
export const alarm = async (): Promise<number | undefined> =>
  (await fakeBrowser.alarms.get('reminder'))?.scheduledTime;
export const notices = async (): Promise<readonly string[]> =>
  Object.keys(await fakeBrowser.notifications.getAll());

export async function ring(scheduledTime = at(tenThirty)): Promise<void> {
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'reminder', scheduledTime, persistAcrossSessions: false });
  await settle();
}

/** Each test begins on a Monday at nine, with a worker that has just started. */
export function onMonday(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: at(540) });
    await wake();
  });
  afterEach(() => vi.useRealTimers());
}
