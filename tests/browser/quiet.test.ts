import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '#storage/types.ts';
import { freshStart, openRoom, pitch, type Room, type RoomOptions, shortcut } from './coach-page.ts';
import { said } from './seen-card.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => freshStart(stage));

/** Rooms with a marked pitch in each, the last one in front; they are closed when `work` is over. */
async function inRooms(all: readonly RoomOptions[], work: (rooms: readonly Room[]) => Promise<void>) {
  const rooms: Room[] = [];
  try {
    for (const options of all) {
      const room = await openRoom(stage, options);
      rooms.push(room);
      await room.type(pitch.text);
      await room.untilMarked(pitch.words);
    }
    await work(rooms);
    for (const { errors } of rooms) expect(errors).toEqual([]);
  } finally {
    for (const room of rooms) await room.close();
  }
}

const focusIn = async (room: Room): Promise<string | null | undefined> => (await room.card())?.focused;

/** Opens the card and what it can turn off, by keys alone. */
async function openOffers(room: Room): Promise<void> {
  await shortcut(room);
  expect((await room.untilOpen()).focused).toBe('Try this');
  await room.page.keyboard.press('Tab');
  await room.page.keyboard.press('Tab');
  expect(await focusIn(room)).toBe('Turn off');
  await room.page.keyboard.press('Enter');
  expect(await focusIn(room)).toBe('This kind of thought');
}

const chosen = async (): Promise<Settings> =>
  (await stage.worker()).evaluate(
    async () => (await chrome.storage.local.get('settings'))['settings'] as never,
  );

const offers = [
  { name: 'This kind of thought', says: 'I leave this kind alone from now on.', steps: 0 },
  { name: 'Not on this site', says: 'I stay quiet on this site from now on.', steps: 1 },
  { name: 'Pause until tomorrow', says: 'I stay quiet until tomorrow.', steps: 2 },
] as const;

describe.each(offers)('"$name" on the card', ({ name, says, steps }) => {
  it('by keys alone: quiet at once in every tab and frame, said aloud, and undone by one more key', async () => {
    const others: readonly RoomOptions[] = [{ room: 'frame' }, { editor: 'lexical' }];
    await inRooms([...others, { editor: 'tiptap' }], async (rooms) => {
      const room = rooms.at(-1) as Room;
      const before = await room.caret();
      await openOffers(room);
      for (let step = 0; step < steps; step += 1) await room.page.keyboard.press('ArrowDown');
      expect(await focusIn(room)).toBe(name);
      await room.page.keyboard.press('Enter');
      for (const each of rooms) await each.untilMarked();
      await vi.waitFor(async () => expect(await said(room.page)).toBe(says));
      expect(await room.card()).toMatchObject({ focused: 'Undo' });
      expect((await room.card())?.text).toContain(says);
      await stage.picture(room.page, `coach/off-${steps}`);
      await room.page.keyboard.press('Enter');
      await room.untilClosed();
      expect(await room.caret()).toEqual(before);
      expect(await room.text()).toBe(pitch.text);
      for (const each of rooms) await each.untilMarked(pitch.words);
      expect(await chosen()).toMatchObject({ rulesOff: [], pausedUntil: 0, sites: { linkedin: true } });
    });
  });
});

describe('turning off', () => {
  it('takes no row of its own until it is asked for', async () => {
    await inRooms([{}], async ([room]) => {
      const rows = (await room?.rest(pitch.words))?.buttons.map(({ y }) => y) ?? [];
      expect(rows).toHaveLength(4);
      expect(new Set(rows).size).toBe(1);
    });
  });

  it('works by the pointer, leaves the caret in the editor, and a letter closes what it says', async () => {
    await inRooms([{}], async ([room]) => {
      if (!room) return;
      await room.rest(pitch.words);
      await room.press('Turn off');
      await stage.picture(room.page, 'coach/off-menu');
      await room.press('Not on this site');
      await room.untilMarked();
      expect((await room.card())?.text).toContain('I stay quiet on this site');
      expect((await room.caret()).focused).toBe(true);
      await room.type('!');
      await room.untilClosed();
      expect((await chosen()).sites).toMatchObject({ linkedin: false, x: true });
    });
  });

  it('in the popup, or while the worker sleeps, is at once quiet in the page, and comes back', async () => {
    await inRooms([{}], async ([room]) => {
      const own = await stage.openOwn('options.html');
      const pause = (until: number) =>
        own.evaluate(async (pausedUntil) => {
          const { settings } = await chrome.storage.local.get('settings');
          await chrome.storage.local.set({ settings: { ...(settings as object), pausedUntil } });
        }, until);
      await stage.stopWorker();
      await pause(Date.now() + 3_600_000);
      await room?.untilMarked();
      await stage.stopWorker();
      await pause(0);
      await room?.untilMarked(pitch.words);
      await own.close();
    });
  });
});
