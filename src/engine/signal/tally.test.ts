import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import type { Doc } from '../text/doc.ts';
import { kinds } from '../types.ts';
import { listen, type Numbering } from './features.ts';
import { soundOf } from './sound.ts';
import { Tally } from './tally.ts';

const ROWS = 97;
const numberOf = (feature: number): number => (feature % 3 === 0 ? -1 : feature % ROWS);
const numbering: Numbering = { numberOf, sound: (sentence) => soundOf(sentence, numberOf) };
const weights = Float32Array.from({ length: ROWS * 7 }, (_, at) => Math.sin(at));

/** The same without a memory. */
function addUp(doc: Doc, kind: (typeof kinds)[number]): { of: number[]; length: number } {
  const of = [0, 0, 0, 0, 0, 0, 0];
  const length = listen(doc, kind, numbering, (feature, value) => {
    for (let at = 0; at < 7; at++) of[at] = (of[at] ?? 0) + (weights[feature * 7 + at] ?? 0) * value;
  });
  return { of, length };
}

const sentence = fc.constantFrom(
  'Book now. ',
  'We met Sam! ',
  'Why?\n',
  'see https://x.com/a ',
  '#tag ',
  'I wrote it. ',
  ' ',
);
const writing = fc.array(sentence, { maxLength: 12 }).map((parts) => parts.join(''));

it('a tally that goes on from the text before comes to the same as one that starts anew', () => {
  const { read } = createEngine();
  const tally = new Tally(weights, numbering);
  fc.assert(
    fc.property(writing, sentence, fc.nat(), fc.constantFrom(...kinds), (text, typed, place, kind) => {
      const at = place % (text.length + 1);
      for (const one of [text, text.slice(0, at) + typed + text.slice(at), text.slice(0, at)]) {
        const doc = read(one);
        const { of, square } = tally.of(doc, kind);
        expect({ of, length: Math.sqrt(square) }).toEqual(addUp(doc, kind));
      }
    }),
  );
});
