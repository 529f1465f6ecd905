import { describe, expect, it } from 'vitest';
import { dark, light, type Palette, tokensFor } from './tokens.ts';

/** Relative luminance of a `#rrggbb` colour, WCAG 2.2 definition. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const text: readonly (keyof Palette)[] = ['ink', 'soft', 'leaf', 'honey-ink'];
const grounds: readonly (keyof Palette)[] = ['paper', 'sheet', 'hollow', 'leaf-wash', 'honey-wash'];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s palette', (_name, palette) => {
  const pairs = text.flatMap((ink) => grounds.map((ground) => [ink, ground] as const));

  it.each(pairs)('reads %s on %s at 4.5:1 or better', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('reads the words on a filled button', () => {
    expect(contrast(palette['leaf-ink'], palette.leaf)).toBeGreaterThanOrEqual(4.5);
  });

  it('bounds controls at 3:1 or better', () => {
    for (const ground of ['paper', 'sheet', 'hollow'] as const)
      expect(contrast(palette.edge, palette[ground])).toBeGreaterThanOrEqual(3);
  });

  it('holds no red', () => {
    for (const colour of Object.values(palette)) {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      const isRed = r > 110 && g < r * 0.5 && b < r * 0.5;
      expect(isRed, colour).toBe(false);
    }
  });
});

it('lets an element choose its look over the system', () => {
  const sheet = tokensFor('.layer');
  expect(sheet).toContain('.layer:not([data-look="light"])');
  expect(sheet).toContain('.layer[data-look="dark"]');
});
