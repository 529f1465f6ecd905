import { hasFocus, selectionOf } from '#surfaces/editors/selection.ts';

/** Whether the writer has selected something in `element`: then it is theirs, and nothing new appears. */
export function hasSelection(element: HTMLElement): boolean {
  if (!hasFocus(element)) return false;
  if (element instanceof HTMLTextAreaElement) return element.selectionStart !== element.selectionEnd;
  // Of a selection in a shadow root, Chromium says on the document that it is collapsed.
  return selectionOf(element)?.isCollapsed === false;
}

/** Calls `then` once, at the next change of the selection. */
export function whenSelectionChanges(element: HTMLElement, then: () => void, signal: AbortSignal): void {
  const options = { once: true, signal };
  const target = element instanceof HTMLTextAreaElement ? element : element.ownerDocument;
  target.addEventListener('selectionchange', then, options);
}
