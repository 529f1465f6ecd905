import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '#storage/items.ts';
import { openStage, type Stage } from './stage.ts';

describe('the habit in Firefox', () => {
  let stage: Stage;
  let own: Page;

  beforeAll(async () => {
    stage = await openStage({ browser: 'firefox' });
    own = await stage.openOwn('popup.html');
    await own.waitForFunction(() => typeof chrome !== 'undefined' && chrome.storage !== undefined);
  });
  afterAll(() => stage.close());

  const ask = (name: string, data?: unknown): Promise<unknown> =>
    own.evaluate(
      async (message) => (await chrome.runtime.sendMessage(message))?.reply,
      data === undefined ? { name } : { name, data },
    );
  const entries = (): Promise<number> =>
    own.evaluate(async () => {
      const { ledger } = await chrome.storage.local.get('ledger');
      return (ledger as { entries: unknown[] } | undefined)?.entries.length ?? 0;
    });

  it('adds by hand, erases, and brings back', async () => {
    await ask('addByHand', { replies: 2 });
    expect(await entries()).toBe(2);
    await ask('eraseAll');
    expect(await entries()).toBe(0);
    expect(await ask('undoErase')).toEqual({ restored: true });
    expect(await entries()).toBe(2);
  });

  it('shares through the browser when asked to', async () => {
    expect(await ask('setSharing', { on: true })).toEqual({ on: true });
    const keys = await own.evaluate(async () => Object.keys(await chrome.storage.sync.get()));
    expect(keys).toContain('choice.look');
    await ask('setSharing', { on: false });
  });

  it('shows the reminder when its alarm goes off, without the buttons that Firefox refuses', async () => {
    const settings = {
      ...defaultSettings,
      goal: { replies: 10, days: [0, 1, 2, 3, 4, 5, 6] },
      reminder: { ...defaultSettings.reminder, on: true, quietFrom: 0, quietUntil: 0 },
    };
    const refused = await own.evaluate(async (value) => {
      await chrome.storage.local.set({ settings: value });
      const options = {
        type: 'basic',
        iconUrl: '/icon/128.png',
        title: 't',
        message: 'm',
        buttons: [{ title: 'b' }],
      };
      try {
        await chrome.notifications.create('with-buttons', options as never);
        return false;
      } catch {
        return true;
      }
    }, settings as never);
    expect(refused).toBe(true);
    const alarm = (): Promise<number> =>
      own.evaluate(async () => (await chrome.alarms.get('reminder'))?.scheduledTime ?? 0);
    await expect.poll(alarm).toBeGreaterThan(0);
    await own.evaluate(() => chrome.alarms.create('reminder', { when: Date.now() }));
    const notices = (): Promise<readonly string[]> =>
      own.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    await expect.poll(notices).toEqual(['reminder']);
  });
});
