import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MessageName, SentReport } from '#messaging/protocol.ts';
import { defaultSettings } from '#storage/items.ts';
import type { Dips, Ledger, ReminderState, Settings } from '#storage/types.ts';
import { sentReport } from '../doubles/sent-report.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
/** A page of ours, from which storage can be read while the worker sleeps. */
let own: Page;
let site: Page;

beforeAll(async () => {
  stage = await openStage();
  own = await stage.openOwn('popup.html');
  site = await stage.open('x', '/home', { page: 'practice/plain' });
});
afterAll(() => stage.close());

/** Everything is forgotten, and the worker starts as on the first day. */
beforeEach(async () => {
  await own.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
    await chrome.alarms.clearAll();
    await chrome.notifications.clear('reminder');
  });
  await restart();
});

async function restart(): Promise<void> {
  await stage.worker();
  await stage.stopWorker();
  await ask('takeBackByHand');
}

/** Says a message from a page of ours: it wakes a sleeping worker. */
function ask(name: MessageName, data?: unknown): Promise<unknown> {
  return own.evaluate(
    async (message) => (await chrome.runtime.sendMessage(message))?.reply,
    data === undefined ? { name } : { name, data },
  );
}

/** Reports a send from the content script's own world in the page of the site. */
function send(more: Partial<SentReport> = {}): Promise<unknown> {
  return own.evaluate(
    async (data) => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/home*' });
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: (sent: unknown) => chrome.runtime.sendMessage({ name: 'sent', data: sent }),
        args: [data],
      });
      return result?.result;
    },
    { ...sentReport, ...more },
  );
}

const stored = <T>(key: string): Promise<T | undefined> =>
  own.evaluate(async (name) => (await chrome.storage.local.get(name))[name] as never, key);
const counted = async (): Promise<number> =>
  (await stored<Ledger>('ledger'))?.entries.filter(({ counts }) => counts).length ?? 0;
const notices = (): Promise<readonly string[]> =>
  own.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const badge = (): Promise<string> => own.evaluate(() => chrome.action.getBadgeText({}));
const alarm = (): Promise<number | undefined> =>
  own.evaluate(async () => (await chrome.alarms.get('reminder'))?.scheduledTime);

const minuteNow = (): number => new Date().getHours() * 60 + new Date().getMinutes();

/** Reminders wished for every day, a minute ago (so that no alarm goes off by itself), with no quiet hours. */
async function wish(
  more: Partial<Settings> = {},
  reminder: Partial<Settings['reminder']> = {},
): Promise<void> {
  const settings: Settings = {
    ...defaultSettings,
    goal: { replies: 1, days: [0, 1, 2, 3, 4, 5, 6] },
    reminder: {
      on: true,
      at: (minuteNow() + 1439) % 1440,
      quietFrom: 0,
      quietUntil: 0,
      leadsTo: 'x',
      ...reminder,
    },
    ...more,
  };
  await own.evaluate((value) => chrome.storage.local.set({ settings: value }), settings as never);
  await expect
    .poll(async () => (await stored<Ledger>('ledger'))?.goals.at(-1)?.replies)
    .toBe(settings.goal.replies);
}

/** Lets the alarm go off as the browser does, and waits until the worker has dealt with it. */
async function ring(): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate(() => {
    const alarms = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
    alarms.dispatch({ name: 'reminder', scheduledTime: Date.now() });
  });
  await ask('takeBackByHand');
}

describe('the ledger', () => {
  it('counts a send once, across a stop of the worker, and holds nothing of the text', async () => {
    await send();
    expect(await counted()).toBe(1);
    await stage.stopWorker();
    await send();
    await send({ dedupe: 'tweet-2' });
    expect(await counted()).toBe(2);
    expect(await stored('ledger')).toMatchObject({ entries: [{ site: 'x', toOthers: true, words: 9 }, {}] });
  });

  it('takes from a page only what a page may say', async () => {
    const heard = await own.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/home*' });
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () =>
          chrome.runtime.sendMessage({ name: 'addByHand', data: { replies: 3 } }).catch(() => 'unheard'),
      });
      return result?.result ?? null;
    });
    expect(heard).toBeNull();
    expect(await counted()).toBe(0);
  });

  it('goes on after a corrupted value, and the other values stay', async () => {
    await send();
    await own.evaluate(async () => {
      const { ledger } = await chrome.storage.local.get('ledger');
      const { entries } = ledger as { entries: object[] };
      await chrome.storage.local.set({
        ledger: { entries: [...entries, null, 7], goals: 'x' },
        settings: [],
      });
    });
    await send({ dedupe: 'tweet-2' });
    expect(await counted()).toBe(2);
    await own.evaluate(() => chrome.storage.local.set({ ledger: 'nothing of ours' }));
    await send({ dedupe: 'tweet-3' });
    expect(await counted()).toBe(1);
  });

  it('is erased, and comes back within ten seconds even when the worker was stopped', async () => {
    await wish({ me: { name: 'Ana Example' } });
    await send({ sketch: [1, 2, 3, 4] });
    await ask('eraseAll');
    expect(await counted()).toBe(0);
    expect(await own.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))).not.toContain(
      'Ana',
    );
    await stage.stopWorker();
    expect(await ask('undoErase')).toEqual({ restored: true });
    expect(await counted()).toBe(1);
    expect(await stored('settings')).toMatchObject({ me: { name: 'Ana Example' } });
    expect(await ask('undoErase')).toEqual({ restored: false });
  });
});

