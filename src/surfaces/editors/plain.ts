import { nativeRedo, nativeUndo, typeDelete, typeText } from './input.ts';
import { richEditor } from './rich.ts';

/** A contenteditable without a library (LinkedIn's message box). The browser's own undo holds it. */
export const plain = richEditor({
  id: 'plain',
  owns: (element) => element.isContentEditable && !element.matches('.ql-clipboard'),
  mentions: '[data-entity-urn]',
  write({ element, text }) {
    if (text === '') typeDelete(element);
    else typeText(element, text);
  },
  undo: (element) => void nativeUndo(element),
  redo: (element) => void nativeRedo(element),
});
