import { paste, pressBackspace, pressRedo, pressUndo, typeText } from './input.ts';
import { richEditor } from './rich.ts';

/**
 * Lexical (Facebook, Messenger, Instagram). It loses breaks in `insertText`, mishandles it across nodes, and takes it back where
 * all words of a format go.
 */
export const lexical = richEditor({
  id: 'lexical',
  owns: (element) => element.matches('[data-lexical-editor="true"]'),
  mentions: '[data-lexical-mention]',
  write({ element, text, oneNode, wholeNode, target }) {
    if (text === '') pressBackspace(target);
    else if (oneNode && !wholeNode && !text.includes('\n')) typeText(element, text);
    else paste(target, text);
  },
  undo: pressUndo,
  redo: pressRedo,
});
