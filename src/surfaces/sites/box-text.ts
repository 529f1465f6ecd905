const invisible = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;

/** The text in an editable element, roughly: enough to compare, not to mark or to count. */
export function roughText(element: Element): string {
  return element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '');
}

/** Whether there is nothing to read in an editable element, whatever empty blocks its editor keeps. */
export function isEmptied(element: Element): boolean {
  return roughText(element).replace(invisible, '') === '';
}

/** Whether the element has left the page, or the page no longer draws it. */
export function isGone(element: Element): boolean {
  return !element.isConnected || element.getClientRects().length === 0;
}
