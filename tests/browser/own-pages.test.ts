import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { marksOf } from './marks.ts';
import {
  axeFaults,
  busyLedger,
  dailyLedger,
  looks,
  openOwnPage,
  store,
  tabTo,
  wholePicture,
} from './own-pages.ts';
import { carryCopy } from './saved-copy.ts';
import { cardOf } from './seen-card.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => store(stage, dailyLedger()));

const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

const stored = async (key: string): Promise<unknown> => {
  const worker = await stage.worker();
  return worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
};

describe('the settings by keyboard alone', () => {
  it('erase everything, and bring it back', async () => {
    await store(stage, busyLedger());
    const page = await openOwnPage(stage, 'options.html', 960, 'light');
    await tabTo(page, 'Erase everything');
    await page.keyboard.press('Enter');
    await says(page, 'All gone.');
    expect((await stored('ledger')) ?? {}).not.toHaveProperty('entries.0');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('button')].some((b) => /Bring it back/.test(b.innerText)),
    );
    await page.keyboard.press('Enter');
    await says(page, 'It is all back.');
    expect(await stored('ledger')).toHaveProperty('entries.length', busyLedger().ledger.entries.length);
    await page.close();
  });

  it('take a break and end it', async () => {
    const page = await openOwnPage(stage, 'options.html', 960, 'light');
    await tabTo(page, 'Take a break');
    await page.keyboard.press('Enter');
    await says(page, 'On a break until');
    await tabTo(page, 'End it now');
    await page.keyboard.press('Enter');
    await says(page, 'Your run waits for you');
    await page.close();
  });

  it('speak another language at once, from right to left', async () => {
    const page = await openOwnPage(stage, 'options.html', 960, 'light');
    await tabTo(page, 'Language');
    await page.select('select.middling', 'ar');
    await page.waitForSelector('html[lang=ar][dir=rtl]');
    await says(page, 'الإعدادات');
    await page.close();
  });
});

it('a copy saved to the disk is looked at and brought in on another device', () => carryCopy(stage));

describe('the first run by keyboard alone', () => {
  it('goes from the first step to the end', async () => {
    const page = await openOwnPage(stage, 'welcome.html', 860, 'light');
    for (const step of ['Next', 'Next', 'I am set']) {
      await tabTo(page, step);
      await page.keyboard.press('Enter');
    }
    await says(page, 'You are all set');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await expect.poll(() => stored('settings')).toMatchObject({ welcomed: true });
    await page.close();
  });

  it('shows a text to mend, which undo takes out again', async () => {
    const page = await openOwnPage(stage, 'welcome.html', 860, 'light');
    await tabTo(page, 'Show me one to mend');
    await page.keyboard.press('Enter');
    await says(page, 'Delighted to announce');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => !document.body.innerText.includes('Delighted to announce'));
    await page.close();
  });
});

const later = () => Date.now() + 8 * 3_600_000;

const scenes = [
  { name: 'popup-first-day', file: 'popup.html', width: 360, values: () => ({}) },
  { name: 'popup-busy', file: 'popup.html', width: 360, values: busyLedger },
  {
    name: 'popup-paused',
    file: 'popup.html',
    width: 360,
    values: () => ({ ...busyLedger(), settings: { pausedUntil: later() } }),
  },
  {
    name: 'popup-reminder',
    file: 'popup.html',
    width: 360,
    values: () => ({
      ...busyLedger(),
      settings: { reminder: { on: true, at: 630 } },
      reminder: { snoozedUntil: later() },
    }),
  },
  {
    name: 'popup-arabic',
    file: 'popup.html',
    width: 360,
    values: () => ({ ...busyLedger(), settings: { language: 'ar' } }),
  },
  { name: 'panel-busy', file: 'sidepanel.html', width: 420, values: busyLedger },
  { name: 'options', file: 'options.html', width: 960, values: busyLedger },
  { name: 'options-narrow', file: 'options.html', width: 400, values: busyLedger },
  {
    name: 'options-arabic',
    file: 'options.html',
    width: 960,
    values: () => ({ ...busyLedger(), settings: { language: 'ar' } }),
  },
  {
    name: 'options-german',
    file: 'options.html',
    width: 960,
    values: () => ({ settings: { language: 'de', reminder: { on: true, at: 630 } } }),
  },
] as const;

describe('the place to practise', () => {
  it.each([
    ['Post', 'Book now'],
    ['Message', 'quick call'],
  ])('has the coach in its box for a %s: marks, and a card by the key', async (kind, words) => {
    const page = await openOwnPage(stage, 'welcome.html', 860, 'light');
    await page.locator(`::-p-aria([name="${kind}"][role="radio"])`).click();
    const sample = '.practice-scene:not([hidden] *) .button-quiet';
    await page.locator(sample).click();
    await vi.waitFor(
      async () => expect((await marksOf(page)).map((mark) => mark.words).join()).toContain(words),
      { timeout: 15_000 },
    );
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyS');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await vi.waitFor(async () => expect(await cardOf(page)).toBeDefined(), { timeout: 5_000 });
    await wholePicture(stage, page, `welcome-practice-${kind.toLowerCase()}`);
    await page.close();
  });
});

describe.each(looks)('in %s', (look) => {
  it.each(scenes)('$name is pictured, and axe finds nothing', async ({ name, file, width, values }) => {
    await store(stage, values());
    const page = await openOwnPage(stage, file, width, look);
    await page.$$eval('summary', (summaries) => {
      for (const summary of summaries.slice(0, 3)) summary.click();
    });
    await wholePicture(stage, page, `${name}-${look}`);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it('the limited and the offline state are pictured, and axe finds nothing', async () => {
    const worker = await stage.worker();
    await worker.evaluate(() => chrome.storage.session.set({ limited: { facebook: 'comment box' } }));
    const page = await openOwnPage(stage, 'popup.html', 360, look);
    await says(page, 'On Facebook some boxes are new to me');
    await page.setOfflineMode(true);
    await says(page, 'You are offline');
    await wholePicture(stage, page, `popup-limited-offline-${look}`);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it('every step of the first run is pictured, and axe finds nothing', async () => {
    const page = await openOwnPage(stage, 'welcome.html', 860, look);
    for (const step of ['hello', 'promise', 'rhythm', 'done']) {
      await wholePicture(stage, page, `welcome-${step}-${look}`);
      expect(await axeFaults(page)).toEqual([]);
      const next = await page.$('footer .button-main');
      await next?.click();
    }
    await page.close();
  });

  it('a text that was tried is pictured, and axe finds nothing', async () => {
    const page = await openOwnPage(stage, 'popup.html', 360, look);
    await tabTo(page, 'A text you might send');
    await page.keyboard.type(
      'Last Tuesday Maya dropped forty scones in the car park. We laughed until we cried. What was your worst bake?',
    );
    await says(page, 'What works');
    await wholePicture(stage, page, `popup-tried-${look}`);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
