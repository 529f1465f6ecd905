import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { nameOf } from '#habit/index.ts';
import { defaultSettings } from '#storage/items.ts';
import type { Ledger } from '#storage/types.ts';
import { busyLedger, dailyLedger } from './own-pages.ts';
import type { Stage } from './stage.ts';

const patient = { timeout: 15_000 };

/** What is kept on the device, in place of all that was. */
const keep = (page: Page, values: object): Promise<void> =>
  page.evaluate((given) => chrome.storage.local.set(given), values as never);

const press = (page: Page, words: string): Promise<void> => page.locator(`button::-p-text(${words})`).click();

/** The first file in the folder that is whole. */
async function fileIn(folder: string): Promise<string> {
  const whole = () => readdirSync(folder).filter((name) => /^sociable-\d{4}-\d\d-\d\d\.json$/.test(name));
  await expect.poll(whole, patient).toHaveLength(1);
  const path = join(folder, whole()[0] ?? '');
  // Browsers write beside it first; it is whole when it ends as JSON does.
  await expect.poll(() => readFileSync(path, 'utf8').trimEnd().endsWith('}'), patient).toBe(true);
  expect(existsSync(`${path}.part`)).toBe(false);
  return path;
}

/** Saves a copy to the disk on one device, and brings it in on another one, which has sends of its own. */
export async function carryCopy(stage: Stage): Promise<void> {
  const page = await stage.openOwn('options.html');
  await page.bringToFront();
  await page.waitForSelector('main h2');
  const { ledger } = busyLedger();
  await keep(page, { ledger, settings: { ...defaultSettings, look: 'dark' } });
  await page.waitForSelector('html[data-look=dark]');
  await press(page, 'Save a copy');
  const path = await fileIn(stage.downloads);
  const saved = JSON.parse(readFileSync(path, 'utf8'));
  expect(saved).toMatchObject({ sociable: 1, settings: { look: 'dark' } });
  expect(saved.ledger.entries).toEqual(ledger.entries);

  const [shared] = ledger.entries;
  const own = shared && { ...shared, id: 'sent-here' };
  await keep(page, {
    ledger: { ...dailyLedger().ledger, entries: [shared, own] },
    settings: defaultSettings,
  });
  await page.waitForSelector('html[data-look=system]');
  const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
  const preview = await page.waitForSelector('.data-copy [role=status]');
  const lines = await preview?.evaluate((list) => [...list.children].map((line) => line.textContent));
  expect(lines?.slice(0, 2)).toEqual([
    `${ledger.entries.length - 1} sends are new here`,
    '1 is here already',
  ]);
  expect(await entriesIn(page)).toHaveLength(2);
  await page.locator('::-p-text(Use its settings in place of mine)').click();
  await press(page, 'Bring it in');
  await page.waitForSelector('html[data-look=dark]');
  await expect.poll(() => entriesIn(page), patient).toHaveLength(ledger.entries.length + 1);
  const names = (await entriesIn(page)).map(nameOf);
  expect(new Set(names)).toEqual(new Set([...ledger.entries, ...(own ? [own] : [])].map(nameOf)));
  await page.close();
}

const entriesIn = (page: Page): Promise<Ledger['entries']> =>
  page.evaluate(async () => (await chrome.storage.local.get<{ ledger: Ledger }>('ledger')).ledger.entries);
