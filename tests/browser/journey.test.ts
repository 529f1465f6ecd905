import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Ledger, LedgerEntry } from '#storage/types.ts';
import { type Journey, journeyOf, journeys, press, writeIn } from './journeys.ts';
import { focusedText, marksOf, type SeenMark } from './marks.ts';
import { passTime } from './probe/drive.ts';
import { cardOf } from './seen-card.ts';
import { openStage, type Stage } from './stage.ts';

const patient = { timeout: 20_000, interval: 50 };

let stage: Stage;
/** A page of the extension's own, to read and reset what is stored whether or not the worker sleeps. */
let own: Page;
const errors: string[] = [];
beforeAll(async () => {
  stage = await openStage();
  own = await stage.openOwn('options.html');
});
afterAll(() => stage.close());
afterEach(async () => {
  const pages = (await stage.browser.pages()).slice(1);
  for (const page of pages) if (page !== own) await page.close();
  // A nudge that was ignored twice is quiet for a week, a text that was sent is noticed when it comes again, and two
  // replies to one person within two minutes count once: each journey starts with a coach that remembers nothing.
  await own.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
  await stage.stopWorker();
  expect(errors.splice(0), 'an exception reached the page').toEqual([]);
});

async function begin(journey: Journey, params: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await stage.open(journey.site, journey.path, { ...journey.params, ...params });
  page.on('pageerror', (error) => errors.push(String(error)));
  await writeIn(page, journey);
  return page;
}

async function untilMarked(page: Page): Promise<SeenMark> {
  return vi.waitFor(async () => {
    const [mark] = await marksOf(page);
    expect(mark, 'nothing is marked').toBeDefined();
    return mark as SeenMark;
  }, patient);
}

async function restOn(page: Page, mark: SeenMark): Promise<void> {
  await page.mouse.move(mark.x - 30, mark.y);
  await page.mouse.move(mark.x, mark.y);
}

/** Presses the first button of the card, which is the fix. */
async function takeFix(page: Page): Promise<void> {
  const button = await vi.waitFor(async () => {
    const [first] = (await cardOf(page))?.buttons ?? [];
    expect(first?.name).toMatch(/^(Try this|Take it out)$/);
    return first;
  }, patient);
  await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
}

async function ledger(): Promise<readonly LedgerEntry[]> {
  const stored = await own.evaluate(() => chrome.storage.local.get('ledger'));
  return (stored as { ledger?: Ledger }).ledger?.entries ?? [];
}

async function untilCounted(before: readonly LedgerEntry[]): Promise<LedgerEntry> {
  return vi.waitFor(async () => {
    const now = await ledger();
    expect(now.length).toBe(before.length + 1);
    return now.at(-1) as LedgerEntry;
  }, patient);
}

async function inBothLooks(page: Page, picture: string): Promise<void> {
  for (const value of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await stage.picture(page, `${picture}-${value}`);
  }
}

/** The words of the popup's live checklist. */
async function checklist(page: Page, picture: string): Promise<readonly string[]> {
  const popup = await stage.popup(page);
  await popup.locator('::-p-aria([role="checkbox"])').setTimeout(10_000).wait();
  const items = await popup.$$eval('section:first-of-type li', (list) =>
    list.map((item) => item.textContent),
  );
  await inBothLooks(popup, picture);
  await popup.close();
  return items;
}

describe.each(journeys)('$name', (journey) => {
  it('is nudged, mended, undone, checked, sent and counted', async () => {
    const page = await begin(journey);
    const mark = await untilMarked(page);
    await restOn(page, mark);
    await vi.waitFor(async () => expect(await cardOf(page), 'no card is open').toBeDefined(), patient);
    await inBothLooks(page, `sites/${journey.name}`);

    await takeFix(page);
    await vi.waitFor(async () => expect(await focusedText(page)).not.toContain(mark.words), patient);
    await press(page, 'Control+KeyZ');
    await vi.waitFor(async () => expect(await focusedText(page)).toBe(journey.text), patient);

    const items = await checklist(page, `sites/${journey.name}-popup`);
    expect(items.length).toBeGreaterThanOrEqual(journey.kind === 'post' ? 8 : 6);

    const before = await ledger();
    await page.bringToFront();
    await page.locator(journey.box).click();
    await press(page, journey.send);
    expect(await untilCounted(before)).toMatchObject({
      site: journey.site,
      kind: journey.kind,
      toOthers: journey.kind === 'reply',
      certainty: 'confirmed',
    });
  });
});

/** A reply that is worth counting: not a pitch, and not too short. */
const kind = 'Five years is a lot of bread. Which loaf went first this morning?';

async function counted(): Promise<number> {
  return (await ledger()).filter(({ counts, toOthers }) => counts && toOthers).length;
}

describe('the run', () => {
  it('grows by a reply to somebody else, and not by an own post', async () => {
    const replies = await counted();
    const post = await begin({
      ...journeyOf('x-post'),
      text: 'Rain all day and the dog will not go out. Yours?',
    });
    let before = await ledger();
    await press(post, journeyOf('x-post').send);
    expect(await untilCounted(before)).toMatchObject({ counts: false });
    expect(await counted()).toBe(replies);

    const reply = await begin({ ...journeyOf('x-reply'), text: kind });
    before = await ledger();
    await press(reply, journeyOf('x-reply').send);
    expect(await untilCounted(before)).toMatchObject({ counts: true, toOthers: true });
    expect(await counted()).toBe(replies + 1);
  });

  it('does not grow by a reply in an own thread', async () => {
    const replies = await counted();
    const page = await begin(
      { ...journeyOf('x-reply'), text: 'Thank you all for the kind words today' },
      { author: 'me' },
    );
    const before = await ledger();
    await press(page, journeyOf('x-reply').send);
    expect(await untilCounted(before)).toMatchObject({ toOthers: false });
    expect(await counted()).toBe(replies);
  });
});

