import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import { fold } from '../text/fold.ts';
import type { Sentence } from '../text/sentence.ts';
import { everyFeature } from './features.ts';
import { FEATURE_BITS } from './hash.ts';
import { placesOf, type Sound, soundOf, valueAt } from './sound.ts';

const { read } = createEngine();
const itself = (feature: number): number => feature;
const sentencesOf = (text: string): readonly Sentence[] =>
  read(text).sentences.map(({ sentence }) => sentence);
const soundsOf = (text: string): readonly Sound[] => sentencesOf(text).map((one) => soundOf(one, itself));

const writing = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Book',
        'your',
        'free',
        'call',
        "it's",
        '#leeds',
        '@maya',
        '£5',
        '😂',
        '?',
        '!',
        '.',
        '\n',
        'x.com',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

describe('what a sentence sounds like', () => {
  it('is the same each time, whatever was heard in between', () => {
    fc.assert(
      fc.property(writing, writing, (text, other) => {
        const before = soundsOf(text);
        soundsOf(other);
        expect(soundsOf(text)).toEqual(before);
      }),
    );
  });

  it('has each feature once, within its numbers, and no more than its text has room for', () => {
    fc.assert(
      fc.property(writing, (text) => {
        for (const sentence of sentencesOf(text)) {
          const { features, wordy, tokens } = soundOf(sentence, itself);
          expect(new Set(features).size).toBe(features.length);
          for (const feature of features) expect(feature >>> FEATURE_BITS).toBe(0);
          expect(wordy).toBeLessThanOrEqual(2 * tokens);
          expect(features.length - wordy).toBeLessThanOrEqual(sentence.text.length + tokens);
        }
      }),
    );
  });

  it('is as long as its values together, also of features that have no number', () => {
    fc.assert(
      fc.property(writing, (text) => {
        for (const sentence of sentencesOf(text)) {
          const whole = soundOf(sentence, itself);
          const sum = whole.features.reduce((total, _, at) => total + valueAt(whole, at) ** 2, 0);
          expect(whole.square).toBeCloseTo(sum, 3);
          expect(soundOf(sentence, () => -1)).toMatchObject({ features: [], square: whole.square });
        }
      }),
    );
  });

  it('is of the folded letters, whatever their case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){1,9}$/), (text) => {
        const featuresOf = (any: string): unknown =>
          soundsOf(any).map(({ features, edges }) => ({ features, edges }));
        const plain = featuresOf(text);
        const bold = [...text].map((one) =>
          one === ' ' ? one : String.fromCodePoint(one.charCodeAt(0) + 0x1d5ee - 97),
        );
        expect(fold(bold.join('')).text).toBe(text);
        expect(featuresOf(bold.join(''))).toEqual(plain);
        expect(featuresOf(text.toUpperCase())).toEqual(plain);
      }),
    );
  });

  it('was heard in tokens that are there', () => {
    fc.assert(
      fc.property(writing, (text) => {
        for (const sentence of sentencesOf(text)) {
          const { features } = everyFeature.sound(sentence);
          const { first, last } = placesOf(sentence, itself);
          expect([first.length, last.length]).toEqual([features.length, features.length]);
          first.forEach((from, at) => {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(last[at]).toBeGreaterThanOrEqual(from);
            expect(last[at]).toBeLessThan(sentence.tokens.count);
          });
        }
      }),
    );
  });
});
