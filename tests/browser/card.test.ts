import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshStart, openRoom, pitch, type Room, type RoomOptions, shortcut } from './coach-page.ts';
import { said } from './seen-card.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => freshStart(stage));

async function inRoom(options: RoomOptions, work: (room: Room) => Promise<void>): Promise<void> {
  const room = await openRoom(stage, options);
  try {
    await room.type(pitch.text);
    await room.untilMarked(pitch.words);
    await work(room);
    expect(room.errors).toEqual([]);
  } finally {
    await room.close();
  }
}

const writable = ['tiptap', 'draft', 'lexical', 'quill2', 'textarea'] as const;

describe('the card', () => {
  it.each(writable)(
    'opens by a click in %s, leaves the caret there, and typing closes it and lands',
    async (editor) => {
      await inRoom({ editor }, async (room) => {
        const { x, y } = await room.spotOf(pitch.words);
        await room.page.mouse.click(x, y);
        await room.untilOpen();
        const { focused, offset } = await room.caret();
        expect(focused).toBe(true);
        await room.type('zz');
        await room.untilClosed();
        const text = await room.text();
        expect(text.slice(offset, offset + 2)).toBe('zz');
        expect(text.length).toBe(pitch.text.length + 2);
      });
    },
  );

  it.each(writable)('opened by the key, it hands a letter on to %s', async (editor) => {
    await inRoom({ editor }, async (room) => {
      await shortcut(room);
      await room.untilOpen();
      await room.type('x');
      await room.untilClosed();
      await vi.waitFor(async () => expect(await room.text()).toBe(`${pitch.text}x`), { timeout: 5_000 });
    });
  });

  it('uses the fix by Enter and says so', async () => {
    await inRoom({}, async (room) => {
      await shortcut(room);
      expect((await room.untilOpen()).focused).toBe('Try this');
      await room.page.keyboard.press('Enter');
      await room.untilMarked();
      expect(await room.text()).not.toContain('Sign up');
      expect((await room.caret()).focused).toBe(true);
      await vi.waitFor(async () => expect(await said(room.page)).toBe('Done. Undo takes it back.'));
    });
  });

  it('says that there is a thought, once', async () => {
    await inRoom({}, async (room) => {
      await vi.waitFor(async () =>
        expect(await said(room.page)).toBe('1 thought on your draft. Alt+Shift+S'),
      );
    });
  });

  it('stays away with "Not now", also when the text goes on', async () => {
    await inRoom({}, async (room) => {
      await room.rest(pitch.words);
      await room.press('Not now');
      await room.untilMarked();
      const reviewed = reviewsIn(room);
      await room.type(' And there is bread.');
      await reviewed;
      expect(await room.marked()).toEqual([]);
    });
  });

  it('stays away with "Not now" by keys, also when the page swaps the box for a new one', async () => {
    await inRoom({ editor: 'plain' }, async (room) => {
      await shortcut(room);
      await room.untilOpen();
      await room.page.keyboard.press('Tab');
      await room.page.keyboard.press('Enter');
      await room.untilMarked();
      await room.frame.evaluate(() => {
        const old = window.standIn?.element;
        const fresh = old?.cloneNode(true) as HTMLElement;
        old?.replaceWith(fresh);
        Object.assign(window.standIn ?? {}, { element: fresh });
        fresh.focus();
        document.getSelection()?.selectAllChildren(fresh);
        document.getSelection()?.collapseToEnd();
      });
      await room.type(' Call us today.');
      await room.untilMarked('Call us today');
    });
  });

  it('turned off in one tab, the rule is quiet in both', async () => {
    await inRoom({}, async (first) => {
      await inRoom({ editor: 'lexical' }, async (second) => {
        await second.rest(pitch.words);
        await second.press('Turn off');
        await second.press('This kind of thought');
        await second.untilMarked();
        await first.page.bringToFront();
        await first.type(' And so on.');
        await first.untilMarked();
      });
    });
  });

  it('opens no card for a pointer that only passes', async () => {
    await inRoom({}, async (room) => {
      const { x, y } = await room.spotOf(pitch.words);
      for (let step = -60; step <= 60; step += 4) await room.page.mouse.move(x + step, y + step);
      await room.page.mouse.move(900, 700);
      expect(await room.card()).toBeUndefined();
    });
  });

  it('closes when the pointer that opened it goes away, and not when it goes to the card', async () => {
    await inRoom({}, async (room) => {
      const { left, top } = await room.rest(pitch.words);
      await room.page.mouse.move(left + 40, top + 40, { steps: 10 });
      expect(await room.card()).toBeDefined();
      await room.page.mouse.move(1200, 800, { steps: 5 });
      await room.untilClosed();
    });
  });

  it('closes by Escape in the editor, and the page never hears of it', async () => {
    await inRoom({ room: 'dialog' }, async (room) => {
      await room.rest(pitch.words);
      await room.page.keyboard.press('Escape');
      await room.untilClosed();
      expect(await room.frame.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    });
  });

  it('never covers the control that sends', async () => {
    await inRoom({}, async (room) => {
      const card = await room.rest(pitch.words);
      const send = await room.frame.evaluate(() => {
        const { left, top, right, bottom } =
          [...document.querySelectorAll('button')].at(-1)?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, right, bottom };
      });
      const apart =
        card.right <= send.left ||
        card.left >= send.right ||
        card.bottom <= send.top ||
        card.top >= send.bottom;
      expect(apart).toBe(true);
    });
  });

  it('follows its words when the page scrolls', async () => {
    await inRoom({}, async (room) => {
      const { x, y } = await room.spotOf(pitch.words);
      await room.page.mouse.click(x, y);
      const before = await room.untilOpen();
      await room.frame.evaluate(() => scrollBy(0, 30));
      await vi.waitFor(async () => expect((await room.card())?.top).toBeCloseTo(before.top - 30, 0));
    });
  });

  /** The next two answers of the background: one for the typing, and none is left open. */
  async function reviewsIn(room: Room): Promise<void> {
    await vi.waitFor(async () => expect(await room.text()).toContain('bread.'), { timeout: 5_000 });
    // Longer than the longest pause before a mark: nothing to wait for shows that nothing comes.
    await room.page.waitForFunction(
      (start) => performance.now() - start > 2_600,
      {},
      await room.page.evaluate(() => performance.now()),
    );
  }
});
