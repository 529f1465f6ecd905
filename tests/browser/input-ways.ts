import type { CDPSession, Page } from 'puppeteer-core';
import type { Room } from './coach-page.ts';

/** One way by which text changes without a key for each letter. */
export interface InputWay {
  readonly name: string;
  readonly go: (room: Room, session: CDPSession) => Promise<void>;
  /** Words that stand in the text afterwards, in every editor. */
  readonly leaves?: string;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The left edge of `words` on the screen, and their middle. */
function placeOf(words: string): { readonly edge: Spot; readonly middle: Spot } {
  const element = window.standIn?.element;
  if (!element) throw new Error('This page has no editor.');
  let range: Pick<Range, 'getBoundingClientRect'> | undefined;
  if (element instanceof HTMLTextAreaElement) {
    const field = element as HTMLTextAreaElement & { createValueRange(start: number, end: number): Range };
    const start = field.value.indexOf(words);
    range = field.createValueRange(start, start + words.length);
  } else {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && !range; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(words) ?? -1;
      if (start < 0) continue;
      const found = document.createRange();
      found.setStart(node, start);
      found.setEnd(node, start + words.length);
      range = found;
    }
  }
  if (!range) throw new Error(`"${words}" is not in one piece.`);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  const y = (top + bottom) / 2;
  return { edge: { x: left + 1, y }, middle: { x: (left + right) / 2, y } };
}

/** After a frame, and the tasks by which editors hear of selections. */
export const rest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });

async function doubleClick({ page }: Room, words: string): Promise<Spot> {
  const { middle } = await page.evaluate(placeOf, words);
  await page.mouse.click(middle.x, middle.y, { count: 2 });
  await rest(page);
  return middle;
}

/** Selects the word `dragged` and drops it before `before`, as a hand with a mouse does. */
async function drag(room: Room, dragged: string, before: string): Promise<void> {
  const { mouse } = room.page;
  const from = await doubleClick(room, dragged);
  const { edge } = await room.page.evaluate(placeOf, before);
  await mouse.down();
  await mouse.move(from.x - 10, from.y, { steps: 3 });
  await mouse.move(edge.x, edge.y, { steps: 3 });
  await mouse.up();
}

/** What Chromium does when a suggestion of its spell checker is chosen: the event, and if nobody takes it, the text. */
function replaceSelected(text: string): void {
  const element = window.standIn?.element;
  const selection = document.getSelection();
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const isField = element instanceof HTMLTextAreaElement;
  const targetRanges = isField || !selection?.rangeCount ? [] : [new StaticRange(selection.getRangeAt(0))];
  const event = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    bubbles: true,
    cancelable: true,
    composed: true,
    targetRanges,
    ...(isField ? { data: text } : { dataTransfer }),
  });
  if (element?.dispatchEvent(event)) document.execCommand('insertText', false, text);
}

const composing = async (session: CDPSession, ...texts: readonly string[]): Promise<void> => {
  for (const text of texts)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
};
const commit = async (session: CDPSession, text: string): Promise<void> => {
  await session.send('Input.insertText', { text });
};
export const command = async (session: CDPSession, name: 'undo' | 'redo'): Promise<void> => {
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [name] });
};

/** Some editors group what is undone together by the clock, and two pages are never quite in step. */
export const endUndoStep = (page: Page): Promise<void> => page.evaluate(() => window.standIn?.pause?.());

async function toEnd({ page }: Room): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await rest(page);
}

/** In this order, one after another, in one text. */
export const inputWays: readonly InputWay[] = [
  {
    name: 'a spell checker',
    async go(room) {
      await doubleClick(room, 'baked');
      await room.page.evaluate(replaceSelected, 'worked');
    },
    leaves: 'worked all',
  },
  { name: 'drag and drop', go: (room) => drag(room, 'night', 'Hello'), leaves: 'night' },
  {
    name: 'autocorrect',
    async go(room, session) {
      await toEnd(room);
      await room.type(' Teh');
      const end = (await room.text()).length;
      const replaced = { replacementStart: end - 3, replacementEnd: end };
      await session.send('Input.imeSetComposition', {
        text: 'The',
        selectionStart: 3,
        selectionEnd: 3,
        ...replaced,
      });
      await commit(session, 'The');
    },
    leaves: 'The',
  },
  {
    name: 'dictation',
    async go(_room, session) {
      await composing(session, ' oven', ' oven smells', ' oven smells good');
      await commit(session, ' oven smells good');
      await commit(session, ' in here.');
    },
    leaves: ' oven smells good in here.',
  },
  {
    name: 'a dead key',
    async go(room, session) {
      await room.type(' Caf');
      const key = { key: 'Dead', code: 'BracketLeft', windowsVirtualKeyCode: 219 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await composing(session, '´');
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await commit(session, 'é');
      await room.type(' x');
    },
    leaves: ' Café x',
  },
  {
    name: 'Chinese',
    async go(_room, session) {
      await composing(session, 'n', 'ni', 'ni h', 'ni hao');
      await commit(session, '你好');
    },
    leaves: 'x你好',
  },
  {
    name: 'Korean',
    async go(room, session) {
      await composing(session, 'ㅎ', '하', '한');
      await commit(session, '한');
      await endUndoStep(room.page);
      await composing(session, 'ㄱ', '그', '글');
      await commit(session, '글');
    },
    leaves: '你好한글',
  },
  { name: 'undo by menu', go: (_room, session) => command(session, 'undo') },
  { name: 'a second undo by menu', go: (_room, session) => command(session, 'undo') },
  { name: 'redo by menu', go: (_room, session) => command(session, 'redo') },
  { name: 'words after it', go: (room) => room.type(' and on'), leaves: ' and on' },
];
