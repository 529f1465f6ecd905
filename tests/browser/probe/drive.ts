import type { Frame, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { SendAttempt } from '#surfaces/index.ts';
import type { Stage } from '../stage.ts';
import { newestBox, type SeenBox, seen } from './seen.ts';

const patient = { timeout: 30_000, interval: 50 };

export interface Place {
  readonly site: Parameters<Stage['open']>[0];
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Opens a stand-in page and waits until it stands. */
export async function openPlace(stage: Stage, { site, path, params }: Place): Promise<Page> {
  const page = await stage.open(site, path, params);
  await page.waitForSelector('body[data-ready]');
  return page;
}

/** Clicks into what `selector` names (`>>>` goes through shadow roots) and types with real keys. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.bringToFront();
  await page.locator(selector).click();
  if (text !== '') await page.keyboard.type(text);
}

/** The newest box, once the probe holds the text that was typed. */
export async function writtenBox(page: Page, text: string): Promise<SeenBox> {
  return vi.waitFor(async () => {
    const box = await newestBox(page);
    expect(box?.text.trim()).toBe(text);
    return box as SeenBox;
  }, patient);
}

/**
 * Lets `ms` pass in a page without anybody waiting for it: its clock and timers, those of the probe too, run ahead in their
 * order. It is the last thing to do with a page, which stands still afterwards. Unless said otherwise it outlasts the longest
 * patience there is with a send.
 */
export async function passTime(page: Page, ms = 360_000): Promise<void> {
  const session = await page.createCDPSession();
  const over = new Promise<void>((done) => session.once('Emulation.virtualTimeBudgetExpired', () => done()));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: ms });
  await over;
}

/** All attempts of all boxes of a frame (the top one for a page), once there are `count` of them; `timeout` in ms. */
export async function attempts(
  page: Page | Frame,
  count = 1,
  timeout = patient.timeout,
): Promise<readonly SendAttempt[]> {
  return vi.waitFor(
    async () => {
      const all = (await seen(page)).boxes.flatMap((box) => box.attempts);
      expect(all.length).toBeGreaterThanOrEqual(count);
      return all;
    },
    { ...patient, timeout },
  );
}

/** Waits until the stand-in site has really published just these. */
export async function expectPublished(page: Page, texts: readonly string[]): Promise<void> {
  const read = () => page.evaluate(() => JSON.parse(document.body.dataset['published'] ?? '[]'));
  await expect.poll(read, { timeout: 5000 }).toEqual(texts);
}
