import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dark, light } from '#ui/tokens.ts';
import { journeyOf, writeIn } from './journeys.ts';
import { axeFaults, busyLedger, cutOff, dailyLedger, looks, tabTo } from './own-pages.ts';
import { colourOf, pixelsOf } from './pixels.ts';
import { carryCopy } from './saved-copy.ts';
import { openStage, type Stage } from './stage.ts';

const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

describe('the panel beside the page in Chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('opens from the popup by key, stays open, and follows the draft while it is written', async () => {
    const page = await stage.open('x', '/home', { page: 'home' });
    const popup = await stage.popup(page);
    await popup.waitForSelector('header button');
    const opening = stage.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    await tabTo(popup, 'Open beside the page');
    // The popup closes with the key still down.
    await popup.keyboard.down('Enter');
    const panel = await (await opening).asPage();
    await says(panel, 'No draft open');
    expect(await panel.$$eval('header button', (buttons) => buttons.map((one) => one.ariaLabel))).toEqual([
      'Pause until tomorrow',
      'Settings',
    ]);

    const field = '#home-composer [data-testid="tweetTextarea_0"]';
    await page.waitForSelector(field);
    await page.click(field);
    await page.keyboard.type('Book now, last chance to grab a spot, only three places left.');
    await says(panel, 'Post on X');
    await says(panel, 'Before you send');
    await stage.picture(panel, 'panel-beside-a-draft');
    expect(await axeFaults(panel)).toEqual([]);
    await page.close();
  });
});

describe('the sidebar in Firefox', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ browser: 'firefox' });
  });
  afterAll(() => stage.close());

  it('opens by a click, and leaves the page beside it', async () => {
    const other = await stage.openOwn('options.html');
    const page = await stage.openOwn('popup.html');
    const isOpen = () =>
      other.evaluate(() => {
        const { sidebarAction } = (globalThis as unknown as { browser: FirefoxDoors }).browser;
        return sidebarAction.isOpen({});
      });
    await other.waitForSelector('main h2');
    expect(await isOpen()).toBe(false);
    const button = await page.waitForSelector('button[aria-label="Open beside the page"]');
    await button?.click();
    await expect.poll(isOpen).toBe(true);
  });
});

const later = () => Date.now() + 8 * 3_600_000;

/** Each page, and the states of the popup: what is kept on the device, and what is known for the moment. */
const scenes = [
  ['popup-first-day', 'popup.html', 360, dailyLedger, {}],
  ['popup-busy', 'popup.html', 360, busyLedger, {}],
  ['popup-paused', 'popup.html', 360, () => ({ ...busyLedger(), settings: { pausedUntil: later() } }), {}],
  ['popup-limited', 'popup.html', 360, busyLedger, { limited: { facebook: 'comment box' } }],
  ['sidepanel', 'sidepanel.html', 420, busyLedger, {}],
  ['options', 'options.html', 960, busyLedger, {}],
  ['welcome', 'welcome.html', 860, dailyLedger, {}],
] as const;

const words: Readonly<Record<string, string>> = {
  'popup-first-day': 'Day one',
  'popup-paused': 'Paused until tomorrow',
  'popup-limited': 'some boxes are new to me',
};

describe('our own pages in Firefox', () => {
  let stage: Stage;
  let own: Page;
  beforeAll(async () => {
    stage = await openStage({ browser: 'firefox' });
    own = await stage.openOwn('options.html');
    await own.waitForSelector('main h2');
  });
  afterAll(() => stage.close());

  const keep = (local: object, session: object): Promise<void> =>
    own.evaluate(
      async (kept, known) => {
        await chrome.storage.session.clear();
        await chrome.storage.session.set(known);
        await chrome.storage.local.set(kept);
      },
      local as never,
      session as never,
    );

  describe.each(looks)('in %s', (look) => {
    it.each(scenes)('%s is pictured, nothing of it is cut, and axe finds nothing', async (...scene) => {
      const [name, file, width, kept, known] = scene;
      const { settings = {}, ...rest }: { ledger: object; settings?: object } = kept();
      await keep({ ...rest, settings: { ...settings, look } }, known);
      const page = await stage.openOwn(file);
      await page.setViewport({ width, height: 900 });
      await page.waitForSelector(`html[data-look=${look}] main:not([aria-busy=true]) :is(section, h1)`);
      await says(page, words[name] ?? '');
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width, height });
      await stage.picture(page, `firefox-${name}-${look}`);
      expect(await cutOff(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      const { sheet } = { light, dark }[look];
      expect(await pixelsOf(page, colourOf(sheet), 4)).toBeGreaterThan(20_000);
      await page.close();
    });
  });

  it('the page in the sidebar follows the draft in the tab in front', async () => {
    await keep(dailyLedger(), {});
    const panel = await stage.openOwn('sidepanel.html');
    await says(panel, 'No draft open');
    const [first, second] = [journeyOf('x-post'), journeyOf('linkedin-reply')];
    const page = await stage.open(first.site, first.path, first.params);
    await writeIn(page, first);
    await says(panel, 'Post on X');
    await says(panel, 'Before you send');
    const other = await stage.open(second.site, second.path, second.params);
    await says(panel, 'No draft open');
    await writeIn(other, second);
    await says(panel, 'Reply on LinkedIn');
    await page.bringToFront();
    await says(panel, 'Post on X');
    await other.close();
    await page.close();
    await says(panel, 'No draft open');
    await panel.close();
  });

  it('give a copy to save to the disk, which is looked at and brought in on another device', () =>
    carryCopy(stage));
});

interface FirefoxDoors {
  readonly sidebarAction: { isOpen(where: object): Promise<boolean> };
}
