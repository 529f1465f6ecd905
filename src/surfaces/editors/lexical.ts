import { paste, pressBackspace, pressRedo, pressUndo, typeText } from './input.ts';
import { richEditor } from './rich.ts';

/** Lexical (Facebook, Messenger, Instagram). It loses breaks in `insertText` and mishandles it across nodes. */
export const lexical = richEditor({
  id: 'lexical',
  owns: (element) => element.matches('[data-lexical-editor="true"]'),
  mentions: '[data-lexical-mention]',
  write({ element, text, oneNode, target }) {
    if (text === '') pressBackspace(target);
    else if (oneNode && !text.includes('\n')) typeText(element, text);
    else paste(target, text);
  },
  undo: pressUndo,
  redo: pressRedo,
});
