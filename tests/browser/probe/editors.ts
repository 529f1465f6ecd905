/** The editors alone, in a content script's own world, for tests to call. */

import type { Span } from '#engine/types.ts';
import type { ReplaceResult } from '#surfaces/contract.ts';
import { editorFor } from '#surfaces/editors/index.ts';

/** Finds the one editor of a bare page, also inside its open shadow root. */
function find(root: ParentNode): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>('textarea, [contenteditable="true"]:not(.ql-clipboard)');
  if (found) return found;
  const inner = root.querySelector('main')?.shadowRoot;
  return inner ? find(inner) : undefined;
}

const calls = {
  id: () => open().editor.id,
  read: () => open().editor.read(open().element),
  caret: () => open().editor.caret(open().element),
  mentions: () => open().editor.mentions(open().element),
  words: (span: Span) =>
    open()
      .editor.rangesOf(open().element, span)
      .map((range) => String(range)),
  /** Asks for everything that marks and nudges ask for, of the part of the text from `from` to `to` (0 to 1). */
  glance(from: number, to: number) {
    const { editor, element } = open();
    const { length } = editor.read(element);
    const ranges = editor.rangesOf(element, {
      start: Math.floor(from * length),
      end: Math.ceil(to * length),
    });
    return ranges.length + editor.mentions(element).length + (editor.caret(element) ?? 0);
  },
  replace: (span: Span, expected: string, text: string) =>
    open().editor.replace(open().element, span, expected, text),
  /** Replaces, and says what is there then. */
  async replaceAndTell(span: Span, expected: string, text: string) {
    const { editor, element } = open();
    const result = await editor.replace(element, span, expected, text);
    return { result, text: editor.read(element), caret: editor.caret(element) };
  },
  /** Replaces the `nth` place (0 is the first) where the text holds `words`. */
  fix(words: string, text: string, nth = 0): Promise<ReplaceResult> {
    const { editor, element } = open();
    let start = -1;
    for (let i = 0; i <= nth; i++) start = editor.read(element).indexOf(words, start + 1);
    return editor.replace(element, { start, end: start + words.length }, words, text);
  },
  /** Asks for the second fix while the first is under way. */
  fixBoth: (first: readonly [string, string], second: readonly [string, string]) =>
    Promise.all([calls.fix(...first), calls.fix(...second)]),
};

function open() {
  const element = find(document);
  const editor = element && editorFor(element);
  if (!element || !editor) throw new Error('This page has no editor.');
  return { element, editor };
}

/** What tests call by `realm.evaluate`. */
export type EditorProbe = typeof calls;

Object.assign(globalThis, { editors: calls });

/** Firefox gives tests no way into this world: there they ask by an event, in JSON. */
async function answer(event: Event): Promise<void> {
  const { name, args } = JSON.parse((event as CustomEvent<string>).detail);
  const call = calls[name as keyof EditorProbe] as (...all: unknown[]) => unknown;
  const detail = JSON.stringify({ value: await call(...args) });
  document.dispatchEvent(new CustomEvent('probe-answer', { detail }));
}

document.addEventListener('probe-call', (event) => void answer(event));
