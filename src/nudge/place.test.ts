import { describe, expect, it } from 'vitest';
import { type Box, isInTheWay, leastHeight, placeCard, roomFor, type Surroundings } from './place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const usual: Surroundings = {
  words: [box(200, 300, 80, 18)],
  editor: box(100, 250, 500, 200),
  card: { width: 340, height: 220 },
  viewport: { width: 1280, height: 900 },
  free: [],
  rather: [],
  rightToLeft: false,
};

const covers = (around: Surroundings, other: Box): boolean => {
  const { left, top } = placeCard(around);
  const { width, height } = around.card;
  return left < other.right && left + width > other.left && top < other.bottom && top + height > other.top;
};

describe('the place of the card', () => {
  it('is right under the words', () => {
    expect(placeCard(usual)).toEqual({ left: 200, top: 326 });
  });

  it('is above them at the bottom of the screen', () => {
    const words: Surroundings['words'] = [box(200, 800, 80, 18)];
    expect(placeCard({ ...usual, words, editor: box(100, 700, 500, 150) })).toEqual({ left: 200, top: 572 });
  });

  it('starts at the right end of words that run from right to left', () => {
    const words: Surroundings['words'] = [box(500, 300, 80, 18)];
    expect(placeCard({ ...usual, words, rightToLeft: true }).left).toBe(240);
  });

  it.each([
    ['under the words', box(220, 350, 90, 32)],
    ['over and under the words', box(190, 100, 100, 180)],
  ])('never covers a control that sends: %s', (_where, send) => {
    const free = [send, box(220, 350, 90, 32)];
    expect(free.map((one) => covers({ ...usual, free }, one))).toEqual([false, false]);
  });

  it('goes past a control that sends as wide as the card', () => {
    const send = box(150, 340, 400, 40);
    expect(
      placeCard({ ...usual, editor: box(0, 80, 1280, 400), words: [box(200, 100, 80, 18)], free: [send] }),
    ).toEqual({ left: 200, top: 388 });
  });

  it('knows when there is no room that leaves a control free, so that it can be made lower', () => {
    const words: Surroundings['words'] = [box(20, 120, 80, 18)];
    const around = { ...usual, words, editor: box(0, 110, 400, 60), viewport: { width: 360, height: 450 } };
    const free = [box(200, 170, 90, 34)];
    const inTheWay = (height: number) => {
      const tall = { ...around, free, card: { width: 340, height } };
      return isInTheWay(placeCard(tall), tall);
    };
    expect([inTheWay(300), inTheWay(leastHeight)]).toEqual([true, false]);
  });

  it('rather covers another control than being far away', () => {
    const rather = [box(180, 100, 400, 32), box(180, 350, 400, 32)];
    expect([326, 72]).toContain(placeCard({ ...usual, rather }).top);
  });

  it('stays on a screen that is narrower than the card', () => {
    const { left, top } = placeCard({ ...usual, viewport: { width: 320, height: 480 } });
    expect([left, top]).toEqual([8, 72]);
  });

  it('is made low enough to leave its words free on a small screen', () => {
    const words: Surroundings['words'] = [box(60, 90, 80, 18)];
    const viewport = { width: 400, height: 420 };
    const card = { width: 340, height: roomFor(words, viewport) };
    expect(card.height).toBe(296);
    expect(covers({ ...usual, words, viewport, card }, words[0])).toBe(false);
  });

  it('never covers the words on several lines', () => {
    const words: Surroundings['words'] = [box(400, 300, 180, 18), box(110, 320, 60, 18)];
    expect(words.map((line) => covers({ ...usual, words }, line))).toEqual([false, false]);
  });
});
