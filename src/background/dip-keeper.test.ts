import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dips } from '#storage/items.ts';
import { at, notices, onMonday, ownPage, say, settle, wake } from '../../tests/support/habit.ts';

onMonday();

const minute = 60_000;
const alarm = () => fakeBrowser.alarms.get('dip');

/** A window with one tab in front. */
async function inFront(url: string, focused = true): Promise<void> {
  const window = await fakeBrowser.windows.create({ url });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ url, windowId: window?.id ?? 0 }] as never);
  vi.spyOn(fakeBrowser.windows, 'get').mockResolvedValue({ focused } as never);
}

async function minutes(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed += 1) {
    vi.setSystemTime(Date.now() + minute);
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'dip',
      scheduledTime: Date.now(),
      persistAcrossSessions: false,
    });
    await settle();
  }
}

describe('a dip', () => {
  it('ends after ten minutes on a site, says so once, across a stop of the worker, and leaves no alarm', async () => {
    await inFront('https://www.linkedin.com/feed/');
    await say('startDip', undefined, ownPage);
    expect(await alarm()).toMatchObject({ periodInMinutes: 1 });
    await minutes(6);
    await wake();
    await minutes(3);
    expect(await notices()).toEqual([]);
    await minutes(1);
    expect(fakeBrowser.notifications.getAllCreateOptions()['dip']).toMatchObject({
      message: 'That is your ten minutes. Same again later?',
      silent: true,
    });
    expect(await alarm()).toBeUndefined();
    expect(await dips.get()).toEqual({ day: '2026-03-02', done: 1, spentMs: 0, lookedAt: 0 });
    await minutes(3);
    expect((await dips.get()).spentMs).toBe(0);
  });

  it.each<[string, string, boolean]>([
    ['somewhere else', 'https://example.com/', true],
    ['in another program', 'https://x.com/home', false],
  ])('waits while the user is %s', async (_where, url, focused) => {
    await inFront(url, focused);
    await say('startDip', undefined, ownPage);
    await minutes(15);
    expect(await dips.get()).toMatchObject({ done: 0, spentMs: 0 });
    expect(await alarm()).toBeDefined();
  });

  it('says after the third that the day has had enough, and takes no fourth', async () => {
    await inFront('https://x.com/home');
    for (const _dip of ['one', 'two', 'three']) {
      await say('startDip', undefined, ownPage);
      await minutes(10);
    }
    expect(fakeBrowser.notifications.getAllCreateOptions()['dip']).toMatchObject({
      message: 'That is your thirty minutes for today. Well spent.',
    });
    await say('startDip', undefined, ownPage);
    expect(await alarm()).toBeUndefined();
  });

  it('is stopped by hand, and over with its day', async () => {
    await inFront('https://x.com/home');
    await say('startDip', undefined, ownPage);
    await minutes(2);
    await say('stopDip', undefined, ownPage);
    expect(await alarm()).toBeUndefined();
    expect(await dips.get()).toMatchObject({ spentMs: 2 * minute, lookedAt: 0 });
    await say('startDip', undefined, ownPage);
    vi.setSystemTime(at(600, '2026-03-03'));
    await minutes(1);
    expect(await alarm()).toBeUndefined();
    expect(await dips.get()).toMatchObject({ day: '2026-03-03', done: 0, spentMs: 0 });
  });

  it('leaves its notice when that is clicked, and is erased with the rest', async () => {
    await inFront('https://x.com/home');
    await say('startDip', undefined, ownPage);
    await minutes(10);
    await fakeBrowser.notifications.onClicked.trigger('dip');
    expect(await notices()).toEqual([]);
    await say('eraseAll', undefined, ownPage);
    expect(await dips.get()).toEqual(dips.fallback);
  });
});
