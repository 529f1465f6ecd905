import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf, nameOf, zoneHere } from '#habit/index.ts';
import type { MessageName } from '#messaging/protocol.ts';
import { ledger, settings, sharing } from '#storage/items.ts';
import { packDays } from '#storage/pack-days.ts';
import type { LedgerEntry } from '#storage/types.ts';
import { createQueue, type InTurn } from './queue.ts';
import { startHabit } from './start-habit.ts';

const ownPage = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/options.html' };
const noEchoes = () => ({ messages: 0, publicly: 0 });

let inTurn: InTurn;

async function settle(): Promise<void> {
  for (let round = 0; round < 12; round += 1) await inTurn(async () => undefined);
}

async function say(name: MessageName, data?: unknown): Promise<unknown> {
  const reply = await new Promise<{ reply?: unknown } | undefined>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ name, data }, ownPage as never, resolve as never);
  });
  await settle();
  return reply?.reply;
}

const area = async (): Promise<Record<string, unknown>> => fakeBrowser.storage.sync.get();

/** As another device writes there. */
async function fromElsewhere(values: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage.sync.set(values);
  await settle();
}

const theirs: LedgerEntry = {
  at: Date.now() - 3_600_000,
  day: dayOf(Date.now() - 3_600_000, zoneHere()),
  tz: zoneHere(),
  site: 'linkedin',
  kind: 'reply',
  id: 'theirs',
  toOthers: true,
  words: 9,
  certainty: 'confirmed',
  counts: true,
};

beforeEach(async () => {
  fakeBrowser.reset();
  inTurn = createQueue();
  startHabit(noEchoes, inTurn);
  await settle();
});

describe('sharing through the browser', () => {
  it('shares nothing and takes nothing until it is wanted', async () => {
    await fromElsewhere({ 'choice.look': { at: 1, value: 'dark' }, 'days.2026-11-16': packDays([theirs]) });
    await say('addByHand', { replies: 1 });
    expect(Object.keys(await area())).toHaveLength(2);
    expect((await settings.get()).look).toBe('system');
    expect((await ledger.get()).entries).toHaveLength(1);
  });

  it('merges what another device has, and gives what this one has', async () => {
    await say('addByHand', { replies: 1 });
    await fromElsewhere({ 'choice.look': { at: 1, value: 'dark' }, 'days.2026-11-16': packDays([theirs]) });
    expect(await say('setSharing', { on: true })).toEqual({ on: true });
    expect((await settings.get()).look).toBe('dark');
    expect((await ledger.get()).entries.map(({ id }) => id)).toContain('theirs');
    const packed = Object.entries(await area()).filter(([key]) => key.startsWith('days.'));
    expect(JSON.stringify(packed)).toMatch(/theirs/);
    expect(JSON.stringify(packed)).toMatch(/hand-/);
  });

  it('goes on with each change here and there', async () => {
    await say('setSharing', { on: true });
    await settings.set({ ...(await settings.get()), look: 'light' });
    await settle();
    expect((await area())['choice.look']).toMatchObject({ value: 'light' });
    await fromElsewhere({ 'choice.countMessages': { at: Date.now() + 1000, value: true } });
    expect((await settings.get()).countMessages).toBe(true);
  });

  it('takes a reply back for good, though another device still has it', async () => {
    await say('setSharing', { on: true });
    await say('addByHand', { replies: 2 });
    const before = await area();
    await say('takeBackByHand');
    await fromElsewhere(before);
    expect((await ledger.get()).entries).toHaveLength(1);
  });

  it('takes out what was no send for good, and puts it back for good', async () => {
    await say('setSharing', { on: true });
    await say('addByHand', { replies: 1 });
    const before = await area();
    const [entry] = (await ledger.get()).entries;
    await say('takeOut', { name: entry && nameOf(entry) });
    await fromElsewhere(before);
    expect((await ledger.get()).entries).toEqual([]);
    await say('putBack', { entry });
    await fromElsewhere({ ...(await area()), gone: before['gone'] ?? [] });
    await fromElsewhere({ gone: [entry && nameOf(entry)] });
    expect((await ledger.get()).entries).toHaveLength(1);
  });

  it('stops when it is switched off', async () => {
    await say('setSharing', { on: true });
    await say('setSharing', { on: false });
    await settings.set({ ...(await settings.get()), look: 'dark' });
    await settle();
    expect((await area())['choice.look']).not.toMatchObject({ value: 'dark' });
  });

  it('is erased with the rest, the shared copy too, and comes back with it', async () => {
    await say('setSharing', { on: true });
    await say('addByHand', { replies: 1 });
    await say('eraseAll');
    expect(await area()).toEqual({});
    expect((await sharing.get()).on).toBe(false);
    expect(await say('undoErase')).toEqual({ restored: true });
    expect((await sharing.get()).on).toBe(true);
    expect(Object.keys(await area()).some((key) => key.startsWith('days.'))).toBe(true);
    expect((await ledger.get()).entries).toHaveLength(1);
  });
});
