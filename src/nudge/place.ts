/** A box on the screen, in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  /** The words that the card is about, one box a line. */
  readonly words: readonly [Box, ...Box[]];
  /** The editor around them. */
  readonly editor: Box;
  readonly card: Size;
  readonly viewport: Size;
  /** What the card keeps free at almost any price: the controls that send, and open lists of suggestions. */
  readonly free: readonly Box[];
  /** What it would rather not cover: other controls. */
  readonly rather: readonly Box[];
  readonly rightToLeft: boolean;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Between words and card, and between card and the edge of the screen, in px. */
const gap = 8;

/** What covering one square pixel costs, against one pixel of distance from the words. */
const prices = { free: 1_000, words: 50, rather: 0.02, away: 20 } as const;

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const distance = (one: Box, other: Box): number =>
  Math.max(0, one.left - other.right, other.left - one.right) +
  Math.max(0, one.top - other.bottom, other.top - one.bottom);

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The least height of a card that is still worth opening, in px: what it says and its buttons. */
export const leastHeight = 220;

/** How tall the card may be, in px, so that it finds room above or below its words. What does not fit is scrolled to. */
export function roomFor(words: Surroundings['words'], viewport: Size): number {
  const [first] = words;
  const below = viewport.height - (words.at(-1) ?? first).bottom;
  return Math.max(leastHeight, Math.max(first.top, below) - 2 * gap);
}

/**
 * Where the card goes: under the words if it can, else above them, else beside words or editor; never over a control that
 * sends while there is another place. Always inside the viewport, as far as it fits.
 */
export function placeCard(around: Surroundings): Spot {
  const { words, card, viewport } = around;
  const [first] = words;
  const last = words.at(-1) ?? first;
  const start = around.rightToLeft ? first.right - card.width : first.left;
  const end = around.rightToLeft ? first.left : first.right - card.width;
  const { editor } = around;
  const tops = [last.bottom + gap, first.top - gap - card.height];
  const wanted = [
    ...[start, end].flatMap((left) => tops.map((top) => ({ left, top }))),
    ...tops.flatMap((top) => [
      { left: editor.right + gap, top },
      { left: editor.left - gap - card.width, top },
    ]),
    ...[editor.right + gap, editor.left - gap - card.width].map((left) => ({ left, top: first.top })),
    ...[editor.bottom + gap, editor.top - gap - card.height].map((top) => ({ left: start, top })),
    // Past what it would cover there.
    ...around.free.flatMap((kept) => [
      { left: start, top: kept.bottom + gap },
      { left: start, top: kept.top - gap - card.height },
      ...tops.flatMap((top) => [
        { left: kept.right + gap, top },
        { left: kept.left - gap - card.width, top },
      ]),
    ]),
  ];
  const spots = wanted.map(({ left, top }) => ({
    left: clamp(left, gap, Math.max(gap, viewport.width - card.width - gap)),
    top: clamp(top, gap, Math.max(gap, viewport.height - card.height - gap)),
  }));
  const costs = spots.map((spot) => costOf(spot, around));
  return spots[costs.indexOf(Math.min(...costs))] ?? { left: gap, top: gap };
}

const boxAt = ({ left, top }: Spot, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Whether the card at `spot` covers something that it keeps free. */
export function isInTheWay(spot: Spot, { card, free }: Surroundings): boolean {
  return free.some((kept) => overlap(boxAt(spot, card), kept) > 0);
}

function costOf(spot: Spot, { card, words, free, rather }: Surroundings): number {
  const box = boxAt(spot, card);
  const covered = (boxes: readonly Box[]): number =>
    boxes.reduce((sum, other) => sum + overlap(box, other), 0);
  return (
    prices.free * covered(free) +
    prices.words * covered(words) +
    prices.rather * covered(rather) +
    prices.away * distance(box, words[0])
  );
}
