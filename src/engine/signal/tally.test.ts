import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import type { Doc } from '../text/doc.ts';
import { kinds } from '../types.ts';
import { listen, type Numbering } from './features.ts';
import { soundOf } from './sound.ts';
import { Tally } from './tally.ts';

const ROWS = 97;
const numberOf = (feature: number): number => (feature % 3 === 0 ? -1 : feature % ROWS);
const numbering: Numbering = { numberOf, sound: (sentence) => soundOf(sentence, numberOf) };
const weights = Int8Array.from({ length: ROWS * 7 }, (_, at) => 31 * Math.sin(at));

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

/** Compared bit by bit: whatever was added and taken out again before leaves nothing behind. */
const sameAsAnew = (tally: Tally, doc: Doc, kind: (typeof kinds)[number]): void => {
  const { of, square } = tally.of(doc, kind);
  expect({ of: [...of], length: Math.sqrt(square) }).toEqual(addUp(doc, kind));
};

describe('a tally that goes on from the text before comes to the same as one that starts anew', () => {
  const { read } = createEngine();

  it('after typing anywhere and taking away', () => {
    const tally = new Tally(weights, numbering);
    fc.assert(
      fc.property(writing, sentence, fc.nat(), fc.constantFrom(...kinds), (text, typed, place, kind) => {
        const at = place % (text.length + 1);
        for (const one of [text, text.slice(0, at) + typed + text.slice(at), text.slice(0, at)])
          sameAsAnew(tally, read(one), kind);
      }),
    );
  });

  it('over thousands of sentences put in, taken out and moved', () => {
    const tally = new Tally(weights, numbering);
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 3 }),
      put: fc.array(sentence, { maxLength: 3 }),
    });
    let parts: string[] = [];
    for (const { at, remove, put } of fc.sample(edit, { numRuns: 3000, seed: 5 })) {
      parts = parts.toSpliced(at % (parts.length + 1), remove, ...put).slice(-20);
      sameAsAnew(tally, read(parts.join('')), 'post');
    }
  });
});
