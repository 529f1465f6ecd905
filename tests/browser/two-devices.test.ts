import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nameOf } from '#habit/index.ts';
import type { MessageName } from '#messaging/protocol.ts';
import { defaultSettings } from '#storage/items.ts';
import type { Ledger, LedgerEntry, Settings } from '#storage/types.ts';
import { busyLedger, dailyLedger } from './own-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** A profile of its own, with a page of ours from which all that is stored can be seen. */
interface Device {
  readonly stage: Stage;
  readonly page: Page;
}

let one: Device;
let other: Device;
const open = async (): Promise<Device> => {
  const stage = await openStage();
  return { stage, page: await stage.openOwn('options.html') };
};
beforeAll(async () => {
  [one, other] = [await open(), await open()];
});
afterAll(async () => {
  await one.stage.close();
  await other.stage.close();
});

const patient = { timeout: 15_000 };

const say = ({ page }: Device, name: MessageName, data: unknown): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { name, data } as never);

const keep = ({ page }: Device, values: object): Promise<void> =>
  page.evaluate((given) => chrome.storage.local.set(given), values as never);

const kept = ({ page }: Device): Promise<{ readonly ledger: Ledger; readonly settings: Settings }> =>
  page.evaluate(() => chrome.storage.local.get(['ledger', 'settings']) as never);

const areaOf = ({ page }: Device): Promise<object> => page.evaluate(() => chrome.storage.sync.get() as never);

const namesOn = async (device: Device): Promise<readonly string[]> =>
  (await kept(device)).ledger.entries.map(nameOf).toSorted();

/** What the browsers' own sync does between two devices: the newest area of one becomes that of the other. */
async function carry(from: Device, to: Device): Promise<void> {
  const area = await areaOf(from);
  await to.page.evaluate(async (given) => {
    const gone = Object.keys(await chrome.storage.sync.get()).filter((key) => !(key in given));
    await chrome.storage.sync.set(given);
    await chrome.storage.sync.remove(gone);
  }, area as never);
}

async function meet(): Promise<void> {
  await carry(one, other);
  await expect.poll(() => agree(), patient).toBe(true);
}

/** Whether both hold the same days; what the second made of it goes back to the first meanwhile. */
async function agree(): Promise<boolean> {
  await carry(other, one);
  return JSON.stringify(await namesOn(one)) === JSON.stringify(await namesOn(other));
}

it('two browser profiles come to hold the days and choices of both, and what is taken out of one leaves the other', async () => {
  const { ledger } = busyLedger();
  const [shared, second] = ledger.entries;
  if (!shared || !second) throw new Error('The ledger is too short.');
  const own: LedgerEntry = { ...second, id: 'sent-on-the-other' };
  await keep(one, { ledger, settings: { ...defaultSettings, me: { name: 'Ana Okafor' } } });
  await keep(other, {
    ledger: { ...dailyLedger().ledger, entries: [shared, own] },
    settings: defaultSettings,
  });

  await say(one, 'setSharing', { on: true });
  await carry(one, other);
  await say(other, 'setSharing', { on: true });
  const all = [...ledger.entries, own].map(nameOf).toSorted();
  await expect.poll(() => namesOn(other), patient).toEqual(all);
  await carry(other, one);
  await expect.poll(() => namesOn(one), patient).toEqual(all);
  expect((await kept(one)).ledger.entries).toEqual((await kept(other)).ledger.entries);

  // Each changes something before they hear of one another.
  const settingsOf = async (device: Device): Promise<Settings> => (await kept(device)).settings;
  await keep(one, { settings: { ...(await settingsOf(one)), look: 'dark' } });
  await say(other, 'takeOut', { name: nameOf(own) });
  await expect.poll(() => areaOf(one), patient).toMatchObject({ 'choice.look': { value: 'dark' } });
  await expect.poll(() => areaOf(other), patient).toMatchObject({ gone: [nameOf(own)] });
  await meet();
  await expect.poll(() => namesOn(one), patient).toEqual(ledger.entries.map(nameOf).toSorted());
  await expect.poll(() => namesOn(other), patient).toEqual(await namesOn(one));
  await expect.poll(async () => (await settingsOf(other)).look, patient).toBe('dark');
  expect((await settingsOf(one)).me).toEqual({ name: 'Ana Okafor' });
  expect((await settingsOf(other)).me).toEqual({});
  expect(JSON.stringify([await areaOf(one), await areaOf(other)])).not.toContain('Ana');
});
