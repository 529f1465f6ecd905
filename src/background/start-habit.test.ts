import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sketchOf } from '#engine/echo.ts';
import { nameOf, zoneHere } from '#habit/index.ts';
import { echo, erased, ledger, seenTips, settings } from '#storage/items.ts';
import {
  at,
  counted,
  monday,
  onMonday,
  ownPage,
  page,
  say,
  send,
  settle,
  wake,
  wish,
} from '../../tests/support/habit.ts';
import { pruned } from './echo-keeper.ts';

const sheet = sketchOf('Thanks for the follow, do have a look at our little shop', 'salt');

onMonday();

describe('the ledger writer', () => {
  it('writes a send without its text, address or name', async () => {
    await send({ answers: 'h-ana' });
    const { entries, since } = await ledger.get();
    expect(since).toBe(at(540));
    expect(entries).toEqual([
      {
        at: at(540),
        day: monday,
        tz: zoneHere(),
        id: expect.stringMatching(/^[0-9a-z]+$/),
        site: 'x',
        kind: 'reply',
        toOthers: true,
        words: 9,
        certainty: 'confirmed',
        counts: true,
      },
    ]);
  });

  it('counts the same send once, also across a stop of the worker', async () => {
    await send();
    await send();
    await wake();
    await send();
    expect((await ledger.get()).entries).toHaveLength(1);
  });

  it('loses none of many at the same moment', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => send({ dedupe: `tweet-${index}` })));
    expect(await counted()).toBe(20);
  });

  it('does not count the same words again on the same day, but does on the next', async () => {
    await send({ sketch: sheet });
    await send({ sketch: sheet, dedupe: 'tweet-2' });
    expect(await counted()).toBe(1);
    vi.setSystemTime(at(540, '2026-03-03'));
    await send({ sketch: sheet, dedupe: 'tweet-3' });
    expect(await counted()).toBe(2);
  });

  it('counts a second reply to the same person only after two minutes, and keeps no trace of the person', async () => {
    await send({ answers: 'h-ana' });
    await send({ answers: 'h-ana', dedupe: 'tweet-2' });
    await send({ answers: 'h-ben', dedupe: 'tweet-3' });
    expect(await counted()).toBe(2);
    vi.setSystemTime(at(543));
    await send({ answers: 'h-ana', dedupe: 'tweet-4' });
    expect(await counted()).toBe(3);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('h-ana');
  });

  it('counts two answered messages a day, where the user wants it', async () => {
    const dm = { kind: 'dm', answersMessage: true } as const;
    await send({ ...dm, dedupe: 'dm-0' });
    expect(await counted()).toBe(0);
    await settings.set({ ...settings.fallback, countMessages: true });
    for (const index of sheet) await send({ ...dm, dedupe: `dm-${index}` });
    expect(await counted()).toBe(2);
  });

  it('adds by hand, marked, and takes back one', async () => {
    await say('addByHand', { replies: 2 }, ownPage);
    expect((await ledger.get()).entries.map(({ certainty }) => certainty)).toEqual(['by-hand', 'by-hand']);
    await say('takeBackByHand', undefined, ownPage);
    expect(await counted()).toBe(1);
  });

  it('takes back a send that the page took back, and counts the next try', async () => {
    vi.setSystemTime(at(540) + 12_345);
    const same = { sketch: sheet, answers: 'h-ana' };
    expect([await send(same), await send(same)]).toEqual([{ added: true }, { added: false }]);
    await say('takenBack', { dedupe: 'tweet-1' }, page);
    expect([(await ledger.get()).entries, (await echo.get()).records]).toEqual([[], []]);
    expect([await send(same), await counted()]).toEqual([{ added: true }, 1]);
  });

  it('takes out what was no send with every trace of it, and puts it back', async () => {
    await send({ sketch: sheet, answers: 'ana' });
    const [entry] = (await ledger.get()).entries;
    if (!entry) throw new Error('Nothing was counted.');
    await say('takeOut', { name: nameOf(entry) }, ownPage);
    expect((await ledger.get()).entries).toEqual([]);
    expect((await echo.get()).records).toEqual([]);
    await send({ sketch: sheet, answers: 'ana', dedupe: 'tweet-2' });
    expect(await counted()).toBe(1);
    await say('putBack', { entry }, ownPage);
    expect(await counted()).toBe(2);
  });

  it('notes each change of the goal on its day', async () => {
    await settings.set({ ...settings.fallback, goal: { replies: 5, days: [1] } });
    await settle();
    expect((await ledger.get()).goals).toEqual([{ day: monday, replies: 5, days: [1] }]);
    vi.setSystemTime(at(540, '2026-03-03'));
    await settings.set({ ...settings.fallback, goal: { replies: 2, days: [1] } });
    await settle();
    expect((await ledger.get()).goals.map(({ replies }) => replies)).toEqual([5, 2]);
  });

  it('sets and ends a break', async () => {
    await say('setHoliday', { from: monday, to: '2026-03-10' }, ownPage);
    expect((await ledger.get()).holidays).toEqual([{ from: monday, to: '2026-03-10' }]);
    await say('setHoliday', null, ownPage);
    expect((await ledger.get()).holidays).toEqual([]);
  });

  it('merges an imported ledger, and once more without a change', async () => {
    await send();
    const mine = await ledger.get();
    const theirs = {
      ...mine,
      entries: mine.entries.map((entry) => ({ ...entry, id: 'other', at: entry.at - 1 })),
    };
    expect(await say('mergeLedger', { ledger: theirs }, ownPage)).toEqual({ added: 1 });
    expect(await say('mergeLedger', { ledger: theirs }, ownPage)).toEqual({ added: 0 });
  });

  it('goes on after a corrupted value with what could be kept of it', async () => {
    await send();
    const { entries } = await ledger.get();
    const broken = { ledger: { entries: [...entries, 'x'], goals: 7 }, settings: 'broken' };
    await fakeBrowser.storage.local.set(broken);
    await send({ dedupe: 'tweet-2' });
    expect(await counted()).toBe(2);
  });

  it('writes nothing over a ledger that could not be read', async () => {
    await send();
    const before = await fakeBrowser.storage.local.get();
    const broken = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk') as never);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await send({ dedupe: 'tweet-2' });
    broken.mockRestore();
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
    await send({ dedupe: 'tweet-3' });
    expect(await counted()).toBe(2);
  });
});

