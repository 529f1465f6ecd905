import type { Span } from '#engine/types.ts';
import type { Editor, EditorId } from '../contract.ts';
import { type Hand, replaceBy } from './apply.ts';
import { aroundSolids, type Change, smallestChange, withNeighbour, withTail } from './change.ts';
import { nextTask, selectAndWait, toldOfSelection } from './pace.ts';
import { offsetOf, piecesIn, rangesIn, spanOf } from './points.ts';
import { hasFocus, isSelected, pointsOf, selectedPoints, selectionOf, selectPoints } from './selection.ts';
import { isElement, isText, type Reading, readDom, startsLine } from './walk.ts';

/** A change that is selected and waits to be written. */
interface Stroke {
  readonly element: HTMLElement;
  readonly text: string;
  /** Whether all that is selected lies in one text node, breaks between lines too. */
  readonly oneNode: boolean;
  /** Whether they do, and that node shows something before them. */
  readonly insideNode: boolean;
  /** Whether they are all that one text node shows. */
  readonly wholeNode: boolean;
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
  /** Whether undo is the browser's, and the library does not see an element that it brings back. */
  readonly undoesBlindly?: (element: HTMLElement) => boolean;
}

function spansOf(element: HTMLElement, selector: string): readonly Span[] {
  const reading = readDom(element);
  return [...element.querySelectorAll(selector)].flatMap((object) => spanOf(reading, object) ?? []);
}

/** Formats that Chromium goes on writing in where a selection begins with them: their element stays. */
const kept = 'strong, b, em, i, u, s';

/** Whether the change takes an element out of a line. */
function takesOut(reading: Reading, { start, end, text }: Change): boolean {
  const isOut = (inline: Element): boolean => {
    const shown = spanOf(reading, inline);
    if (!shown || shown.start < start || end < shown.end) return false;
    return text === '' || shown.start > start || !inline.matches(kept);
  };
  return piecesIn(reading, { start, end }).some(({ node }) => inlinesAround(node).some(isOut));
}

function inlinesAround(node: Node | null): readonly Element[] {
  if (!node || node.nodeName === 'BR' || startsLine(node)) return [];
  return isElement(node) ? [node, ...inlinesAround(node.parentElement)] : inlinesAround(node.parentElement);
}

function plan(
  technology: Technology,
  element: HTMLElement,
  span: Span,
  text: string,
): ReturnType<Hand['plan']> {
  const reading = readDom(element);
  const solids = spansOf(element, `${technology.mentions}, a[href], [contenteditable="false"]`);
  const smallest = aroundSolids(reading.text, smallestChange(reading.text, span, text), span, solids);
  if (!smallest) return undefined;
  const isFree = (part: Span): boolean =>
    !solids.some((solid) => part.start < solid.end && solid.start < part.end);
  const isBare = (part: Span): boolean =>
    isFree(part) &&
    piecesIn(reading, part).every(({ node }) => isText(node) && node.parentNode?.parentNode === element);
  const isBlind = technology.undoesBlindly?.(element) === true;
  const small = isBlind ? withTail(reading.text, smallest, isBare) : smallest;
  // To the left the neighbour keeps its own formatting; to the right only inside one text node.
  const fits = (part: Span): boolean =>
    isFree(part) &&
    (part.end === small.start || piecesIn(reading, { start: small.start, end: part.end }).length === 1);
  const change = withNeighbour(reading.text, small, fits);
  return isBlind && takesOut(reading, change) ? 'no-way-back' : change;
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
      const wholeNode = oneNode && touched.every((piece) => piece.start === start && piece.end === end);
      technology.write({ element, text, oneNode, insideNode, wholeNode, target: targetIn(element) });
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
