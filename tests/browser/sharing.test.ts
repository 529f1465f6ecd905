import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packDays } from '#storage/pack-days.ts';
import { busyLedger, dailyLedger, openOwnPage, store, tabTo } from './own-pages.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await store(stage, {
    ...dailyLedger(),
    settings: { me: { name: 'Ana Okafor' }, phrases: { flag: ['touch base'], allow: [] } },
  });
  // An exchange that the test before began ends with its worker, and not in this one.
  await stage.stopWorker();
  await inArea('clear');
});

/** What lies in the browser's sync area, after it was cleared or after another device wrote there. */
async function inArea(what: 'clear' | Readonly<Record<string, unknown>> = {}): Promise<object> {
  const worker = await stage.worker();
  return worker.evaluate(async (change) => {
    if (change === 'clear') await chrome.storage.sync.clear();
    else await chrome.storage.sync.set(change);
    return chrome.storage.sync.get();
  }, what);
}

/** What another device has: twenty days of it, and a look. */
const elsewhere = {
  'choice.look': { at: Date.now() - 60_000, value: 'dark' },
  'days.2026-01-05': packDays(busyLedger().ledger.entries),
};

const says = (shown: Page, text: string) =>
  shown.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

async function turnSharing(): Promise<void> {
  await tabTo(page, 'Keep my other browsers in step');
  await page.keyboard.press('Space');
}

describe('sharing with other browsers', () => {
  it('is off: what lies there is neither read nor written', async () => {
    await inArea(elsewhere);
    page = await openOwnPage(stage, 'popup.html', 360, 'light');
    await tabTo(page, 'I replied on my phone');
    await page.keyboard.press('Enter');
    await says(page, '1 added by hand');
    expect(await inArea()).toEqual(elsewhere);
    await page.close();
  });

  it('brings what another device has, and gives what this one has, but no word of the user', async () => {
    await inArea(elsewhere);
    page = await openOwnPage(stage, 'options.html', 960, 'light');
    await turnSharing();
    await page.waitForSelector('html[data-look=dark]');
    const popup = await openOwnPage(stage, 'popup.html', 360, 'light');
    await popup.waitForSelector('[role=img][aria-label="2 of 3 replies today"]');
    await tabTo(popup, 'I replied on my phone');
    await popup.keyboard.press('Enter');
    await expect.poll(async () => JSON.stringify(await inArea())).toContain('hand-');
    expect(JSON.stringify(await inArea())).not.toMatch(/Ana|touch base/);

    const look = { at: Date.now(), value: 'light' };
    await inArea({ 'choice.look': look });
    await page.waitForSelector('html[data-look=light]');
    await popup.close();
    await page.close();
  });

  it('goes on after the worker was stopped', async () => {
    page = await openOwnPage(stage, 'options.html', 960, 'light');
    await turnSharing();
    await expect.poll(inArea).toHaveProperty(['choice.look']);
    await stage.stopWorker();
    await page.evaluate((value) => chrome.storage.sync.set({ 'choice.look': value }), {
      at: Date.now(),
      value: 'dark',
    });
    await page.waitForSelector('html[data-look=dark]');
    await page.close();
  });

  it('is erased with everything else', async () => {
    page = await openOwnPage(stage, 'options.html', 960, 'light');
    await turnSharing();
    await expect.poll(inArea).toHaveProperty(['choice.look']);
    await tabTo(page, 'Erase everything');
    await page.keyboard.press('Enter');
    await says(page, 'All gone.');
    expect(await inArea()).toEqual({});
    await page.close();
  });
});
