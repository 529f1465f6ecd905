import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { journeyOf, writeIn } from './journeys.ts';
import { focusedText, marksOf } from './marks.ts';
import { openStage, type Stage } from './stage.ts';

const patient = { timeout: 20_000, interval: 50 };
const pitch = 'Book your table now!';

/** Written into the box in one go, as a paste or a dictation tool does. The pitch after it shows that the coach still works. */
const rough: readonly (readonly [string, string])[] = [
  ['nothing but a pitch', ''],
  ['right-to-left text', 'افتتحنا المخبز اليوم وكان يوما جميلا. '],
  ['emoji only', '🎉👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿 '],
  ['lone surrogates', 'a\ud800b\udc00 '],
  ['a very long text', 'We baked rye and wheat until the sun came up over the harbour wall. '.repeat(1_500)],
  ['one endless word', `${'a'.repeat(20_000)} `],
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function openBox(name: string, errors: string[]): Promise<Page> {
  const journey = { ...journeyOf(name), text: '' };
  const page = await stage.open(journey.site, journey.path, journey.params);
  page.on('pageerror', (error) => errors.push(String(error)));
  await writeIn(page, journey);
  return page;
}

async function insert(page: Page, text: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Input.insertText', { text });
  await session.detach();
}

describe.each(['linkedin-post', 'facebook-reply'])('rough input in %s', (name) => {
  it.each(rough)('throws nothing into the page and loses nothing: %s', async (_what, before) => {
    const errors: string[] = [];
    const page = await openBox(name, errors);
    await insert(page, before);
    const kept = (await focusedText(page)).length;
    await page.keyboard.type(pitch);
    await vi.waitFor(async () => {
      expect((await focusedText(page)).endsWith(pitch)).toBe(true);
    }, patient);
    expect((await focusedText(page)).length).toBeGreaterThanOrEqual(kept + pitch.length);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('pasted HTML', () => {
  it('is read as text, and a pitch in it is marked', async () => {
    const errors: string[] = [];
    const page = await openBox('linkedin-post', errors);
    await page.evaluate(() => {
      let field: Element | null = document.activeElement;
      while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<p><b>The menu</b> is here. <i>Book your table now!</i></p><img src=x onerror="throw 1">',
      );
      data.setData('text/plain', 'The menu is here. Book your table now!');
      field?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await vi.waitFor(
      async () => expect((await marksOf(page)).map(({ words }) => words)).toContain('Book your table now'),
      patient,
    );
    expect(errors).toEqual([]);
    await page.close();
  });
});
