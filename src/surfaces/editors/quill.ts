import { pressBackspace, pressUndo, typeLines } from './input.ts';
import { richEditor } from './rich.ts';

/** Quill 1 and 2 (LinkedIn). Quill 1 loses text on a synthetic paste; its hidden `.ql-clipboard` is not an editor. */
export const quill = richEditor({
  id: 'quill',
  owns: (element) => element.matches('.ql-editor'),
  mentions: '.ql-mention, [data-entity-urn]',
  write({ element, text, target }) {
    if (text === '') pressBackspace(target);
    else typeLines(element, text);
  },
  undo: pressUndo,
});
