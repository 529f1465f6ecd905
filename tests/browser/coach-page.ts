import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { cardOf, type SeenCard } from './seen-card.ts';
import type { Stage } from './stage.ts';

/** A text that ends in a plain pitch, and the words of it that are marked. */
export const pitch = {
  text: 'Hello all, we baked all night for you. Sign up today.',
  words: 'Sign up today',
};

const patient = { timeout: 20_000, interval: 40 };

/** A page with one editor and the coach in it. */
export interface Room {
  readonly page: Page;
  /** Where the editor is. */
  readonly frame: Frame;
  readonly errors: readonly string[];
  type(text: string): Promise<void>;
  text(): Promise<string>;
  marked(): Promise<readonly string[]>;
  /** Waits until just these words are marked. */
  untilMarked(...words: readonly string[]): Promise<void>;
  /** The middle of marked words on the screen. */
  spotOf(words: string): Promise<{ readonly x: number; readonly y: number }>;
  rest(words: string): Promise<SeenCard>;
  card(): Promise<SeenCard | undefined>;
  untilOpen(): Promise<SeenCard>;
  untilClosed(): Promise<void>;
  press(button: string): Promise<void>;
  /** Focus and caret of the editor, as the page sees them. */
  caret(): Promise<{ readonly focused: boolean; readonly offset: number }>;
  close(): Promise<void>;
}

export interface RoomOptions {
  readonly editor?: string;
  readonly room?: string;
  readonly [param: string]: string | undefined;
}

/** The words that are marked, as the registry has them. */
function marksIn(
  frame: Frame,
): Promise<readonly { readonly words: string; readonly x: number; readonly y: number }[]> {
  return frame.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const field = window.standIn?.element;
        const words =
          range instanceof Range || !(field instanceof HTMLTextAreaElement)
            ? String(range)
            : field.value.slice(range.startOffset, range.endOffset);
        const { left, right, top, bottom } = (range as Range).getBoundingClientRect();
        return { words, x: (left + right) / 2, y: (top + bottom) / 2 };
      }),
    ),
  );
}

/** Where a frame stands in the window. */
async function originOf(frame: Frame): Promise<{ readonly x: number; readonly y: number }> {
  const holder = (await frame.frameElement()) as ElementHandle<HTMLIFrameElement> | null;
  if (!holder) return { x: 0, y: 0 };
  return holder.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: left + element.clientLeft, y: top + element.clientTop };
  });
}

async function editorFrame(page: Page): Promise<Frame> {
  return vi.waitFor(async () => {
    for (const frame of page.frames()) {
      if (await frame.evaluate(() => window.standIn?.element.ownerDocument === document)) return frame;
    }
    throw new Error('No frame holds the editor.');
  }, patient);
}

/** Presses the key that opens the nearest card. */
export async function shortcut({ page }: Pick<Room, 'page'>): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyS');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** Makes the extension forget what it learned and what was switched, as if it had just been installed. */
export async function freshStart(stage: Stage): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate(() => chrome.storage.local.remove(['governor', 'settings']));
}

/** Opens the stand-in room, with the caret in its editor. */
export async function openRoom(stage: Stage, options: RoomOptions = {}): Promise<Room> {
  const params = Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const page = await stage.open('linkedin', '/feed/', { page: 'coach/room', ...Object.fromEntries(params) });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.waitForSelector('body[data-ready]');
  const frame = await editorFrame(page);
  await frame.evaluate(() => window.standIn?.element.focus());
  const card = () => cardOf(page);
  const untilOpen = () =>
    vi.waitFor(async () => {
      const open = await card();
      expect(open, 'no card is open').toBeDefined();
      return open as SeenCard;
    }, patient);
  const spotOf = async (words: string) => {
    const origin = await originOf(frame);
    const mark = (await marksIn(frame)).find((one) => one.words === words);
    if (!mark) throw new Error(`"${words}" is not marked.`);
    return { x: mark.x + origin.x, y: mark.y + origin.y };
  };
  return {
    page,
    frame,
    errors,
    async type(text) {
      await page.keyboard.type(text);
    },
    text: () => frame.evaluate(() => window.standIn?.getModelText().trimEnd() ?? ''),
    marked: async () => (await marksIn(frame)).map(({ words }) => words),
    async untilMarked(...words) {
      await vi.waitFor(async () => {
        expect((await marksIn(frame)).map((mark) => mark.words).sort()).toEqual([...words].sort());
      }, patient);
    },
    spotOf,
    async rest(words) {
      const { x, y } = await spotOf(words);
      await page.mouse.move(x - 20, y);
      await page.mouse.move(x, y);
      return untilOpen();
    },
    card,
    untilOpen,
    async untilClosed() {
      await vi.waitFor(async () => expect(await card()).toBeUndefined(), patient);
    },
    async press(name) {
      const origin = await originOf(frame);
      const button = (await untilOpen()).buttons.find((one) => one.name === name);
      if (!button) throw new Error(`The card has no button "${name}".`);
      await page.mouse.click(button.x + origin.x, button.y + origin.y);
    },
    caret: () =>
      frame.evaluate(() => {
        const element = window.standIn?.element;
        const root = element?.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
        const focused = root.activeElement === element;
        if (element instanceof HTMLTextAreaElement) return { focused, offset: element.selectionStart };
        const selection = root.getSelection?.() ?? document.getSelection();
        if (!element || !selection?.focusNode) return { focused, offset: -1 };
        const before = document.createRange();
        before.selectNodeContents(element);
        before.setEnd(selection.focusNode, selection.focusOffset);
        return { focused, offset: before.toString().length };
      }),
    close: () => page.close(),
  };
}
