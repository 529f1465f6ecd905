import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Limited } from '#storage/types.ts';
import { boxesThat, isClearOf } from './covered.ts';
import { type Journey, journeyOf, press, writeIn } from './journeys.ts';
import { focusedText, marksOf, type SeenMark } from './marks.ts';
import { markedPixels } from './pixels.ts';
import { cardOf, type SeenCard } from './seen-card.ts';
import { openStage, type Stage } from './stage.ts';

const patient = { timeout: 20_000, interval: 50 };

let stage: Stage;
/** A page of the extension's own, to read and reset what is stored. */
let own: Page;
const errors: string[] = [];
beforeAll(async () => {
  stage = await openStage();
  own = await stage.openOwn('options.html');
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of (await stage.browser.pages()).slice(1)) if (page !== own) await page.close();
  await own.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
  expect(errors.splice(0), 'an exception reached the page').toEqual([]);
});

type Params = Readonly<Record<string, string>>;

async function begin(journey: Journey, params: Params = {}): Promise<Page> {
  const page = await stage.open(journey.site, journey.path, { ...journey.params, ...params });
  page.on('pageerror', (error) => errors.push(String(error)));
  await writeIn(page, journey);
  return page;
}

const markIn = (page: Page): Promise<SeenMark> =>
  vi.waitFor(async () => {
    const [mark] = await marksOf(page);
    expect(mark, 'nothing is marked').toBeDefined();
    return mark as SeenMark;
  }, patient);

/** Rests the pointer on the marked words until their card is open. */
async function cardOn(page: Page): Promise<SeenCard> {
  const mark = await markIn(page);
  await page.mouse.move(mark.x - 30, mark.y);
  await page.mouse.move(mark.x, mark.y);
  return vi.waitFor(async () => {
    const card = await cardOf(page);
    expect(card, 'no card is open').toBeDefined();
    return card as SeenCard;
  }, patient);
}

/** Scrolls the box to the top of the window, where a card has its room below: over what sends and over what hangs there. */
const liftUp = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let field: Element | null = document.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    document.body.style.paddingBottom = '100vh';
    field?.scrollIntoView({ block: 'start' });
    scrollBy(0, -60);
  });

const untilClosed = (page: Page): Promise<void> =>
  vi.waitFor(async () => expect(await cardOf(page)).toBeUndefined(), patient);

describe.each(['linkedin-post', 'linkedin-note', 'x-post', 'facebook-reply', 'instagram-reply'])(
  'a page that takes foreign nodes out at every key: %s',
  (name) => {
    it('loses neither words nor marks, and the card comes back', async () => {
      const journey = journeyOf(name);
      const page = await begin(journey, { sweep: 'on' });
      await cardOn(page);
      await page.keyboard.type(' And');
      await untilClosed(page);
      expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
      await page.keyboard.type(' more of it.');
      const card = await cardOn(page);
      const fix = card.buttons[0];
      await page.mouse.click(fix?.x ?? 0, fix?.y ?? 0);
      const sold = journey.kind === 'note' ? 'We help cafes' : 'Book your table now';
      await vi.waitFor(async () => expect(await focusedText(page)).not.toContain(sold), patient);
      expect(await focusedText(page)).toMatch(/And more of it\.$/);
    });
  },
);

describe('a typeahead on X', () => {
  it('renders the composer anew under the coach: nothing is lost, the marks return, and one send counts', async () => {
    const journey = journeyOf('x-post');
    const page = await begin(journey);
    await markIn(page);
    await page.keyboard.type(' Yours, @jan');
    await page.waitForSelector('[data-renders="3"] [role="listbox"]');
    expect(await focusedText(page)).toBe(`${journey.text} Yours, @jan`);
    const card = await cardOn(page);
    expect(isClearOf(card, await boxesThat(page, '[role="listbox"]'))).toBe(true);
    await page.mouse.move(5, 5);
    await untilClosed(page);
    // Enter belongs to the list, and sends nothing.
    await page.keyboard.press('Enter');
    await vi.waitFor(
      async () => expect(await focusedText(page)).toBe(`${journey.text} Yours, @jane_doe`),
      patient,
    );
    await markIn(page);
    await press(page, journey.send);
    await untilCounted();
  });
});