describe('a send that fails', () => {
  it.each(['facebook-reply', 'x-post', 'linkedin-dm'])('is not counted: %s', async (name) => {
    const journey = journeyOf(name);
    const page = await begin(
      { ...journey, text: 'Nobody will read this one today' },
      { fail: 'error', times: '1' },
    );
    const before = await ledger();
    await press(page, journey.send);
    // The second try goes through, so that there is something to wait for: one entry, not two.
    const other = await begin({
      ...journeyOf('x-reply'),
      text: `Somebody will read this one today, after ${name}`,
    });
    await press(other, journeyOf('x-reply').send);
    expect(await untilCounted(before)).toMatchObject({ site: 'x', kind: 'reply' });
  });
});

describe('a send that the page refuses after it showed it', () => {
  it.each(['facebook-reply', 'instagram-reply'])(
    'leaves the count again, and the next try counts: %s',
    async (name) => {
      const journey = { ...journeyOf(name), text: kind };
      const page = await begin(journey, { fail: 'late', after: '30000' });
      await press(page, journey.send);
      const entry = await untilCounted([]);
      expect(entry.certainty).toBe('confirmed');
      await passTime(page);
      await expect.poll(ledger, patient).toEqual([]);
      const again = await begin(journey);
      await press(again, journey.send);
      expect(await untilCounted([])).toMatchObject({ counts: entry.counts, site: journey.site });
    },
  );
});

describe('a send of which the page shows nothing', () => {
  it('is not counted: an emptied box, a closed dialog, a post that went with its box', async () => {
    for (const [name, fail] of [
      ['facebook-dm', 'silent'],
      ['linkedin-post', 'silent'],
      ['instagram-reply', 'lost'],
    ] as const) {
      const page = await begin({ ...journeyOf(name), text: kind }, { fail });
      await press(page, journeyOf(name).send);
      await passTime(page);
    }
    // Another send is something to wait for: one entry, not four.
    const other = await begin({ ...journeyOf('x-reply'), text: kind });
    await press(other, journeyOf('x-reply').send);
    expect(await untilCounted([])).toMatchObject({ site: 'x' });
  });
});

describe('a page that comes back with what was sent', () => {
  const remembering = { remember: 'on' };
  const other = 'And which one do you like best yourself?';

  /** Sends the words that stand in the box again, and then others. */
  async function sendAgain(page: Page, { box, send }: Journey, first: LedgerEntry): Promise<void> {
    await page.locator(box).click();
    await vi.waitFor(async () => expect(await focusedText(page)).toBe(kind), patient);
    await press(page, send);
    await vi.waitFor(async () => expect(await focusedText(page)).toBe(''), patient);
    await page.locator(box).click();
    await page.keyboard.type(other);
    await press(page, send);
    await untilCounted([first]);
    expect((await ledger())[0]).toEqual(first);
  }

  it('counts it once when it is loaded again', async () => {
    const journey = { ...journeyOf('facebook-dm'), text: kind };
    const page = await begin(journey, remembering);
    await press(page, journey.send);
    const first = await untilCounted([]);
    await page.reload();
    await page.waitForSelector('body[data-ready]');
    await sendAgain(page, journey, first);
  });

  it('counts it once when one goes back to it', async () => {
    const journey = { ...journeyOf('instagram-reply'), text: kind };
    const page = await begin(journey, remembering);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    await press(page, journey.send);
    const first = await untilCounted([]);
    await page.goto(page.url().replace(/[?&]remember=on/, ''));
    await page.goBack();
    await page.waitForSelector('body[data-ready]');
    expect(await page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
    await page.locator(journey.box).click();
    await page.keyboard.type(kind);
    await sendAgain(page, journey, first);
  });
});

describe('two tabs', () => {
  it('each have their own draft, and the popup shows the one in front', async () => {
    const one = await begin(journeyOf('x-post'));
    await untilMarked(one);
    const two = await begin({ ...journeyOf('facebook-reply'), text: kind });
    expect((await checklist(two, 'two-tabs-second')).join(' ')).toContain('Picks up what they said');
    await one.bringToFront();
    expect((await checklist(one, 'two-tabs-first')).join(' ')).toContain('Someone could answer it');
    expect((await marksOf(one)).map(({ words }) => words)).toContain('Book your table now');
  });
});

describe('a worker that was stopped', () => {
  it('is simply asked again, and counts what is sent', async () => {
    const journey = { ...journeyOf('linkedin-reply'), text: 'The autumn menu is here.' };
    const page = await begin(journey);
    await stage.stopWorker();
    await page.keyboard.type(' Book your table now!');
    await untilMarked(page);
    const before = await ledger();
    await stage.stopWorker();
    await press(page, journey.send);
    expect(await untilCounted(before)).toMatchObject({ site: 'linkedin', kind: 'reply' });
  });
});
