import { describe, expect, it } from 'vitest';
import { targets } from './model.ts';
import { type Evidence, evidenceOf, type VerdictWeights, verdictOf } from './verdict.ts';

const evidence = (lean: number, said: Evidence['said'] = new Map()): Evidence => ({
  score: Object.fromEntries(targets.map((target) => [target, lean])) as Evidence['score'],
  said,
  met: ['met hardAsks 0'],
  kind: 'post',
  words: 20,
});

const seven = (at: number, weight: number): readonly number[] =>
  targets.map((_, target) => (target === at ? weight : 0));
const known: VerdictWeights = {
  bias: seven(0, -2),
  'pitch-hard-cta': seven(0, 1.5),
  'some pitch': seven(0, 1),
  'kind post': seven(0, 0.25),
};

describe('a verdict', () => {
  it('adds up what is known of each piece of evidence', () => {
    const spoken = verdictOf(evidence(0, new Map([['pitch-hard-cta', 'pitch']])), known);
    expect(verdictOf(evidence(0), known).pitch).toBeCloseTo(-1.75);
    expect(spoken.pitch).toBeCloseTo(0.75);
    expect(spoken.bait).toBe(0);
  });

  it('weighs which groups of phrases were met', () => {
    expect(verdictOf(evidence(0), { 'met hardAsks 0': seven(0, 0.5) }).pitch).toBe(0.5);
  });

  it('passes over rules that were not there when it was trained', () => {
    const said: Evidence['said'] = new Map([['pitch-brand-new', 'pitch']]);
    expect(verdictOf(evidence(0, said), { bias: seven(0, -2) }).pitch).toBe(-2);
  });

  it('counts a family once, however many of its rules spoke', () => {
    const said: Evidence['said'] = new Map([
      ['pitch-hard-cta', 'pitch'],
      ['pitch-urgency', 'pitch'],
    ]);
    expect([...evidenceOf(evidence(0, said))].filter(([name]) => name === 'some pitch')).toHaveLength(1);
  });

  it('is not carried away by a sound far from any threshold', () => {
    for (const [, value] of evidenceOf(evidence(1e6))) expect(Math.abs(value)).toBeLessThanOrEqual(4);
    for (const [, value] of evidenceOf(evidence(-1e6))) expect(Math.abs(value)).toBeLessThanOrEqual(4);
  });
});
