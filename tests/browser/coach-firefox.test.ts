import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dark, light } from '#ui/tokens.ts';
import { openRoom, pitch, shortcut } from './coach-page.ts';
import { looks } from './own-pages.ts';
import { colourOf, markedPixels, pixelsOf } from './pixels.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ browser: 'firefox' });
});
afterAll(() => stage.close());

describe('the coach in Firefox', () => {
  it.each([{ editor: 'tiptap' }, { editor: 'quill1', room: 'shadow' }, { editor: 'draft', csp: 'strict' }])(
    'marks a pitch and puts the fix in by keys: $editor',
    async (place) => {
      const room = await openRoom(stage, place);
      await room.type(pitch.text);
      await room.untilMarked(pitch.words);
      await shortcut(room);
      // The card takes the focus, which is all that a page can see of it.
      await vi.waitFor(async () => expect((await room.caret()).focused).toBe(false));
      await room.page.keyboard.press('Enter');
      await room.untilMarked();
      await vi.waitFor(async () => expect(await room.text()).not.toContain('Sign up'));
      expect(room.errors).toEqual([]);
      await room.close();
    },
  );

  it.each(looks)('draws the card in the look that was chosen: %s', async (look) => {
    const own = await stage.openOwn('options.html');
    await own.waitForSelector('main h2');
    await own.evaluate((settings) => chrome.storage.local.set({ settings }), { look } as never);
    const room = await openRoom(stage, look === 'dark' ? { dark: 'on' } : {});
    await room.type(pitch.text);
    await room.untilMarked(pitch.words);
    const sheet = colourOf({ light, dark }[look].sheet);
    const before = await pixelsOf(room.page, sheet, 4);
    await shortcut(room);
    await vi.waitFor(async () => expect((await room.caret()).focused).toBe(false));
    await expect
      .poll(async () => (await pixelsOf(room.page, sheet, 4)) - before, { timeout: 10_000 })
      .toBeGreaterThan(20_000);
    await stage.picture(room.page, `coach/firefox-${look}`);
    await room.close();
    await own.evaluate(() => chrome.storage.local.clear());
    await own.close();
  });

  it('marks the words of a textarea in a layer of its own', async () => {
    const room = await openRoom(stage, { editor: 'textarea' });
    const layers = () => room.frame.evaluate(() => document.querySelectorAll('[popover]').length);
    await room.type(pitch.text);
    await vi.waitFor(async () => expect(await layers()).toBe(1), { timeout: 10_000 });
    await stage.picture(room.page, 'coach/textarea-firefox');
    await room.type(' Or not.');
    expect(room.errors).toEqual([]);
    await room.close();
  });

  it('cuts the marks of a textarea off where the dialog around it does', async () => {
    const room = await openRoom(stage, { editor: 'textarea', room: 'scrolling' });
    const scroll = (top: number) =>
      room.frame.evaluate((to) => document.querySelector('.middle')?.scrollTo(0, to), top);
    const drawn = () => markedPixels(room.page);
    await room.type(pitch.text);
    await expect.poll(drawn, { timeout: 10_000 }).toBeGreaterThan(50);
    await scroll(60);
    await expect.poll(drawn).toBe(0);
    await scroll(0);
    await expect.poll(drawn).toBeGreaterThan(50);
    await room.close();
  });
});
