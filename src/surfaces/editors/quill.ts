import {
  nativeRedo,
  nativeUndo,
  pressBackspace,
  pressRedo,
  pressUndo,
  typeDelete,
  typeLines,
} from './input.ts';
import { richEditor } from './rich.ts';

/**
 * Quill 1 and 2 (LinkedIn). Quill 1 loses text on a synthetic paste; its hidden `.ql-clipboard` is not an editor. In a
 * shadow root it does not see the selection, and leaves keys to the browser.
 */
export const quill = richEditor({
  id: 'quill',
  owns: (element) => element.matches('.ql-editor'),
  mentions: '.ql-mention, [data-entity-urn]',
  write({ element, text, target }) {
    if (text !== '') typeLines(element, text);
    else if (!pressBackspace(target)) typeDelete(element);
  },
  undo: (element) => void (pressUndo(element) || nativeUndo(element)),
  redo: (element) => void (pressRedo(element) || nativeRedo(element)),
  // There undo is the browser's. It puts words that moved into an emptied line out again by way of an element that Quill
  // never sees, and Quill takes them for still being there (parchment 1.1.4, ContainerBlot.update): it mixes up the lines.
  // Of a mention, a link or bold words that come back it loses the words, also when they went by the writer's own keys.
  undoesBlindly: (element) => element.getRootNode() !== element.ownerDocument,
});
