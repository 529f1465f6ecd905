import { paste, pressBackspace, pressRedo, pressUndo, typeText } from './input.ts';
import { richEditor } from './rich.ts';

/**
 * Draft.js (X). A browser command over more than one text node corrupts its model, at the start of one it may write into
 * the node before, and in an empty block it doubles the text (facebookarchive/draft-js#36): there the editor's own
 * paste handler is used.
 */
export const draft = richEditor({
  id: 'draft',
  owns: (element) => element.matches('.public-DraftEditor-content'),
  mentions: '[data-mention]',
  write({ element, text, insideNode, target }) {
    if (text === '') pressBackspace(target);
    else if (insideNode && !text.includes('\n')) typeText(element, text);
    else paste(target, text);
  },
  undo: pressUndo,
  redo: pressRedo,
});
