import type { Surface } from '#surfaces/contract.ts';

/** Remembers where the caret is and returns the way back: focus and caret, without scrolling. */
export function rememberCaret(surface: Surface): () => void {
  const { element } = surface.box;
  const caret = surface.caret();
  return () => {
    if (!element.isConnected) return;
    element.focus({ preventScroll: true });
    if (caret === undefined || surface.caret() === caret) return;
    putCaret(surface, caret);
  };
}

/** Editors that draw their text anew when they lose the focus forget the caret: it is put back by its offset. */
function putCaret(surface: Surface, caret: number): void {
  const { element } = surface.box;
  if (element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(caret, caret);
    return;
  }
  const [range] = surface.rangesOf({ start: Math.max(0, caret - 1), end: caret });
  const selection = element.ownerDocument.getSelection();
  if (range && selection) selection.collapse(range.endContainer, range.endOffset);
}
