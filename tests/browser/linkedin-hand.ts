import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Case } from './linkedin-comment-cases.ts';
import { newestBox } from './probe/seen.ts';
import type { Stage } from './stage.ts';

export type Params = Readonly<Record<string, string>>;
export type Where = Page | Frame;

export const oneLine = 'Good luck with the move, Ana.';

export async function click(where: Where, selector: string): Promise<void> {
  const element = await where.waitForSelector(selector, { visible: true });
  await element?.click();
}

const oldFrame = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('iframe[data-testid="interop-iframe"]');
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
};

/** Types with real keys, and waits until editor and probe agree. */
export async function type(page: Page, where: Where, words: string): Promise<void> {
  await page.keyboard.type(words);
  await expect.poll(async () => (await newestBox(where))?.text).toBe(words);
}

/** Types the last part of a text. */
export async function finish(page: Page, where: Where, words: string, whole: string): Promise<void> {
  await page.keyboard.type(words);
  await expect.poll(async () => (await newestBox(where))?.text).toBe(whole);
}

export async function published(where: Where): Promise<readonly string[]> {
  return where.evaluate(() => JSON.parse(document.body.dataset['published'] ?? '[]'));
}

/** What a person does on LinkedIn's stand-in pages. */
export function linkedinHand(stage: () => Stage) {
  async function open(page: string, path: string, params: Params = {}): Promise<Page> {
    const opened = await stage().open('linkedin', path, { page, ...params });
    opened.setDefaultTimeout(5000);
    await opened.waitForSelector('body[data-ready]');
    return opened;
  }

  /** Opens the page and puts the focus into the box with real clicks. */
  async function enter(which: Case, params: Params = {}): Promise<{ page: Page; where: Where }> {
    const page = await open(which.page, which.path, { ...which.params, ...params });
    const where = which.framed ? await oldFrame(page) : page;
    if (which.framed) await where.waitForSelector('body[data-ready]');
    for (const button of which.press ?? []) await click(where, button);
    await click(where, which.box);
    await expect.poll(() => newestBox(where)).toBeDefined();
    return { page, where };
  }

  /** Writes and presses the site's own button. */
  async function send(
    which: Case,
    params: Params = {},
    words = oneLine,
  ): Promise<{ page: Page; where: Where }> {
    const entered = await enter(which, params);
    await type(entered.page, entered.where, words);
    if (!which.submit) throw new Error(`${which.title} has no button`);
    for (const step of [...(which.onTheWay ?? []), which.submit]) await click(entered.where, step);
    return entered;
  }

  return { open, enter, send };
}
