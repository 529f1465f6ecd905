import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BoxCase, otherLanguages } from './box-case.ts';
import * as facebook from './facebook-cases.ts';
import { hosts } from './hosts.ts';
import * as instagram from './instagram-cases.ts';
import { cases as linkedin } from './linkedin-cases.ts';
import { probeFolder } from './probe/build.ts';
import type { Place } from './probe/drive.ts';
import { newestBox } from './probe/seen.ts';
import { openStage, type Stage } from './stage.ts';
import * as x from './x-cases.ts';

/** One box in one state of one page, and the way to it. */
interface Row extends BoxCase {
  readonly title: string;
  /** Clicked one after the other to bring it up; what is between quotes is typed. */
  readonly way: readonly string[];
  readonly framed: boolean;
}

const row = (box: BoxCase, way: readonly string[] = []): Row => ({
  ...box,
  title: `${box.box} ${JSON.stringify(box.at.params)}`,
  way,
  framed: false,
});

const sites: Readonly<Record<string, readonly Row[]>> = {
  LinkedIn: linkedin.map(({ title, path, page, params, press = [], box, name, kind, around, framed }) => {
    const at: Place = { site: 'linkedin', path, params: { page, ...params } };
    return { title, box: name, kind, at, field: box, around, way: press, framed: framed ?? false };
  }),
  X: [
    ...x.boxes.map((box) => row(box)),
    row(x.threadPart, [x.part(0), '"One"', '[role=dialog] [data-testid="addButton"]']),
  ],
  Facebook: [
    ...facebook.boxes.map((box) => row(box)),
    row(facebook.replyBox, ['[role="article"][aria-label]:nth-child(1) > [role="button"]:last-child']),
    row(facebook.editBox, ['[role="article"][aria-label] > .edit']),
  ],
  Instagram: instagram.boxes.map((box) => row(box)),
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extension: probeFolder('content') });
});
afterAll(() => stage.close());

async function placeOf(page: Page, { at, framed }: Row, lang: string): Promise<Page | Frame> {
  const query = new URLSearchParams({ ...at.params, lang });
  await page.goto(`https://${hosts[at.site]}${at.path}?${query}`, { waitUntil: 'load' });
  await page.waitForSelector('body[data-ready]');
  if (!framed) return page;
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForSelector('body[data-ready]');
  return frame;
}

/** What is seen of the box once it has the focus; the first box of a page may be one on the way. */
async function seenOf(page: Page, each: Row, lang: string) {
  const where = await placeOf(page, each, lang);
  for (const step of [...each.way, each.field]) {
    if (step.startsWith('"')) await page.keyboard.type(step.slice(1, -1));
    else await where.locator(step).click();
  }
  const seen = async () => {
    const found = await newestBox(where);
    return { title: each.title, box: found?.name, kind: found?.kind, around: found?.circumstances };
  };
  const { title, box, kind, around } = each;
  await expect.poll(seen, { timeout: 5_000 }).toEqual({ title, box, kind, around });
}

describe.each(Object.entries(sites))('every box of %s', (_site, rows) => {
  it.each(otherLanguages)('is found and understood with labels in %s', async (lang) => {
    const page = await stage.browser.newPage();
    for (const each of rows) await seenOf(page, each, lang);
    await page.close();
  });
});
