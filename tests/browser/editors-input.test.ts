import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#storage/items.ts';
import type { Settings } from '#storage/types.ts';
import { freshStart, openRoom, pitch, type Room } from './coach-page.ts';
import { lookAt } from './desk.ts';
import { command, endUndoStep, inputWays, rest } from './input-ways.ts';
import { probeFolder } from './probe/build.ts';
import { openStage, type Stage } from './stage.ts';

const editors = [
  'quill1',
  'quill2',
  'tiptap',
  'draft',
  'lexical',
  'plain',
  'textarea',
  'react-textarea',
] as const;
const patient = { timeout: 20_000, interval: 40 };

let ours: Stage;
let theirs: Stage;
beforeAll(async () => {
  ours = await openStage();
  theirs = await openStage({ extension: probeFolder('editors-elsewhere') });
});
afterAll(async () => {
  await ours.close();
  await theirs.close();
});
beforeEach(() => freshStart(ours));

function screenText(): string {
  const element = window.standIn?.element;
  const text = element instanceof HTMLTextAreaElement ? element.value : element?.innerText;
  return (text ?? '').replaceAll('\u00a0', ' ').trimEnd();
}

/** The marks there have to be: on the pitch while its words stand in one piece. */
async function untilMarksFit(room: Room, after: string): Promise<void> {
  await vi.waitFor(async () => {
    const wanted = (await room.text()).includes(pitch.words) ? [pitch.words] : [];
    expect(await room.marked(), after).toEqual(wanted);
  }, patient);
}

/** Pauses the extension, or ends the pause, as the popup does. */
async function pause(on: boolean): Promise<void> {
  const worker = await ours.worker();
  const pausedUntil = on ? Date.now() + 3_600_000 : 0;
  const settings: Settings = { ...defaultSettings, pausedUntil };
  await worker.evaluate((value) => chrome.storage.local.set({ settings: value }), settings as never);
}

/** Selects the last words of the text, one letter more for each of `letters`. */
async function selectBack({ page }: Room, letters: number): Promise<void> {
  await page.keyboard.down('Shift');
  for (let n = 0; n < letters; n++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Shift');
  await rest(page);
}

describe('a selection', () => {
  it.each([
    ['quill1', 'plain'],
    ['tiptap', 'plain'],
    ['tiptap', 'shadow'],
    ['draft', 'plain'],
    ['lexical', 'plain'],
    ['plain', 'plain'],
    ['textarea', 'plain'],
  ])('stays as it is in %s in a %s room while a mark goes and comes', async (editor, where) => {
    const options = { editor, room: where };
    const room = await openRoom(ours, options);
    const twin = await openRoom(theirs, options);
    const both = [room, twin] as const;
    const same = async () => {
      const [look, wanted] = await Promise.all(both.map(({ page }) => page.evaluate(lookAt)));
      expect(look).toEqual(wanted);
    };
    await Promise.all(both.map((one) => one.type(pitch.text)));
    await room.untilMarked(pitch.words);
    await Promise.all(both.map((one) => selectBack(one, 6)));
    await same();
    await pause(true);
    await room.untilMarked();
    await same();
    await pause(false);
    // The selection grows while the answer is under way.
    await Promise.all(both.map((one) => selectBack(one, 6)));
    await same();
    expect(await room.marked(), 'a mark came to what is selected').toEqual([]);
    await Promise.all(both.map(({ page }) => page.keyboard.press('ArrowRight')));
    await room.untilMarked(pitch.words);
    await same();
    await Promise.all(both.map((one) => one.type(' Now')));
    await Promise.all(both.map(({ page }) => rest(page)));
    await same();
    expect(room.errors).toEqual(twin.errors);
    await Promise.all([room.close(), twin.close()]);
  });
});

describe('text that comes without a key for each letter', () => {
  it.each(editors)('goes into %s as it would without us, and the mark moves along', async (editor) => {
    const room = await openRoom(ours, { editor });
    const twin = await openRoom(theirs, { editor });
    const both = [room, twin] as const;
    await Promise.all(both.map((one) => one.type(pitch.text)));
    await room.untilMarked(pitch.words);
    const sessions = await Promise.all(both.map(({ page }) => page.createCDPSession()));
    for (const way of inputWays) {
      if ((await room.marked()).length > 0) await room.rest(pitch.words);
      await Promise.all(both.map((one, at) => sessions[at] && way.go(one, sessions[at])));
      await Promise.all(both.map(({ page }) => rest(page)));
      await Promise.all(both.map(({ page }) => endUndoStep(page)));
      const [look, wanted] = await Promise.all(both.map(({ page }) => page.evaluate(lookAt)));
      expect(look, way.name).toEqual(wanted);
      if (way.leaves) expect(look?.model, way.name).toContain(way.leaves);
      await untilMarksFit(room, way.name);
    }
    expect(room.errors).toEqual(twin.errors);
    await Promise.all([room.close(), twin.close()]);
  });
});

describe('undo by menu after a fix', () => {
  it.each(editors)('takes the fix out of %s, on the screen as in its model', async (editor) => {
    const room = await openRoom(ours, { editor });
    await room.type(pitch.text);
    await room.untilMarked(pitch.words);
    await room.rest(pitch.words);
    // A textarea is a connection note here: a first message is better off without the pitch.
    await room.press(editor.endsWith('textarea') ? 'Take it out' : 'Try this');
    await vi.waitFor(async () => expect(await room.text()).not.toContain(pitch.words), patient);
    await room.untilClosed();
    await command(await room.page.createCDPSession(), 'undo');
    await vi.waitFor(async () => expect(await room.text()).toBe(pitch.text), { ...patient, timeout: 5_000 });
    expect(await room.page.evaluate(screenText)).toBe(pitch.text);
    expect(room.errors).toEqual([]);
    await room.close();
  });
});
