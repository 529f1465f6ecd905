import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  axeFaults,
  busyLedger,
  dailyLedger,
  focused,
  looks,
  openOwnPage,
  store,
  tabTo,
  wear,
} from './own-pages.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => store(stage, dailyLedger()));

const field = '#home-composer [data-testid="tweetTextarea_0"]';
const pitch =
  'Delighted to announce our spring sale. Book now, last chance to grab a spot, only 3 places left. ';

async function writePost(text: string): Promise<Page> {
  const page = await stage.open('x', '/home', { page: 'home' });
  await page.waitForSelector(field);
  await page.click(field);
  await page.keyboard.type(text);
  return page;
}

const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

describe('the popup over a draft', () => {
  it('shows its list, follows it while it is written, and keeps a tick made by hand', async () => {
    const page = await writePost(pitch);
    const popup = await stage.popup(page);
    await says(popup, 'Before you send');
    expect(await words(popup)).toContain('Post on X');
    const band = await popup.$eval('.band-word', (word) => word.textContent);
    expect(['Leaflet', 'Notice board']).toContain(band);

    expect(await words(popup)).toContain('What would you like to know from them?');
    await page.keyboard.type('What was your worst bake this year?');
    await popup.waitForFunction(
      () => !document.body.innerText.includes('What would you like to know from them?'),
    );

    await tabTo(popup, 'I will be around to answer');
    await popup.keyboard.press('Space');
    await popup.waitForSelector('input[type=checkbox]:checked:not([role=switch])');
    await popup.close();

    const again = await stage.popup(page);
    await again.waitForSelector('input[type=checkbox]:checked:not([role=switch])');
    await again.close();
    await page.close();
  });

  it.each(looks)('is pictured in %s, and axe finds nothing', async (look) => {
    await store(stage, busyLedger());
    const page = await writePost(`${pitch}Last Tuesday Maya dropped forty scones in the car park.`);
    const popup = await stage.popup(page);
    await wear(popup, look);
    await says(popup, 'Before you send');
    await stage.picture(popup, `popup-draft-${look}`);
    expect(await axeFaults(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});

describe('the popup by keyboard alone', () => {
  it('tries a text', async () => {
    const page = await openOwnPage(stage, 'popup.html', 360, 'light');
    await tabTo(page, 'A text you might send');
    await page.keyboard.type(pitch);
    await says(page, 'Before you send');
    expect(await page.$eval('.band-word', (word) => word.textContent)).toMatch(/Leaflet|Notice board/);
    await tabTo(page, 'Show the number');
    await page.keyboard.press('Enter');
    await says(page, 'of 100');
    await page.close();
  });

  it('pauses until tomorrow and wakes up', async () => {
    const page = await openOwnPage(stage, 'popup.html', 360, 'light');
    await tabTo(page, 'Pause until tomorrow');
    await page.keyboard.press('Enter');
    await says(page, 'Paused until tomorrow');
    await tabTo(page, 'Wake up now');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.body.innerText.includes('Paused until tomorrow'));
    await page.close();
  });

  it('adds a reply from the phone, takes it out, puts it back, takes it back, and stays around', async () => {
    const page = await openOwnPage(stage, 'popup.html', 360, 'light');
    await tabTo(page, 'I replied on my phone');
    await page.keyboard.press('Enter');
    await says(page, '1 added by hand');
    await page.waitForSelector('[role=img][aria-label="1 of 3 replies today"]');

    await tabToStart(page, 'Sent today');
    await page.keyboard.press('Enter');
    await tabToStart(page, 'Take one back: ');
    await page.keyboard.press('Enter');
    await says(page, 'Taken out.');
    await page.waitForSelector('[role=img][aria-label="0 of 3 replies today"]');
    expect(await focused(page)).toBe('Put it back');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=img][aria-label="1 of 3 replies today"]');

    await tabTo(page, 'Take one back');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.body.innerText.includes('added by hand'));
    await tabTo(page, 'I will be around');
    await page.keyboard.press('Enter');
    await says(page, 'Here for 15 more minutes');
    await page.close();
  });

  it('turns on the reminder, a site off and a rule off', async () => {
    const page = await openOwnPage(stage, 'popup.html', 360, 'light');
    await tabTo(page, 'Remind me once a day');
    await page.keyboard.press('Space');
    await page.waitForSelector('input[type=time]');
    await tabTo(page, 'Sites');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Facebook');
    await page.keyboard.press('Space');
    await tabTo(page, 'What I look for');
    await page.keyboard.press('Enter');
    await tabToStart(page, 'Pitch');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rule [role=switch]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.querySelector('.rule [role=switch]:not(:checked)'));
    const worker = await stage.worker();
    const { settings } = await worker.evaluate(() => chrome.storage.local.get('settings'));
    expect(settings).toMatchObject({ reminder: { on: true }, sites: { facebook: false, x: true } });
    expect(settings).toHaveProperty('rulesOff.length', 1);
    await page.close();
  });
});

/** Goes on with Tab until what has the focus begins with this name. */
async function tabToStart(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`Tab never came to what begins with "${name}".`);
}
