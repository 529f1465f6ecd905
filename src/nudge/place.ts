/** A box on the screen, in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  /** The words that the card is about. */
  readonly words: Box;
  readonly card: Size;
  readonly viewport: Size;
  /** What the card may not cover: the send control and its neighbours. */
  readonly avoid: readonly Box[];
  readonly rightToLeft: boolean;
}

/** Between words and card, and between card and the edge of the screen, in px. */
const gap = 8;

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Where the card goes: under the words, else above, else beside, wherever it covers least of what it has to leave free.
 * Always inside the viewport, as far as it fits.
 */
export function placeCard({ words, card, viewport, avoid, rightToLeft }: Surroundings): {
  readonly left: number;
  readonly top: number;
} {
  const start = rightToLeft ? words.right - card.width : words.left;
  const beside = words.top - gap;
  const spots = [
    { left: start, top: words.bottom + gap },
    { left: start, top: words.top - gap - card.height },
    { left: words.right + 2 * gap, top: beside },
    { left: words.left - 2 * gap - card.width, top: beside },
    { left: viewport.width, top: words.bottom + gap },
    { left: viewport.width, top: words.top - gap - card.height },
    { left: gap, top: gap },
    { left: viewport.width, top: gap },
  ].map(({ left, top }) => ({
    left: clamp(left, gap, viewport.width - card.width - gap),
    top: clamp(top, gap, viewport.height - card.height - gap),
  }));
  const costs = spots.map(({ left, top }) => {
    const box = { left, top, right: left + card.width, bottom: top + card.height };
    // The words themselves stay readable before anything else does.
    return 4 * overlap(box, words) + avoid.reduce((sum, other) => sum + overlap(box, other), 0);
  });
  const best = costs.indexOf(Math.min(...costs));
  return spots[best] ?? { left: gap, top: gap };
}
