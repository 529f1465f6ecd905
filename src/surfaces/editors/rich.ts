import type { Span } from '#engine/types.ts';
import type { Editor, EditorId } from '../contract.ts';
import { type Hand, replaceBy } from './apply.ts';
import { aroundSolids, type Change, smallestChange, withNeighbour, withTail } from './change.ts';
import { nextTask, selectAndWait, toldOfSelection } from './pace.ts';
import { offsetOf, piecesIn, rangesIn, spanOf } from './points.ts';
import { hasFocus, isSelected, pointsOf, selectedPoints, selectionOf, selectPoints } from './selection.ts';
import { isText, readDom } from './walk.ts';

/** A change that is selected and waits to be written. */
interface Stroke {
  readonly element: HTMLElement;
  readonly text: string;
  /** Whether all that is selected lies in one text node, breaks between lines too. */
  readonly oneNode: boolean;
  /** Whether they do, and that node shows something before them. */
  readonly insideNode: boolean;
  /** Where events for the editor's own handlers go. */
  readonly target: EventTarget;
}

/** What tells one editor library from another. Everything else is the same in all of them. */
export interface Technology {
  readonly id: EditorId;
  readonly owns: (element: HTMLElement) => boolean;
  /** Finds the library's mention objects below its root. */
  readonly mentions: string;
  readonly write: (stroke: Stroke) => void;
  readonly undo: (element: HTMLElement) => void;
  readonly redo: (element: HTMLElement) => void;
  /** Whether the rest of a line may not move up by itself into a line that the change empties. */
  readonly retypesTail?: (element: HTMLElement) => boolean;
}

function spansOf(element: HTMLElement, selector: string): readonly Span[] {
  const reading = readDom(element);
  return [...element.querySelectorAll(selector)].flatMap((object) => spanOf(reading, object) ?? []);
}

function plan(technology: Technology, element: HTMLElement, span: Span, text: string): Change | undefined {
  const reading = readDom(element);
  const solids = spansOf(element, `${technology.mentions}, a[href], [contenteditable="false"]`);
  const smallest = aroundSolids(reading.text, smallestChange(reading.text, span, text), span, solids);
  if (!smallest) return undefined;
  const isFree = (part: Span): boolean =>
    !solids.some((solid) => part.start < solid.end && solid.start < part.end);
  const isBare = (part: Span): boolean =>
    isFree(part) &&
    piecesIn(reading, part).every(({ node }) => isText(node) && node.parentNode?.parentNode === element);
  const retypes = technology.retypesTail?.(element) === true;
  const small = retypes ? withTail(reading.text, smallest, isBare) : smallest;
  // To the left the neighbour keeps its own formatting; to the right only inside one text node.
  const fits = (part: Span): boolean =>
    isFree(part) &&
    (part.end === small.start || piecesIn(reading, { start: small.start, end: part.end }).length === 1);
  return withNeighbour(reading.text, small, fits);
}

/** The element an event has to start from so that the library takes it for one of the writer's. */
function targetIn(element: HTMLElement): EventTarget {
  const node = selectedPoints(element)?.[0].node;
  if (!node) return element;
  return isText(node) ? (node.parentNode ?? element) : node;
}

function handFor(technology: Technology, element: HTMLElement): Hand {
  return {
    element,
    read: () => readDom(element).text,
    plan: (span, text) => plan(technology, element, span, text),
    async select(start, end) {
      if (!hasFocus(element)) {
        element.focus({ preventScroll: true });
        await nextTask();
      }
      const points = pointsOf(readDom(element), start, end);
      if (!points) return;
      if (isSelected(element, points)) await toldOfSelection();
      else await selectAndWait(element.ownerDocument, () => selectPoints(element, points));
    },
    holdSelection() {
      const points = selectedPoints(element);
      return () => void (points && selectPoints(element, points));
    },
    write({ start, end, text }) {
      const reading = readDom(element);
      const span = start < end ? { start, end } : { start: start - 1, end: start + 1 };
      const touched = piecesIn(reading, span);
      const oneNode =
        touched.length === 1 &&
        touched.every((piece) => isText(piece.node) && piece.start <= start && end <= piece.end);
      const insideNode = oneNode && touched.every((piece) => piece.start < start);
      technology.write({ element, text, oneNode, insideNode, target: targetIn(element) });
    },
    undo: () => technology.undo(element),
    redo: () => technology.redo(element),
  };
}

function caretIn(element: HTMLElement): number | undefined {
  const points = hasFocus(element) ? selectedPoints(element) : undefined;
  if (!points || selectionOf(element)?.isCollapsed === false) return undefined;
  return offsetOf(readDom(element), element, points[1]);
}

/** An editor made of contenteditable blocks. */
export function richEditor(technology: Technology): Editor {
  return {
    id: technology.id,
    owns: technology.owns,
    read: (element) => readDom(element).text,
    rangesOf: (element, span) => rangesIn(readDom(element), span),
    replace: (element, span, expected, text) => replaceBy(handFor(technology, element), span, expected, text),
    caret: caretIn,
    mentions: (element) => spansOf(element, technology.mentions),
  };
}
