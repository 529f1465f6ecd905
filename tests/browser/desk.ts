import type { Frame, KeyInput, Page, Realm } from 'puppeteer-core';
import type { Span } from '#engine/types.ts';
import type { ReplaceResult } from '#surfaces/index.ts';
import type { Part } from '../pages/parts/mounted.ts';
import type { EditorProbe } from './probe/editors.ts';
import type { Stage } from './stage.ts';

export type EditorPage =
  | 'quill1'
  | 'quill2'
  | 'tiptap'
  | 'draft'
  | 'lexical'
  | 'textarea'
  | 'react-textarea'
  | 'plain';

/** How the bare page holds the editor. */
export type Setting = 'plain' | 'shadow' | 'iframe' | 'csp';

const queryOf: Readonly<Record<Setting, Readonly<Record<string, string>>>> = {
  plain: {},
  shadow: { host: 'shadow' },
  iframe: { host: 'iframe' },
  csp: { csp: 'strict' },
};

/** What a person and the page see of an editor at one moment. */
interface Look {
  readonly html: string;
  readonly model: string;
  /** Anchor and focus as paths of child indexes from the editor, or as offsets of a textarea. */
  readonly selection: string;
  readonly scroll: string;
}

/** One bare page with one editor, real keys, and our editors in the extension's own world. */
export interface Desk {
  readonly page: Page;
  readonly frame: Frame;
  readonly errors: string[];
  type(text: string): Promise<void>;
  /** Presses chords such as `Control+z`, a frame apart: no hand is faster. */
  press(...keys: readonly string[]): Promise<void>;
  /** Types words or presses one chord, with all their keys under way at once. */
  hurry(step: { readonly type: string } | { readonly press: string }): Promise<void>;
  model(): Promise<string>;
  /** Fills the editor through its own interface and puts the caret at its end. */
  fill(text: string): Promise<void>;
  /** The same with one line of formats and objects. */
  fillParts(parts: readonly Part[]): Promise<void>;
  /** Ends the editor's current undo step. */
  pause(): Promise<void>;
  look(): Promise<Look>;
  id(): Promise<string>;
  read(): Promise<string>;
  caret(): Promise<number | undefined>;
  fix(words: string, text: string, nth?: number): Promise<ReplaceResult>;
  /** Asks for the second while the first is under way; each is the words and what to put there. */
  fixBoth(...both: Parameters<EditorProbe['fixBoth']>): Promise<Answer<'fixBoth'>>;
  replace(span: Span, expected: string, text: string): Promise<ReplaceResult>;
  replaceAndTell(...args: Parameters<EditorProbe['replaceAndTell']>): Promise<Answer<'replaceAndTell'>>;
  /** Everything that marks and nudges ask for while somebody writes. */
  glance(from: number, to: number): Promise<number>;
  words(span: Span): Promise<readonly string[]>;
  mentions(): Promise<readonly Span[]>;
  close(): Promise<void>;
}

/** Runs in the page. */
export function lookAt(): Look {
  const mounted = window.standIn;
  if (!mounted) throw new Error('This page has no editor.');
  const { element } = mounted;
  const pathOf = (node: Node | null): string => {
    const path: number[] = [];
    for (let at: Node | null = node; at && at !== element; at = at.parentNode) {
      path.unshift(at.parentNode ? Array.prototype.indexOf.call(at.parentNode.childNodes, at) : -1);
    }
    return path.join('/');
  };
  const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const chosen = root.getSelection?.() ?? document.getSelection();
  const selection =
    element instanceof HTMLTextAreaElement
      ? `${element.selectionStart}-${element.selectionEnd}`
      : `${pathOf(chosen?.anchorNode ?? null)}:${chosen?.anchorOffset} ${pathOf(chosen?.focusNode ?? null)}:${chosen?.focusOffset}`;
  // Draft.js makes a new key for each block at each load.
  const html = element.innerHTML.replace(/ data-(editor|offset-key)="[^"]*"/g, '');
  return { html, model: mounted.getModelText(), selection, scroll: `${element.scrollTop} ${scrollY}` };
}

/**
 * Chromium tells of a moved caret right behind the next frame, Quill hears it a millisecond later, and Draft.js undoes a
 * task late: nearly always before the frame after. Keys before that go astray, also without us. On a busy machine the frame comes
 * before Quill's timer; where Quill never hears, since a change of its own came between, some frames are enough.
 */
async function editorLearns(): Promise<void> {
  const nextFrame = () => new Promise(requestAnimationFrame);
  await nextFrame();
  await nextFrame();
  for (let more = 0; more < 10 && window.standIn?.knowsCaret?.() === false; more++) await nextFrame();
}

const isKey = (letter: string): boolean => /^[ -~]$/.test(letter);

