import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Ledger, LedgerEntry } from '#storage/types.ts';
import type { Stage } from './stage.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: {
    run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
  };
}

/** What axe finds wrong with a page: rule and element, one a line. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as AxeWindow).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  });
}

export const looks = ['light', 'dark'] as const;

export type Look = (typeof looks)[number];

/** The system's look, and no movement: a picture shows the end of every transition. */
export function wear(page: Page, look: Look): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** What sticks out of the page or of its sheet at the sides, or is cut inside itself, one a line. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const seen = [...document.querySelectorAll('#app *')].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        element.checkVisibility() &&
        element.closest('.unseen, [aria-hidden=true]') === null,
    );
    return seen.flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      const sheet = element.parentElement?.closest('.block, .notice')?.getBoundingClientRect();
      const outside = Math.max(right - (sheet?.right ?? room), (sheet?.left ?? 0) - left);
      const cuts = getComputedStyle(element).overflowX !== 'visible' && !element.matches('input, select');
      const inside = cuts ? element.scrollWidth - element.clientWidth : 0;
      const name = `${element.tagName}.${element.className} "${(element.textContent ?? '').slice(0, 30)}"`;
      return Math.max(outside, inside) > 1 ? [`${name} by ${Math.max(outside, inside)}`] : [];
    });
  });
}

/** The colours of the system in place of ours, as people choose who need more contrast. */
export function wearForced(page: Page, look: Look): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: look },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Replaces all that is stored. */
export async function store(stage: Stage, values: Readonly<Record<string, unknown>>): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate(async (given) => {
    await chrome.storage.session.clear();
    // Set first: the worker hears of each change, and would otherwise write a new ledger into the gap.
    await chrome.storage.local.set(given);
    const keys = Object.keys(await chrome.storage.local.get());
    await chrome.storage.local.remove(keys.filter((key) => !(key in given)));
  }, values);
}

/** Opens a page of ours in a tab of a given width, ready to be looked at. */
export async function openOwnPage(stage: Stage, file: string, width: number, look: Look): Promise<Page> {
  const page = await stage.openOwn(file);
  await wear(page, look);
  await page.setViewport({ width, height: 700 });
  await page.waitForSelector('main:not([aria-busy=true]) section, main h1');
  return page;
}

/** Writes a picture of all of a page, however long it is. */
export async function wholePicture(stage: Stage, page: Page, name: string): Promise<void> {
  const size = page.viewport() ?? { width: 360, height: 600 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...size, height });
  await stage.picture(page, name);
  await page.setViewport(size);
}

/** The name of what has the focus, as a screen reader would begin to say it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement)) return '';
    const hasLabels =
      active instanceof HTMLInputElement ||
      active instanceof HTMLTextAreaElement ||
      active instanceof HTMLSelectElement;
    const label = hasLabels ? active.labels?.[0]?.textContent : null;
    return (active.getAttribute('aria-label') ?? label ?? active.textContent ?? '').trim();
  });
}

/** Goes on with Tab until the control of this name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here === name) return;
    passed.push(here);
  }
  throw new Error(`Tab never came to "${name}", only to: ${passed.join(' | ')}`);
}

const dayMs = 86_400_000;

/** A send some days ago, in the browser's own zone. */
function sent(daysAgo: number, change: Partial<LedgerEntry> = {}): LedgerEntry {
  const at = Date.now() - daysAgo * dayMs - 600_000;
  return {
    at,
    day: new Date(at - 3 * 3_600_000).toISOString().slice(0, 10),
    tz: 'UTC',
    site: 'linkedin',
    kind: 'reply',
    toOthers: true,
    words: 12,
    certainty: 'confirmed',
    counts: true,
    ...change,
  };
}

/** Nothing sent so far, and every day planned: what a test sees does not hang on its weekday. */
export function dailyLedger(): { readonly ledger: Ledger } {
  const days = [0, 1, 2, 3, 4, 5, 6] as const;
  const goals = [{ day: '2020-01-01', replies: 3, days }];
  return { ledger: { entries: [], holidays: [], goals, since: Date.now() - 25 * dayMs } };
}

/** Three good weeks with a quiet day here and there, and a start made today. */
export function busyLedger(): { readonly ledger: Ledger } {
  const replies = Array.from({ length: 20 }, (_, index) => index + 1)
    .filter((daysAgo) => daysAgo % 6 !== 0)
    .flatMap((daysAgo) => Array.from({ length: daysAgo % 5 === 0 ? 1 : 3 }, () => sent(daysAgo)));
  const posts = [18, 11, 5].map((daysAgo) => sent(daysAgo, { kind: 'post', toOthers: false, counts: false }));
  const today = [sent(0), sent(0, { toOthers: false })];
  const entries = [...replies, ...posts, ...today]
    .map((entry, index) => ({ ...entry, id: `send-${index}` }))
    .sort((one, other) => one.at - other.at);
  return { ledger: { ...dailyLedger().ledger, entries } };
}
