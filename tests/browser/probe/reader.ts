import type { Editor } from '#surfaces/index.ts';

/** Reads any editor well enough to test sites by: one line for each block. */
const reader: Editor = {
  id: 'plain',
  owns: () => true,
  read: (element) =>
    element instanceof HTMLTextAreaElement
      ? element.value
      : [...element.children].map((block) => block.textContent ?? '').join('\n'),
  rangesOf: () => [],
  replace: () => Promise.resolve('refused'),
  caret: () => undefined,
  mentions: () => [],
};

export const editorFor = (_element: HTMLElement): Editor => reader;
