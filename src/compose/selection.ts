/** Whether the writer has selected something in `element`: then it is theirs, and nothing new appears. */
export function hasSelection(element: HTMLElement): boolean {
  if (element instanceof HTMLTextAreaElement) {
    return focused(element) && element.selectionStart !== element.selectionEnd;
  }
  const selection = element.ownerDocument.getSelection();
  // In a shadow root the document's selection names the host, which is enough to know that something is selected.
  return selection !== null && !selection.isCollapsed && focused(element);
}

function focused(element: HTMLElement): boolean {
  const root = element.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : undefined;
  return active === element || element.contains(active ?? null);
}

/** Calls `then` once, at the next change of the selection. */
export function whenSelectionChanges(element: HTMLElement, then: () => void, signal: AbortSignal): void {
  const options = { once: true, signal };
  const target = element instanceof HTMLTextAreaElement ? element : element.ownerDocument;
  target.addEventListener('selectionchange', then, options);
}
