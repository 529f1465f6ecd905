import type { Span } from '#engine/types.ts';
import { indexOf, isText, type Line, type Piece, type Point, type Reading } from './walk.ts';

/** Selections end outside of what cannot be edited: in shadow roots, Chromium leaves out an object that they end in. */
function inPiece(piece: Piece, offset: number): Point {
  const solid = piece.node.parentElement?.closest('[contenteditable="false"]');
  if (isText(piece.node) && !solid) return { node: piece.node, offset: piece.from + offset - piece.start };
  const node = solid ?? piece.node;
  return { node: node.parentNode ?? node, offset: indexOf(node) + (offset > piece.start ? 1 : 0) };
}

function lineAt(reading: Reading, offset: number): Line | undefined {
  return reading.lines.find((line) => line.start <= offset && offset <= line.end);
}

/**
 * The place in the DOM for an offset of the text. Between two nodes, `lean` says which of them: `back` for the node
 * that ends there (carets, ends of ranges), `on` for the one that begins there (starts of ranges).
 */
export function pointAt(reading: Reading, offset: number, lean: 'back' | 'on'): Point | undefined {
  const line = lineAt(reading, offset);
  if (!line) return undefined;
  const touching = reading.pieces.filter(
    (piece) =>
      piece.start >= line.start && piece.end <= line.end && piece.start <= offset && offset <= piece.end,
  );
  const texts = touching.filter((piece) => isText(piece.node));
  const [first] = texts.length > 0 ? texts : touching;
  const last = (texts.length > 0 ? texts : touching).at(-1);
  const piece = lean === 'back' ? first : last;
  return piece ? inPiece(piece, offset) : line.anchor;
}

/** The offset in the text of a place in the DOM below the element that was read. */
export function offsetOf(reading: Reading, root: Element, point: Point): number | undefined {
  if (!root.contains(point.node)) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(point.node, point.offset);
  range.collapse(true);
  let offset = 0;
  for (const piece of reading.pieces) {
    if (piece.node === point.node) {
      const within = point.offset - piece.from;
      if (within >= 0) offset = piece.start + Math.min(within, piece.end - piece.start);
      continue;
    }
    const { node, offset: end } = inPiece(piece, piece.end);
    if (range.comparePoint(node, end) <= 0) offset = piece.end;
  }
  for (const line of reading.lines) {
    if (range.comparePoint(line.from.node, line.from.offset) <= 0) offset = Math.max(offset, line.start);
  }
  return offset;
}

/** The pieces that show some of `span`. */
export const piecesIn = (reading: Reading, span: Span): readonly Piece[] =>
  reading.pieces.filter((piece) => piece.start < span.end && span.start < piece.end);

/** One range for each text node that shows some of `span`. */
export function rangesIn(reading: Reading, span: Span): readonly Range[] {
  return piecesIn(reading, span).flatMap((piece) => {
    if (!isText(piece.node)) return [];
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, piece.from + Math.max(span.start, piece.start) - piece.start);
    range.setEnd(piece.node, piece.from + Math.min(span.end, piece.end) - piece.start);
    return [range];
  });
}

/** The span of the text that `element` shows, if it shows any. */
export function spanOf(reading: Reading, element: Element): Span | undefined {
  const shown = reading.pieces.filter((piece) => element.contains(piece.node));
  const [first] = shown;
  const last = shown.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}
