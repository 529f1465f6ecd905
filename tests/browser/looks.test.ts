import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshStart, openRoom, pitch, type RoomOptions } from './coach-page.ts';
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
