import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decode } from '#engine/signal/coding.ts';
import { targets } from '#engine/signal/model.ts';
import { weights } from '#engine/signal/weights.ts';

it('the learned signal stays within 150 kB and is whole', () => {
  expect(statSync('src/engine/signal/weights.ts').size).toBeLessThanOrEqual(150_000);
  const { features, weights: table } = decode(weights.code, targets.length);
  expect(features.length).toBeGreaterThan(1_000);
  expect(table.length).toBe(features.length * targets.length);
  expect([weights.scale, weights.bias, weights.threshold].map((list) => list.length)).toEqual([7, 7, 7]);
});
