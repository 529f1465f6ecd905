import type { Box } from './place.ts';

/** How far beside a mark still counts, in px. */
const slop = 2;

/** The boxes of some ranges on the screen, one a line. Only asked for on intent, never while somebody types. */
export function boxesOf(ranges: readonly AbstractRange[]): readonly Box[] {
  return ranges.flatMap((range) => {
    const { getClientRects } = range as Partial<Pick<Range, 'getClientRects'>>;
    return getClientRects ? [...getClientRects.call(range)] : [];
  });
}

export function isAt(boxes: readonly Box[], x: number, y: number): boolean {
  return boxes.some(
    ({ left, right, top, bottom }) =>
      x >= left - slop && x <= right + slop && y >= top - slop && y <= bottom + slop,
  );
}
