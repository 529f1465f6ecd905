import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, cutOff, tabTo } from './own-pages.ts';
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

describe('our own pages in Firefox', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ browser: 'firefox' });
  });
  afterAll(() => stage.close());

  it.each([
    ['popup.html', 360],
    ['sidepanel.html', 420],
    ['options.html', 960],
    ['welcome.html', 860],
  ] as const)('%s is pictured, nothing of it is cut, and axe finds nothing', async (file, width) => {
    const page = await stage.openOwn(file);
    await page.setViewport({ width, height: 900 });
    await page.waitForSelector('main:not([aria-busy=true]) section, main h1');
    await stage.picture(page, `firefox-${file.replace('.html', '')}`);
    expect(await cutOff(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it('give a copy to save to the disk, which is looked at and brought in on another device', () =>
    carryCopy(stage));
});

interface FirefoxDoors {
  readonly sidebarAction: { isOpen(where: object): Promise<boolean> };
}
