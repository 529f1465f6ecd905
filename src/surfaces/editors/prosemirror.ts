import { pressBackspace, pressRedo, pressUndo, typeLines } from './input.ts';
import { richEditor } from './rich.ts';

/** ProseMirror, mostly as TipTap (LinkedIn). */
export const prosemirror = richEditor({
  id: 'prosemirror',
  owns: (element) => element.matches('.ProseMirror'),
  mentions: '[data-type="mention"]',
  write({ element, text, target }) {
    if (text === '') pressBackspace(target);
    else typeLines(element, text);
  },
  undo: pressUndo,
  redo: pressRedo,
});
