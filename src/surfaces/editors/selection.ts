import { pointAt } from './points.ts';
import type { Point, Reading } from './walk.ts';

/** The document or open shadow root an element lives in. */
function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return 'activeElement' in root ? (root as Document | ShadowRoot) : element.ownerDocument;
}

/** Chromium keeps a selection per shadow root and offers it there; Firefox shows all of it on the document. */
type SelectionScope = (Document | ShadowRoot) & { getSelection?: () => Selection | null };

/** The selection as the editor's own root sees it. */
export function selectionOf(element: Element): Selection | undefined {
  const scope: SelectionScope = rootOf(element);
  const selection = scope.getSelection?.() ?? element.ownerDocument.getSelection();
  return selection ?? undefined;
}

export const hasFocus = (element: Element): boolean => {
  const { activeElement } = rootOf(element);
  return activeElement !== null && element.contains(activeElement);
};

/** The two ends of the selection, anchor first, when both lie in `element`. */
export function selectedPoints(element: Element): readonly [Point, Point] | undefined {
  const selection = selectionOf(element);
  const anchor = selection?.anchorNode;
  const focus = selection?.focusNode;
  if (!selection || !anchor || !focus || !element.contains(anchor) || !element.contains(focus))
    return undefined;
  return [
    { node: anchor, offset: selection.anchorOffset },
    { node: focus, offset: selection.focusOffset },
  ];
}

const isSame = (a: Point, b: Point): boolean => a.node === b.node && a.offset === b.offset;

/** Whether just this is selected already. */
export function isSelected(element: Element, [anchor, focus]: readonly [Point, Point]): boolean {
  const now = selectedPoints(element);
  return now !== undefined && isSame(now[0], anchor) && isSame(now[1], focus);
}

export function selectPoints(element: Element, [anchor, focus]: readonly [Point, Point]): void {
  if (!anchor.node.isConnected || !focus.node.isConnected) return;
  selectionOf(element)?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

/** The ends in the DOM of the span from `start` to `end`; a caret when they are equal. */
export function pointsOf(reading: Reading, start: number, end: number): readonly [Point, Point] | undefined {
  const first = pointAt(reading, start, start === end ? 'back' : 'on');
  const last = start === end ? first : pointAt(reading, end, 'back');
  return first && last ? [first, last] : undefined;
}