/** Keys in the order a hand would press them, without waiting for one before the next. */
async function typeAtOnce({ keyboard }: Page, text: string): Promise<void> {
  let sent: Promise<void>[] = [];
  for (const letter of text) {
    if (isKey(letter)) sent.push(keyboard.down(letter as KeyInput), keyboard.up(letter as KeyInput));
    else {
      await Promise.all(sent);
      sent = [];
      await keyboard.sendCharacter(letter);
    }
  }
  await Promise.all(sent);
}

async function pressAtOnce({ keyboard }: Page, chord: string): Promise<void> {
  const keys = chord.split('+') as KeyInput[];
  await Promise.all([
    ...keys.map((key) => keyboard.down(key)),
    ...keys.reverse().map((key) => keyboard.up(key)),
  ]);
}

async function realmIn(frame: Frame): Promise<Realm> {
  for (const realm of frame.extensionRealms()) {
    if (await realm.evaluate(() => 'editors' in globalThis)) return realm;
  }
  throw new Error('The probe is not in this frame.');
}

type Calls = { readonly editors: EditorProbe };
type Answer<K extends keyof EditorProbe> = Awaited<ReturnType<EditorProbe[K]>>;

/** Asks by the probe's events, where the browser does not let tests into a content script's world. */
function askByEvent(name: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((done) => {
    const hear = (event: Event) => done(JSON.parse((event as CustomEvent<string>).detail).value);
    document.addEventListener('probe-answer', hear, { once: true });
    document.dispatchEvent(new CustomEvent('probe-call', { detail: JSON.stringify({ name, args }) }));
  });
}

function ask<K extends keyof EditorProbe>(
  frame: Frame,
  realm: Realm | undefined,
  name: K,
  args: Parameters<EditorProbe[K]>,
): Promise<Answer<K>> {
  if (!realm) return frame.evaluate(askByEvent, name, args) as Promise<Answer<K>>;
  const call = (key: K, given: Parameters<EditorProbe[K]>) => {
    const { editors } = globalThis as unknown as Calls;
    return (editors[key] as (...all: Parameters<EditorProbe[K]>) => ReturnType<EditorProbe[K]>)(...given);
  };
  return realm.evaluate(call as never, name as never, args as never) as Promise<Answer<K>>;
}

export async function openDesk(
  stage: Stage,
  editor: EditorPage,
  setting: Setting = 'plain',
  more: Readonly<Record<string, string>> = {},
): Promise<Desk> {
  const query = { page: `editors/${editor}`, ...queryOf[setting], ...more };
  const page = await stage.open('linkedin', '/', query);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.waitForSelector('body[data-ready]');
  const frame = page.frames().at(-1) ?? page.mainFrame();
  await frame.waitForSelector('body[data-ready]');
  await frame.evaluate(() => window.standIn?.element.focus());
  const byEvent = (await stage.browser.version()).toLowerCase().includes('firefox');
  let realm: Promise<Realm> | undefined;
  const call = async <K extends keyof EditorProbe>(
    name: K,
    ...args: Parameters<EditorProbe[K]>
  ): Promise<Answer<K>> => {
    if (!byEvent) realm ??= realmIn(frame);
    return ask(frame, await realm, name, args);
  };
  const toEnd = async (): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await frame.evaluate(() => window.standIn?.pause?.());
  };
  return {
    page,
    frame,
    errors,
    async type(text) {
      await page.keyboard.type(text);
    },
    async press(...keys) {
      for (const chord of keys) {
        const parts = chord.split('+') as KeyInput[];
        const last = parts.pop();
        for (const held of parts) await page.keyboard.down(held);
        if (last) await page.keyboard.press(last);
        for (const held of parts.reverse()) await page.keyboard.up(held);
        await frame.evaluate(editorLearns);
      }
    },
    async hurry(step) {
      if ('type' in step) return typeAtOnce(page, step.type);
      await pressAtOnce(page, step.press);
      await frame.evaluate(editorLearns);
    },
    model: () => frame.evaluate(() => window.standIn?.getModelText() ?? ''),
    async fill(text) {
      await frame.evaluate((given) => window.standIn?.setText(given), text);
      await toEnd();
    },
    async fillParts(parts) {
      await frame.evaluate((given) => window.standIn?.setParts?.(given), parts);
      await toEnd();
    },
    pause: () => frame.evaluate(() => window.standIn?.pause?.()),
    look: () => frame.evaluate(lookAt),
    id: () => call('id'),
    read: () => call('read'),
    caret: () => call('caret'),
    fix: (words, text, nth = 0) => call('fix', words, text, nth),
    fixBoth: (first, second) => call('fixBoth', first, second),
    replace: (span, expected, text) => call('replace', span, expected, text),
    replaceAndTell: (span, expected, text) => call('replaceAndTell', span, expected, text),
    glance: (from, to) => call('glance', from, to),
    words: (span) => call('words', span),
    mentions: () => call('mentions'),
    close: () => page.close(),
  };
}