describe('media on X', () => {
  it.each([
    ['that make a new editor with the same words', {}, true],
    ['that lose the words', { media: 'reset' }, false],
  ])('%s leave the coach at work', async (_what, params, kept) => {
    const journey = journeyOf('x-post');
    const page = await begin(journey, params);
    await markIn(page);
    await attach(page);
    if (kept) expect(await focusedText(page)).toBe(journey.text);
    else await vi.waitFor(async () => expect(await marksOf(page)).toEqual([]), patient);
    await page.locator(journey.box).click();
    if (!kept) await page.keyboard.type(journey.text);
    await cardOn(page);
    await press(page, journey.send);
    await untilCounted();
  });
});

async function attach(page: Page): Promise<void> {
  const input = await page.$('input[type="file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> } | null)?.uploadFile('package.json');
  await page.waitForSelector('[data-renders="1"] [data-testid="attachments"]');
}

describe('"Not now" on a card', () => {
  it.each<[string, string, Params, (page: Page) => Promise<void>]>([
    ['X makes a new editor', 'x-post', {}, attach],
    ['Instagram makes a new textarea', 'instagram-reply', { swap: 'each' }, (page) => leave(page)],
  ])('keeps its meaning when %s of the same words', async (_what, name, params, swap) => {
    const journey = journeyOf(name);
    const page = await begin(journey, params);
    const notNow = (await cardOn(page)).buttons.find((button) => button.name === 'Not now');
    await page.mouse.click(notNow?.x ?? 0, notNow?.y ?? 0);
    await vi.waitFor(async () => expect(await marksOf(page)).toEqual([]), patient);
    const old = await page.evaluateHandle(() => document.activeElement);
    await swap(page);
    await page.locator(journey.box).click();
    expect(await page.evaluate((element) => element?.isConnected, old)).toBe(false);
    await page.keyboard.press('End');
    await page.keyboard.type(' Call us today.');
    expect(await focusedText(page)).toBe(`${journey.text} Call us today.`);
    await vi.waitFor(
      async () => expect((await marksOf(page)).map(({ words }) => words)).toEqual(['Call us today']),
      patient,
    );
  });

  /** Takes the focus out of the box. */
  const leave = (page: Page): Promise<void> =>
    page.evaluate(() => (document.activeElement as HTMLElement).blur());
});

async function untilCounted(): Promise<void> {
  const entries = () =>
    own.evaluate(async () => {
      const { ledger } = await chrome.storage.local.get('ledger');
      return (ledger as { entries: { certainty: string }[] } | undefined)?.entries.map(
        (one) => one.certainty,
      );
    });
  await vi.waitFor(async () => expect(await entries()).toEqual(['confirmed']), patient);
}

describe.each([
  ['linkedin', '/feed/', { page: 'feed', unknown: '1' }, '#unknown-box', 'linkedin-reply'],
  ['x', '/home', { page: 'home', unknown: 'on' }, '#stranger', 'x-post'],
  ['facebook', '/', { page: 'feed', unknown: 'on' }, '#stranger', 'facebook-reply'],
  ['instagram', '/p/abc/', { page: 'post', unknown: 'on' }, '#stranger', 'instagram-reply'],
] as const)('a box on %s that nobody has seen before', (site, path, params, box, known) => {
  it('is told in the popup with a report to copy that holds no word of the page, until a known box is used', async () => {
    const page = await stage.open(site, path, params);
    await page.waitForSelector('body[data-ready]');
    await page.locator(box).click();
    await page.keyboard.type('Something private of Jane');
    const limits = async (): Promise<Limited> => {
      const stored = await own.evaluate(() => chrome.storage.session.get('limited'));
      return (stored as { limited?: Limited }).limited ?? {};
    };
    await vi.waitFor(async () => expect((await limits())[site]).toBeDefined(), patient);
    const report = (await limits())[site] ?? '';
    expect(report).toMatch(new RegExp(`^${site}\n`));
    expect(report).toContain('[role=textbox]');
    expect(report).not.toMatch(/private|Jane|Ana|Mia|bread|bakery|\d|http/i);

    const popup = await stage.popup(page);
    await popup.locator('::-p-aria(Copy what I saw)').setTimeout(10_000).wait();
    await popup.close();
    await page.bringToFront();
    await page.locator(journeyOf(known).box).click();
    await vi.waitFor(async () => expect((await limits())[site]).toBeUndefined(), patient);
  });
});

describe('a list of names under the box', () => {
  const inShadow: Journey = {
    ...journeyOf('linkedin-post'),
    params: { page: 'feed', dialog: 'shadow' },
    box: '#interop-outlet >>> dialog [contenteditable]',
  };
  it.each<[string, Journey]>([
    ['a post on LinkedIn, in a shadow root', inShadow],
    ['a reply on LinkedIn', journeyOf('linkedin-reply')],
    ['a post on Facebook', journeyOf('facebook-post')],
    ['a reply on Facebook', journeyOf('facebook-reply')],
    ['a reply on Instagram', journeyOf('instagram-reply')],
  ])('is never covered by the card: %s', async (_what, journey) => {
    const page = await begin(journey);
    await markIn(page);
    await page.keyboard.type(' Yours, @jan');
    const names = '>>> #names';
    await page.waitForSelector(names);
    await liftUp(page);
    await page.keyboard.type('e');
    await page.waitForSelector(names);
    const card = await cardOn(page);
    expect(isClearOf(card, await boxesThat(page, names))).toBe(true);
    await stage.picture(page, `sites/names-${journey.name}`);
  });
});

/** What sends or counts beside each box, as the page shows it. */
const kept: Readonly<Record<string, string>> = {
  'linkedin-post': '[data-act="post"]',
  'linkedin-reply': '#first-card > div:last-child > div:last-child > button',
  'linkedin-dm': '.msg-form__send-button',
  'linkedin-note': '#interop-outlet >>> [data-act="send"]',
  'x-post': '[data-testid="tweetButtonInline"], [role="progressbar"]',
  'x-reply': '[data-testid="tweetButtonInline"], [role="progressbar"]',
  'x-dm': '>>> [data-testid="dm-composer-send-button"]',
  'facebook-post': '[role="dialog"] [aria-label="Post"]',
  'facebook-reply': '#focused-state-composer-submit [role="button"]',
  'facebook-dm': '[role="main"] > [role="button"]:last-child',
  'instagram-post': '[role="dialog"] h1 + [role="button"], [data-editor-host] + div > span',
  'instagram-reply': 'article form > [role="button"]:last-child',
  'instagram-dm': '#send',
};

/** Windows in CSS px: at 80 and 200 percent, as they come, and a narrow one, in which a card spans what stands beside a box. */
const windows = [
  { width: 1600, height: 1125, deviceScaleFactor: 0.8 },
  { width: 640, height: 450, deviceScaleFactor: 2 },
  { width: 1280, height: 900, deviceScaleFactor: 1 },
  { width: 420, height: 800, deviceScaleFactor: 1 },
];

describe.each(Object.keys(kept))('the card over %s', (name) => {
  it('stays in the window and off button and counter, however large the page is drawn', async () => {
    const page = await begin(journeyOf(name));
    for (const view of windows) {
      await page.setViewport(view);
      await liftUp(page);
      const card = await cardOn(page);
      const { width, height } = view;
      const off = [card.left, card.top, width - card.right, height - card.bottom].filter((px) => px < 0);
      const clear = isClearOf(card, await boxesThat(page, kept[name] ?? ''));
      await stage.picture(page, `sites/${name}-${width}`);
      expect({ width, off, clear }).toEqual({ width, off: [], clear: true });
      await page.keyboard.press('Escape');
      await untilClosed(page);
    }
  });
});

describe('words in a box that scrolls', () => {
  it.each<[string, string, Params, string]>([
    ['the box itself', 'x-post', {}, '#home-composer [contenteditable="true"]'],
    ['a textarea', 'instagram-reply', {}, 'article form textarea'],
    ['a modal dialog around it', 'linkedin-post', { scroll: 'on' }, '[data-scrolls]'],
    ['a dialog around it', 'facebook-post', { scroll: 'on' }, '[data-scrolls]'],
    ['a dialog in a shadow root', 'linkedin-note', { scroll: 'on' }, '#interop-outlet >>> [data-scrolls]'],
  ])(
    'have their card beside them, and none while they are out of sight: %s',
    async (_what, name, params, scroller) => {
      const page = await begin({ ...journeyOf(name), text: '' }, params);
      const move = (top: number) => page.$eval(scroller, (element, to) => element.scrollTo(0, to), top);
      if (!params['scroll'])
        await page.$eval(scroller, (element) => {
          Object.assign((element as HTMLElement).style, {
            maxHeight: '300px',
            height: '300px',
            overflow: 'auto',
          });
        });
      await page.keyboard.type(journeyOf(name).text);
      await page.keyboard.down('Shift');
      for (let count = 0; count < 16; count++) await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
      await move(0);
      await stage.picture(page, `sites/scrolling-${name}`);
      const besideWords = async (card: SeenCard | undefined): Promise<void> => {
        const { y } = await markIn(page);
        expect(card && Math.min(Math.abs(card.top - y), Math.abs(card.bottom - y))).toBeLessThan(60);
      };
      const card = await cardOn(page);
      await besideWords(card);
      await stage.picture(page, `sites/scrolling-card-${name}`);
      await move(12);
      await vi.waitFor(async () => {
        const moved = await cardOf(page);
        expect(moved?.top).not.toBeCloseTo(card.top, 0);
        await besideWords(moved);
      }, patient);
      await move(2000);
      await untilClosed(page);
      expect(await markedPixels(page)).toBe(0);
      await move(0);
      expect(await markedPixels(page)).toBeGreaterThan(50);
      await cardOn(page);
    },
  );
});

describe('a list that moves under the card', () => {
  it.each<[string, Journey, Params]>([
    ['with a new box', journeyOf('linkedin-reply'), { recycle: 'first' }],
    ['with the same one, emptied', journeyOf('facebook-reply'), { recycle: 'unit' }],
  ])("leaves no card and no mark on another one's post: %s", async (_what, journey, params) => {
    const page = await begin(journey, params);
    await cardOn(page);
    await page.mouse.wheel({ deltaY: 60 });
    await untilClosed(page);
    await vi.waitFor(async () => expect(await marksOf(page)).toEqual([]), patient);
    await page.locator(journey.box).click();
    await page.keyboard.type('What a day. Call us now!');
    expect((await markIn(page)).words).toBe('Call us now');
  });

  it('takes the card along where it moves without scrolling', async () => {
    const page = await begin(journeyOf('linkedin-reply'));
    const card = await cardOn(page);
    const mark = await markIn(page);
    await page.$eval('#first-card', (element) => {
      (element as HTMLElement).style.translate = '30px -20px';
    });
    await vi.waitFor(async () => {
      const moved = await markIn(page);
      const { left = 0, top = 0 } = (await cardOf(page)) ?? {};
      expect([moved.x - mark.x, moved.y - mark.y]).toEqual([30, -20]);
      expect([left - card.left, top - card.top]).toEqual([30, -20]);
    }, patient);
  });
});

describe('words from right to left', () => {
  it.each(['linkedin-post', 'x-post', 'facebook-reply', 'instagram-reply'])(
    'have their mark and card where they stand: %s',
    async (name) => {
      const journey = { ...journeyOf(name), text: 'افتتحنا المخبز اليوم. Book your table now!' };
      const page = await begin(journey, { lang: 'ar' });
      const card = await cardOn(page);
      const mark = await markIn(page);
      expect(mark.words).toBe('Book your table now');
      expect(card.left).toBeLessThanOrEqual(mark.x + 1);
      expect(card.right).toBeGreaterThanOrEqual(mark.x - 1);
      await stage.picture(page, `sites/${name}-rtl`);
    },
  );
});
