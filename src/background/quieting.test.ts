import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName, Quieting } from '#messaging/protocol.ts';
import { governor, settings } from '#storage/items.ts';
import { createQueue, type InTurn } from './queue.ts';
import { startQuieting } from './quieting.ts';
import { startEngineHost } from './start-engine-host.ts';
import { startTellingPages } from './tell-pages.ts';

const page = { id: 'test-extension-id', url: 'https://x.com/home', tab: { url: 'https://x.com/home' } };
const ownPage = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/welcome.html' };

let inTurn: InTurn;
beforeEach(() => {
  inTurn = createQueue();
  startQuieting(inTurn);
});

async function say(name: MessageName, data: Quieting, from: object = page): Promise<void> {
  await new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ name, data }, from as never, resolve as never);
  });
}

describe('turning off from the card', () => {
  it.each<Quieting>([{ what: 'rule', ruleId: 'pitch-urgency' }, { what: 'site' }, { what: 'day' }])(
    '%o is kept, twice is once, and the undo brings back what was',
    async (quieting) => {
      const before = { ...settings.fallback, rulesOff: ['self-we-we'] };
      await settings.set(before);
      await say('turnOff', quieting);
      await say('turnOff', quieting);
      const { rulesOff, sites, pausedUntil } = await settings.get();
      expect([rulesOff.length === 2, !sites.x, pausedUntil > Date.now()]).toEqual([
        quieting.what === 'rule',
        quieting.what === 'site',
        quieting.what === 'day',
      ]);
      await say('turnOn', quieting);
      expect(await settings.get()).toEqual(before);
    },
  );

  it('leaves the other sites on, and knows the site by who asks', async () => {
    await say('turnOff', { what: 'site' });
    expect((await settings.get()).sites).toEqual({ ...settings.fallback.sites, x: false });
  });

  it('has no site to turn off on a page of our own', async () => {
    await say('turnOff', { what: 'site' }, ownPage);
    expect((await settings.get()).sites).toEqual(settings.fallback.sites);
  });
});

it('a rule that is wanted again is forgotten by the governor, and only a page of ours may say so', async () => {
  startEngineHost(inTurn);
  const record = { shown: 12, accepted: 0, ignoredInARow: 0, quietUntil: 0 };
  await governor.set({ ...governor.fallback, rules: { 'pitch-urgency': record, 'self-we-we': record } });
  const wake = (from: object): Promise<readonly unknown[]> =>
    fakeBrowser.runtime.onMessage.trigger(
      { name: 'wakeRule', data: { ruleId: 'pitch-urgency' } },
      from as never,
      (() => undefined) as never,
    );
  await wake(page);
  await inTurn(async () => undefined);
  expect(Object.keys((await governor.get()).rules)).toHaveLength(2);
  await wake(ownPage);
  await inTurn(async () => undefined);
  expect(Object.keys((await governor.get()).rules)).toEqual(['self-we-we']);
});

it('a change of the settings is told to every open page of the sites', async () => {
  startTellingPages();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 3 }, { id: 4 }]) as never);
  const told: unknown[] = [];
  fakeBrowser.tabs.sendMessage = (async (id: number, message: unknown) => {
    told.push([id, message]);
    if (id === 3) throw new Error('Nobody listens in this tab.');
  }) as never;
  await settings.set({ ...settings.fallback, announce: false });
  await vi.waitFor(() =>
    expect(told).toEqual([
      [3, 'settings-changed'],
      [4, 'settings-changed'],
    ]),
  );
});
