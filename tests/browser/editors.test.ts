import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type EditorPage, openDesk, type Setting } from './desk.ts';
import { type Case, cases, mixedCases, richCases } from './editor-cases.ts';
import { probeFolder } from './probe/build.ts';
import { openStage, type Stage } from './stage.ts';

const pages: readonly EditorPage[] = [
  'quill1',
  'quill2',
  'tiptap',
  'draft',
  'lexical',
  'plain',
  'textarea',
  'react-textarea',
];
const settings: readonly Setting[] = ['plain', 'shadow', 'iframe', 'csp'];

/** What these editors cannot do themselves, with real keys and without us. */
const impossible: Partial<Record<EditorPage, readonly Setting[]>> = {
  // Types "Hello" as "elloH": it asks the document for a selection that only the shadow root has.
  quill2: ['shadow'],
  // Throws in its own selection code ("Got unexpected null or undefined").
  draft: ['shadow'],
};

const isTextarea = (page: EditorPage): boolean => page.includes('textarea');
const characters = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);

/** The text after three steps to the right of `caret` and one Backspace. */
function afterBackspace(text: string, caret: number): { text: string; steps: number } {
  const ahead = characters(text.slice(caret));
  const steps = Math.min(3, ahead.length);
  const kept = steps === 0 ? characters(text.slice(0, caret)).slice(0, -1) : ahead.slice(0, steps - 1);
  const left = steps === 0 ? kept.join('') : text.slice(0, caret) + kept.join('');
  return { text: left + ahead.slice(steps).join(''), steps };
}

async function prepare(desk: Desk, { start, before }: Case): Promise<string> {
  if (typeof start === 'string') await desk.fill(start);
  else {
    await desk.fill('');
    await start(desk);
    await desk.pause();
  }
  await before?.(desk);
  return desk.read();
}

function spanOf(text: string, { words, behind }: Case): { start: number; end: number } {
  const start = behind ? text.indexOf(behind) + behind.length : text.indexOf(words);
  return { start, end: start + words.length };
}

async function goThrough(desk: Desk, one: Case): Promise<void> {
  const before = await prepare(desk, one);
  expect(await desk.model()).toBe(before);
  const span = spanOf(before, one);
  const after = before.slice(0, span.start) + one.text + before.slice(span.end);
  const { scroll } = await desk.look();

  expect(await desk.replace(span, one.words, one.text)).toBe('done');
  expect(await desk.read()).toBe(after);
  expect(await desk.model()).toBe(after);
  expect((await desk.look()).scroll).toBe(scroll);

  await desk.press('Control+z');
  expect(await desk.model()).toBe(before);
  await desk.press('Control+Shift+KeyZ');
  expect(await desk.model()).toBe(after);
  await desk.press('Control+z');
  expect(await desk.read()).toBe(before);
  await desk.pause();

  expect(await desk.replace(span, one.words, one.text)).toBe('done');
  expect(await desk.caret()).toBe(span.start + one.text.length);
  await desk.type('xy');
  const typed = `${after.slice(0, span.start + one.text.length)}xy${after.slice(span.start + one.text.length)}`;
  expect(await desk.model()).toBe(typed);
  // In mixed directions an arrow key follows the eye and not the text.
  if (one.name === 'right to left') return;
  const deleted = afterBackspace(typed, span.start + one.text.length + 2);
  await desk.press(...Array.from({ length: deleted.steps }, () => 'ArrowRight'), 'Backspace');
  expect(await desk.model()).toBe(deleted.text);
  expect(await desk.read()).toBe(deleted.text);
  expect(desk.errors).toEqual([]);
}

function casesFor(page: EditorPage, setting: Setting): readonly Case[] {
  const isPlain = setting === 'plain';
  const here = (all: readonly Case[]) => all.filter(({ everywhere }) => isPlain || everywhere);
  if (isTextarea(page)) return here(cases);
  // Undo is the browser's in shadow roots: formats and objects are hardest there.
  const mixed = isPlain || setting === 'shadow' ? mixedCases : [];
  // In a shadow root Quill 1 mixes up letters typed in bold by itself.
  const formats = page === 'quill1' && setting === 'shadow' ? [] : here(richCases);
  return [...here(cases), ...formats, ...mixed];
}

/** There undo is the browser's, and Quill 1 loses the words of what comes back, without us too. */
const cannotGoBack = (page: EditorPage, setting: Setting, { takesOut }: Case): boolean =>
  takesOut === true && page === 'quill1' && setting === 'shadow';

async function leavesAlone(desk: Desk, one: Case): Promise<void> {
  const text = await prepare(desk, one);
  const before = await desk.look();
  expect(await desk.replace(spanOf(text, one), one.words, one.text)).toBe('not-taken');
  expect(await desk.look()).toEqual(before);
}

describe('replacing words in real editors', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ extension: probeFolder('editors') });
  });
  afterAll(() => stage.close());

  for (const page of pages) {
    for (const setting of settings.filter((one) => !impossible[page]?.includes(one))) {
      describe(`${page}, ${setting}`, () => {
        let desk: Desk;
        beforeAll(async () => {
          desk = await openDesk(stage, page, setting);
        });
        afterAll(() => desk.close());

        for (const one of casesFor(page, setting)) {
          if (cannotGoBack(page, setting, one))
            it(`leaves alone a fix ${one.name}`, () => leavesAlone(desk, one));
          else it(`takes a fix ${one.name}`, () => goThrough(desk, one));
        }
      });
    }
  }
});
