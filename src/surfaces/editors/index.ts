import type { Editor } from '../contract.ts';
import { watchComposition } from './composition.ts';
import { draft } from './draft.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textarea } from './textarea.ts';

/** First match wins: a library before the contenteditable it is built on. */
const editors: readonly Editor[] = [textarea, draft, lexical, quill, prosemirror, plain];

/**
 * The technology that runs `element`, a textarea or the root of a rich editor; undefined for anything else. Told by
 * what the library leaves in the DOM, never by the site: sites change their editors and serve several at once.
 */
export function editorFor(element: HTMLElement): Editor | undefined {
  const editor = editors.find((one) => one.owns(element));
  if (editor) watchComposition(element);
  return editor;
}
