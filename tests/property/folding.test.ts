import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, toOriginal } from '#engine/text/fold.ts';
import { split } from '#engine/text/split.ts';
import { anyText } from './drafts.ts';

describe('folding', () => {
  it('maps every unit back to where it came from, in order', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const folded = fold(original);
        let before = 0;
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = toOriginal(folded, { start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          const there = original.slice(start, end);
          const same = there === folded.text[at] || fold(there).text === folded.text[at];
          expect(same, JSON.stringify([there, folded.text[at]])).toBe(true);
          before = start;
        }
        expect(toOriginal(folded, { start: 0, end: folded.text.length }).end).toBeLessThanOrEqual(
          original.length,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('of a folded text changes nothing', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text } = fold(original);
        expect(fold(text).text).toBe(text);
      }),
    );
  });

  it('makes plain letters of look-alikes', () => {
    expect(fold('𝗕𝗼𝗼𝗸 “now”, it’s 𝓯𝓻𝓮𝓮 🅱🅸🅶 ｗｅ Ⓞⓟⓔⓝ ᴏᴘᴇɴ').text).toBe(
      'Book "now", it\'s free BIG we Open open',
    );
  });
});

describe('sentences', () => {
  it('cover all that is not blank, in order and without overlap', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text } = fold(original);
        const covered = new Uint8Array(text.length);
        let before = 0;
        for (const { start, end } of split(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          covered.fill(1, start, end);
          before = end;
        }
        for (let at = 0; at < text.length; at++) if (!covered[at]) expect(text[at]).toMatch(/\s/);
      }),
    );
  });
});
