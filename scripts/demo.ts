import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { journeyOf, writeIn } from '../tests/browser/journeys.ts';
import { marksOf } from '../tests/browser/marks.ts';
import { cardOf } from '../tests/browser/seen-card.ts';
import type { Stage } from '../tests/browser/stage.ts';

const scenes = ['linkedin-post', 'linkedin-reply', 'x-post', 'x-dm', 'facebook-reply', 'instagram-reply'];

/** Plays one scene on each site with real keys: a pitch is typed, marked, and its card opened. Gives the pictures' names. */
export async function demo(stage: Stage): Promise<readonly string[]> {
  const pictures: string[] = [];
  const welcome = await stage.openOwn('welcome.html');
  await stage.picture(welcome, 'demo/welcome');
  pictures.push('demo/welcome');
  for (const name of scenes) {
    const journey = journeyOf(name);
    const page = await stage.open(journey.site, journey.path, journey.params);
    await writeIn(page, journey);
    const mark = await until(async () => (await marksOf(page))[0]);
    if (mark) {
      await page.mouse.move(mark.x - 30, mark.y);
      await page.mouse.move(mark.x, mark.y);
      await until(() => cardOf(page));
    }
    await stage.picture(page, `demo/${name}`);
    pictures.push(`demo/${name}`);
    if (name === 'linkedin-post') pictures.push(await popupOver(stage, page));
    await page.close();
  }
  return pictures;
}

async function popupOver(stage: Stage, page: Page): Promise<string> {
  const popup = await stage.popup(page);
  await popup.locator('li').wait();
  await stage.picture(popup, 'demo/popup');
  await popup.close();
  return 'demo/popup';
}

const PATIENCE_MS = 10_000;

/** Looks again and again until there is something, or gives up quietly: a demo is no test. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS; ) {
    const found = await look();
    if (found) return found;
    await pause(50);
  }
  return undefined;
}
