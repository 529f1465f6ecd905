import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axeFaults,
  busyLedger,
  cutOff,
  looks,
  openOwnPage,
  store,
  tabTo,
  wearForced,
  wholePicture,
} from './own-pages.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const reminded = { reminder: { on: true, at: 630 } };

/** Opens what is folded, so that all of it is looked at. */
const unfold = (page: Page) =>
  page.$$eval('summary', (summaries) => {
    for (const summary of summaries.slice(0, 3)) summary.click();
  });

/** Backgrounds of what is on and of what is off: colour alone tells them apart only where the system lets it. */
const backgrounds = (page: Page, on: string, off: string) =>
  page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const element = document.querySelector(selector);
        const { backgroundColor, backgroundImage } = getComputedStyle(element ?? document.body);
        return element ? `${backgroundColor} ${backgroundImage}` : `no ${selector}`;
      }),
    [on, off],
  );

const pairs = [
  ['.switch input:checked', '.switch input:not(:checked)'],
  ['.choice-option input:checked + span', '.choice-option input:not(:checked) + span'],
  ['.dots-field .dot-full', '.dots-field .dot-empty'],
  ['.dots-field .dot-part', '.dots-field .dot-full'],
  ['.step-on', '.step:not(.step-on)'],
  ['.split-leaf', '.split-honey'],
] as const;

describe.each(looks)('in forced colours, %s', (look) => {
  it.each([
    ['popup.html', 360],
    ['sidepanel.html', 420],
    ['options.html', 960],
    ['welcome.html', 860],
  ] as const)('%s is pictured, and axe finds nothing', async (file, width) => {
    await store(stage, busyLedger());
    const page = await openOwnPage(stage, file, width, look);
    await wearForced(page, look);
    await unfold(page);
    await wholePicture(stage, page, `forced-${file.replace('.html', '')}-${look}`);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});

it('in forced colours, what is on still differs from what is off', async () => {
  await store(stage, { ...busyLedger(), settings: reminded });
  const page = await openOwnPage(stage, 'popup.html', 360, 'light');
  await wearForced(page, 'light');
  await tabTo(page, 'A text you might send');
  await page.keyboard.type('Book now, last chance to grab a spot, only three places left.');
  await page.waitForSelector('.step-on');
  await unfold(page);
  await page.waitForSelector('.switch input:nth-of-type(1)');
  await page.$eval('.fold .switch input', (input) => (input as HTMLInputElement).click());
  await page.waitForSelector('.switch input:not(:checked)');
  for (const [on, off] of pairs) {
    const [one, other] = await backgrounds(page, on, off);
    expect(one, `${on} and ${off}`).not.toBe(other);
    expect(`${one}${other}`).not.toContain('no .');
  }
  await page.close();
});

// A window of 1280 pixels, a popup of 800 and a panel of 360, each at 200 %.
const zoomed = [
  ['popup.html', 400],
  ['sidepanel.html', 180],
  ['options.html', 640],
  ['welcome.html', 640],
] as const;

describe.each(['en', 'de', 'ar'])('at 200 percent in %s', (language) => {
  it.each(zoomed)('nothing of %s is cut or has to be scrolled to from the side', async (file, width) => {
    await store(stage, { ...busyLedger(), settings: { ...reminded, language } });
    const page = await openOwnPage(stage, file, width, 'light');
    await page.waitForSelector(`html[lang=${language}]`);
    await page.setViewport({ width, height: 400, deviceScaleFactor: 2 });
    await unfold(page);
    expect(await cutOff(page)).toEqual([]);
    await wholePicture(stage, page, `zoom-${file.replace('.html', '')}-${language}`);
    const steps = file === 'welcome.html' ? 3 : 0;
    for (let step = 0; step < steps; step += 1) {
      await page.locator('footer .button-main').click();
      expect(await cutOff(page)).toEqual([]);
    }
    await page.close();
  });
});