describe('the reminder', () => {
  it('is shown once a day, with a quiet dot', async () => {
    await wish();
    await ring();
    expect(await notices()).toEqual(['reminder']);
    await expect.poll(badge).toBe('•');
    const { shownAt } = (await stored<ReminderState>('reminder')) ?? { shownAt: 0 };
    await stage.stopWorker();
    await ask('takeBackByHand');
    await ring();
    expect(await stored('reminder')).toMatchObject({ shownAt });
    expect((await alarm()) ?? 0).toBeGreaterThan(Date.now());
  });

  it('is not shown when it was never asked for, when the goal is met, in quiet hours, or while paused', async () => {
    await wish({}, { on: false });
    await ring();
    expect(await notices()).toEqual([]);
    await wish({}, { quietFrom: (minuteNow() + 1430) % 1440, quietUntil: (minuteNow() + 30) % 1440 });
    await ring();
    expect(await notices()).toEqual([]);
    await wish({ pausedUntil: Date.now() + 3_600_000 });
    await ring();
    expect(await notices()).toEqual([]);
    await wish();
    await ask('addByHand', { replies: 1 });
    await ring();
    expect(await notices()).toEqual([]);
  });

  it('goes away with its dot when somebody is answered', async () => {
    await wish();
    await ring();
    await send();
    await expect.poll(notices).toEqual([]);
    await expect.poll(badge).toBe('');
  });

  it('is put off for an hour by its button', async () => {
    await wish();
    await ring();
    const worker = await stage.worker();
    await worker.evaluate(() => {
      const clicked = chrome.notifications.onButtonClicked as unknown as {
        dispatch(id: string, index: number): void;
      };
      clicked.dispatch('reminder', 0);
    });
    await expect.poll(notices).toEqual([]);
    await expect.poll(async () => Math.round(((await alarm()) ?? 0) / 60_000 - Date.now() / 60_000)).toBe(60);
  });

  it('leads to the replies of the chosen site', async () => {
    await wish();
    await ring();
    const opened = stage.browser.waitForTarget(
      (target) => target.url() === 'https://x.com/notifications/mentions',
    );
    const worker = await stage.worker();
    await worker.evaluate(() => {
      const clicked = chrome.notifications.onClicked as unknown as { dispatch(id: string): void };
      clicked.dispatch('reminder');
    });
    const page = await (await opened).page();
    await page?.close();
    await expect.poll(notices).toEqual([]);
    await site.bringToFront();
  });
});

describe('a dip', () => {
  /** Lets the look of a dip come a minute after the last, with most of the ten minutes gone. */
  async function look(): Promise<Dips | undefined> {
    const worker = await stage.worker();
    await worker.evaluate(async () => {
      const { dips } = await chrome.storage.session.get('dips');
      const nearly = { ...(dips as object), spentMs: 9 * 60_000, lookedAt: Date.now() - 60_000 };
      await chrome.storage.session.set({ dips: nearly });
      const alarms = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
      alarms.dispatch({ name: 'dip', scheduledTime: Date.now() });
    });
    await ask('takeBackByHand');
    return own.evaluate(async () => (await chrome.storage.session.get('dips'))['dips'] as never);
  }

  it('counts while one of the sites is in front and not while another page is, and says when it is over', async () => {
    await ask('startDip');
    await own.bringToFront();
    expect(await look()).toMatchObject({ done: 0, spentMs: 9 * 60_000 });
    expect(await notices()).toEqual([]);
    await site.bringToFront();
    expect(await look()).toMatchObject({ done: 1, spentMs: 0, lookedAt: 0 });
    expect(await notices()).toEqual(['dip']);
    expect(await own.evaluate(async () => (await chrome.alarms.get('dip')) ?? null)).toBeNull();
    await own.evaluate(() => chrome.notifications.clear('dip'));
  });
});
