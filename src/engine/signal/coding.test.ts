import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from './coding.ts';

describe('the coding of weights', () => {
  it('gives back what was put in', () => {
    const kept = fc
      .uniqueArray(fc.integer({ min: 0, max: (1 << 18) - 1 }), { maxLength: 40 })
      .chain((features) =>
        fc.record({
          features: fc.constant(features.sort((a, b) => a - b)),
          weights: fc.array(fc.integer({ min: -31, max: 31 }), {
            minLength: features.length * 3,
            maxLength: features.length * 3,
          }),
        }),
      );
    fc.assert(
      fc.property(kept, ({ features, weights }) => {
        const back = decode(
          encode({ features: Int32Array.from(features), weights: Int8Array.from(weights) }, 3),
          3,
        );
        expect([...back.features]).toEqual(features);
        expect([...back.weights]).toEqual(weights);
      }),
    );
  });
});
