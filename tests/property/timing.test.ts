import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, isReadyForMarks, looksPasted, markDelay } from '#compose/timing.ts';

const word = fc.stringMatching(/^[a-zà-öø-ž]{1,9}$/);
const words = (min: number, max: number) => fc.array(word, { minLength: min, maxLength: max });

describe('when a mark may appear', () => {
  it('not before twelve words or the end of a sentence', () => {
    fc.assert(
      fc.property(words(0, 30), (all) => {
        expect(isReadyForMarks(all.join(' '))).toBe(all.length >= 12);
      }),
    );
    fc.assert(
      fc.property(words(1, 11), fc.constantFrom('.', '!', '?', '…', '。', '؟', '\n'), (all, end) => {
        expect(isReadyForMarks(`${all.join(' ')}${end}`)).toBe(true);
      }),
    );
  });

  it('not before 1,200 ms of rest for the first, 800 ms for more, and 2,000 ms after a paste', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (marked, pasted) => {
        const wait = markDelay({ marked, pasted });
        expect(wait).toBeGreaterThanOrEqual(marked ? 800 : 1_200);
        if (pasted) expect(wait).toBeGreaterThanOrEqual(2_000);
      }),
    );
  });

  it('what is typed letter by letter, or taken out, is never taken for a paste', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 9 }), (before, typed) => {
        expect(looksPasted(before, before + typed)).toBe(false);
        expect(looksPasted(before + typed, before)).toBe(false);
        expect(looksPasted(before, `${before}${typed}${'x'.repeat(20)}`)).toBe(true);
      }),
    );
  });

  it('counting words stops at enough', () => {
    fc.assert(
      fc.property(words(0, 40), fc.integer({ min: 1, max: 40 }), (all, enough) => {
        expect(countWords(all.join(' '), enough)).toBe(Math.min(all.length, enough));
      }),
    );
  });
});
