import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Ledger } from '#storage/types.ts';
import { shortcut } from './coach-page.ts';
import { journeyOf, press, writeIn } from './journeys.ts';
import { focusedText, marksOf } from './marks.ts';
import { openStage, type Stage } from './stage.ts';

const patient = { timeout: 20_000, interval: 50 };
const sold = 'Book your table now';

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await openStage({ browser: 'firefox' });
  own = await stage.openOwn('popup.html');
  await own.waitForFunction(() => typeof chrome !== 'undefined' && chrome.storage !== undefined);
});
afterAll(() => stage.close());
afterEach(() => own.evaluate(() => chrome.storage.local.clear()));

/** Firefox makes no ranges in a textarea: there the marks are in a layer of ours, which holds a text of its own. */
async function isMarked(page: Page): Promise<boolean> {
  if ((await marksOf(page)).some(({ words }) => words === sold)) return true;
  return page.evaluate(
    () =>
      document.activeElement instanceof HTMLTextAreaElement && document.querySelector('[popover]') !== null,
  );
}

const sent = async (): Promise<readonly unknown[]> => {
  const { ledger } = await own.evaluate(() => chrome.storage.local.get('ledger'));
  return (ledger as Ledger | undefined)?.entries ?? [];
};

describe('a whole way in Firefox', () => {
  it.each([
    'linkedin-post',
    'linkedin-reply',
    'x-post',
    'x-reply',
    'facebook-post',
    'facebook-reply',
    'instagram-post',
    'instagram-reply',
  ])('is marked, mended by keys, sent and counted: %s', async (name) => {
    const journey = journeyOf(name);
    const errors: string[] = [];
    const page = await stage.open(journey.site, journey.path, journey.params);
    page.on('pageerror', (error) => errors.push(String(error)));
    await writeIn(page, journey);
    await vi.waitFor(async () => expect(await isMarked(page)).toBe(true), patient);
    await shortcut({ page });
    // The card takes the focus, which is all that a page can see of it.
    await vi.waitFor(async () => expect(await focusedText(page)).toBe(''), patient);
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => {
      const text = await focusedText(page);
      expect(text).toContain('The autumn menu is here.');
      expect(text).not.toContain(sold);
    }, patient);
    await press(page, journey.send);
    await vi.waitFor(
      async () =>
        expect(await sent()).toMatchObject([
          { site: journey.site, kind: journey.kind, certainty: 'confirmed' },
        ]),
      patient,
    );
    expect(errors).toEqual([]);
    await page.close();
  });
});
