import type { Box } from '../contract.ts';

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

/** The box's element, or the one that a site has put into its place; undefined when neither is there. */
export function standingIn({ element, scope }: Box): Element | undefined {
  if (!isGone(element)) return element;
  if (!scope.isConnected) return undefined;
  return [...scope.querySelectorAll('textarea, [contenteditable="true"]')].find((heir) => !isGone(heir));
}

/** Whether the site has cleared the box, or closed it. */
export function isCleared(box: Box): boolean {
  const element = standingIn(box);
  return element === undefined || isEmptied(element);
}
