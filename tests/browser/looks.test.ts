import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '#storage/items.ts';
import type { Settings } from '#storage/types.ts';
import { freshStart, openRoom, pitch, type RoomOptions, shortcut } from './coach-page.ts';
import { said } from './seen-card.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => freshStart(stage));

interface Look {
  readonly name: string;
  readonly features: readonly { readonly name: string; readonly value: string }[];
  readonly options?: RoomOptions;
  /** Zoom of the page, in percent. */
  readonly zoom?: number;
}

const scheme = (value: 'light' | 'dark') => ({ name: 'prefers-color-scheme', value });

const looks: readonly Look[] = [
  { name: 'light', features: [scheme('light')] },
  { name: 'dark', features: [scheme('dark')], options: { dark: 'on' } },
  { name: 'forced-colours', features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'zoom', features: [], zoom: 200 },
  {
    name: 'dialog-dark',
    features: [scheme('dark')],
    options: { room: 'dialog', dark: 'on', editor: 'lexical' },
  },
  { name: 'textarea', features: [], options: { editor: 'textarea' } },
];

const choose = async (more: Partial<Settings>): Promise<void> => {
  const worker = await stage.worker();
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
    ...defaultSettings,
    ...more,
  } as never);
};

describe('the card', () => {
  it('has an edge round every control in forced colours', async () => {
    const room = await openRoom(stage);
    await room.page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    await room.type(pitch.text);
    await room.untilMarked(pitch.words);
    const { edged, buttons } = await room.rest(pitch.words);
    expect(edged).toBe(buttons.length);
    await room.close();
  });

  it.each(['no-preference', 'reduce'])('moves by itself in no part, with motion at "%s"', async (value) => {
    const room = await openRoom(stage);
    await room.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    await room.type(pitch.text);
    await room.untilMarked(pitch.words);
    await room.rest(pitch.words);
    await room.press('Why');
    expect((await room.card())?.moving).toBe(0);
    await room.close();
  });

  it('runs from right to left in Arabic, but for what the rule says in English', async () => {
    await choose({ language: 'ar' });
    const room = await openRoom(stage, { lang: 'ar' });
    await room.type(pitch.text);
    await room.untilMarked(pitch.words);
    const card = await room.rest(pitch.words);
    expect(card).toMatchObject({ direction: 'rtl', language: 'ar' });
    const [main, ...others] = card.buttons;
    expect(others.every(({ x }) => x < (main?.x ?? 0))).toBe(true);
    expect(Math.min(card.left, card.top)).toBeGreaterThanOrEqual(0);
    await stage.picture(room.page, 'coach/arabic');
    await room.press('أوقفه');
    await stage.picture(room.page, 'coach/arabic-menu');
    await room.close();
  });

  it('says nothing aloud where announcements are off, and opens by nothing but the writer', async () => {
    await choose({ announce: false });
    const room = await openRoom(stage);
    await room.type(pitch.text);
    await room.untilMarked(pitch.words);
    expect(await room.card()).toBeUndefined();
    await shortcut(room);
    await room.untilOpen();
    await room.page.keyboard.press('Enter');
    await room.untilMarked();
    expect(await said(room.page)).toBeUndefined();
    await room.close();
  });
});

describe('the looks of marks and card', () => {
  it.each(looks)(
    'are drawn inside the window: $name',
    async ({ name, features, options = {}, zoom = 100 }) => {
      const room = await openRoom(stage, options);
      await room.page.setViewport({
        width: Math.round(128_000 / zoom),
        height: Math.round(80_000 / zoom),
        deviceScaleFactor: zoom / 100,
      });
      await room.page.emulateMediaFeatures([...features]);
      await room.type(pitch.text);
      await room.untilMarked(pitch.words);
      const card = await room.rest(pitch.words);
      await room.press('Why');
      expect((await room.untilOpen()).below).toBeLessThanOrEqual(1);
      const { innerWidth, innerHeight } = await room.page.evaluate(() => ({
        innerWidth: window.innerWidth,
        innerHeight: window.innerHeight,
      }));
      expect(
        Math.min(card.left, card.top, innerWidth - card.right, innerHeight - card.bottom),
      ).toBeGreaterThanOrEqual(0);
      await stage.picture(room.page, `coach/${name}`);
      expect(room.errors).toEqual([]);
      await room.close();
    },
  );
});
