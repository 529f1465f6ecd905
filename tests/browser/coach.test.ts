import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshStart, openRoom, pitch, type Room, type RoomOptions, shortcut } from './coach-page.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => freshStart(stage));

/** A room with a pitch typed by real keys and marked. No exception may have reached the page when it closes. */
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

const fixed = "Hello all, we baked all night for you. Happy to say more if it's useful.";

const places: readonly RoomOptions[] = [
  { editor: 'tiptap' },
  { editor: 'tiptap', room: 'shadow' },
  { editor: 'tiptap', room: 'frame' },
  { editor: 'tiptap', room: 'dialog' },
  { editor: 'tiptap', room: 'sunken' },
  { editor: 'tiptap', csp: 'strict' },
  { editor: 'quill2' },
  { editor: 'quill1', room: 'shadow' },
  { editor: 'draft' },
  { editor: 'lexical', room: 'dialog' },
  { editor: 'plain' },
];

const placeName = ({ editor, room = 'plain', csp }: RoomOptions): string =>
  [editor, room, csp].filter(Boolean).join(', ');

describe.each(places.map((place) => ({ name: placeName(place), place })))(
  'the coach in $name',
  ({ place }) => {
    it('marks a pitch, opens its card on rest, puts the fix in, and one undo takes it out', async () => {
      await inRoom(place, async (room) => {
        const card = await room.rest(pitch.words);
        expect(card.text).toContain('face to face');
        expect((await room.caret()).focused).toBe(true);
        await room.press('Try this');
        await vi.waitFor(async () => expect(await room.text()).toBe(fixed), { timeout: 5_000 });
        await room.untilClosed();
        await room.untilMarked();
        await room.page.keyboard.down('Control');
        await room.page.keyboard.press('KeyZ');
        await room.page.keyboard.up('Control');
        await vi.waitFor(async () => expect(await room.text()).toBe(pitch.text), { timeout: 5_000 });
      });
    });

    it('opens by one key, is walked through by keys, and gives focus and caret back', async () => {
      await inRoom(place, async (room) => {
        const { page } = room;
        const before = await room.caret();
        await shortcut(room);
        expect((await room.untilOpen()).focused).toBe('Try this');
        await page.keyboard.press('Tab');
        expect((await room.card())?.focused).toBe('Not now');
        await page.keyboard.press('ArrowUp');
        expect((await room.card())?.focused).toBe('Try this');
        await page.keyboard.press('Escape');
        await room.untilClosed();
        expect(await room.caret()).toEqual(before);
        expect(await room.text()).toBe(pitch.text);
      });
    });
  },
);