describe('the echo keeper', () => {
  it('makes a salt once and another one when it forgets', async () => {
    const { salt } = await echo.get();
    expect(salt.length).toBeGreaterThan(15);
    await wake();
    await send({ sketch: sheet });
    expect(await echo.get()).toMatchObject({ salt, records: [{ sketch: sheet }] });
    await say('forgetEchoes', undefined, ownPage);
    const after = await echo.get();
    expect([after.records.length, after.salt === salt]).toEqual([0, false]);
  });

  it('forgets after thirty days, also when nothing is sent', async () => {
    await send({ sketch: sheet });
    vi.setSystemTime(at(541, '2026-04-01'));
    await wake();
    expect((await echo.get()).records).toEqual([]);
  });

  it('stays below 256 kB and keeps the newest', () => {
    const records = Array.from({ length: 9_000 }, (_, index) => ({
      at: at(0) + index,
      kind: 'reply' as const,
      sketch: sheet,
    }));
    const kept = pruned({ salt: 'salt', records }, at(1));
    expect(JSON.stringify(echo.write?.(kept)).length).toBeLessThanOrEqual(256 * 1024);
    expect(kept.records).toHaveLength(8_000);
    expect(kept.records.at(-1)).toBe(records.at(-1));
  });
});

describe('erase', () => {
  it('takes everything and gives it back within ten seconds, across a stop of the worker', async () => {
    await wish({ me: { name: 'Ana' }, goal: { replies: 2, days: [1] } });
    await send({ sketch: sheet });
    await seenTips.set({ shown: [{ tip: 'a', day: monday }] });
    const before = { ledger: await ledger.get(), echo: await echo.get(), settings: await settings.get() };
    expect(await say('eraseAll', undefined, ownPage)).toEqual({ undoUntil: at(540) + 10_000 });
    expect((await ledger.get()).entries).toEqual([]);
    expect((await settings.get()).me).toEqual({});
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Ana');
    await wake();
    vi.setSystemTime(at(540) + 9_000);
    expect(await say('undoErase', undefined, ownPage)).toEqual({ restored: true });
    expect(await ledger.get()).toEqual(before.ledger);
    expect(await settings.get()).toEqual(before.settings);
    expect((await echo.get()).records).toEqual(before.echo.records);
    expect((await seenTips.get()).shown).toHaveLength(1);
  });

  it('keeps what was sent in those seconds', async () => {
    await send();
    await say('eraseAll', undefined, ownPage);
    await send({ dedupe: 'tweet-2' });
    await say('undoErase', undefined, ownPage);
    expect(await counted()).toBe(2);
  });

  it('is final after ten seconds, and nothing stays behind in memory', async () => {
    await send();
    await say('eraseAll', undefined, ownPage);
    vi.setSystemTime(at(540) + 10_001);
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'forget-erased',
      scheduledTime: Date.now(),
      persistAcrossSessions: false,
    });
    await settle();
    expect(await erased.get()).toEqual(erased.fallback);
    expect(await say('undoErase', undefined, ownPage)).toEqual({ restored: false });
    expect((await ledger.get()).entries).toEqual([]);
  });
});
