import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import { kinds } from '../types.ts';
import { everyFeature, listen } from './features.ts';
import { FEATURE_BITS } from './hash.ts';
import { leaningOf, targets } from './model.ts';
import { placesOf } from './sound.ts';

const { read } = createEngine();
const writing = fc
  .array(
    fc.constantFrom('Book', 'your', 'call', 'we', 'I', '?', '. ', '!', '\n', '#tag', '😂', 'https://x.com/a'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(' '));
const kind = fc.constantFrom(...kinds);

/** Everything heard in a text: feature, value, sentence, first and last token. */
function heardIn(text: string, of: (typeof kinds)[number]): { heard: number[][]; length: number } {
  const heard: number[][] = [];
  const numbering = {
    ...everyFeature,
    places: (sentence: Parameters<typeof placesOf>[0]) => placesOf(sentence, everyFeature.numberOf),
  };
  const length = listen(read(text), of, numbering, (...one) => heard.push(one));
  return { heard, length };
}

describe('the features of a text', () => {
  it('are the same each time, whatever was heard in between', () => {
    fc.assert(
      fc.property(writing, writing, kind, (text, other, of) => {
        const before = heardIn(text, of);
        heardIn(other, of);
        expect(heardIn(text, of)).toEqual(before);
      }),
    );
  });

  it('are told once each, and lie inside the text or belong to the whole of it', () => {
    fc.assert(
      fc.property(writing, kind, (text, of) => {
        const { heard, length } = heardIn(text, of);
        const { sentences } = read(text);
        expect(new Set(heard.map(([feature]) => feature)).size).toBe(heard.length);
        expect(length).toBeGreaterThan(0);
        const unplaced: number[] = [];
        listen(read(text), of, everyFeature, (feature) => unplaced.push(feature));
        expect(heard.map(([feature]) => feature)).toEqual(unplaced);
        for (const [feature = -1, value = -1, at = -2, first = -1, last = -1] of heard) {
          expect(feature >= 0 && feature < 2 ** FEATURE_BITS && value > 0 && value <= 1).toBe(true);
          if (at === -1) expect([first, last]).toEqual([0, 0]);
          else expect(first <= last && last < (sentences[at]?.sentence.tokens.count ?? 0)).toBe(true);
        }
      }),
    );
  });

  it('lean to each target by a finite measure, of which the words have their shares', () => {
    fc.assert(
      fc.property(writing, kind, (text, of) => {
        const doc = read(text);
        const { score, parts, shares } = leaningOf(doc, of);
        for (const target of targets) {
          expect(Number.isFinite(score[target])).toBe(true);
          expect(parts(target)).toHaveLength(doc.sentences.length);
          doc.sentences.forEach(({ sentence }, at) => {
            expect(shares(target, at)).toHaveLength(sentence.tokens.count);
          });
          // Where there is one sentence, all that it added is in its words.
          if (doc.sentences.length === 1)
            expect(Array.from(shares(target, 0)).reduce((sum, share) => sum + share, 0)).toBeCloseTo(
              parts(target)[0] ?? 0,
            );
        }
        expect(leaningOf(createEngine().read(text), of).score).toEqual(score);
      }),
    );
  });
});
