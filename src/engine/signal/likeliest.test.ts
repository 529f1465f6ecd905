import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import { setScene } from '../scene.ts';
import type { Draft, Family, Finding, Kind } from '../types.ts';
import { likeliest } from './likeliest.ts';
import { targets } from './model.ts';
import { type Verdict, verdict } from './verdict.ts';

const { read } = createEngine();

function told(spoken: readonly Finding[], sure: Partial<Verdict>, kind: Kind = 'post'): readonly string[] {
  const draft: Draft = {
    text: 'A text.',
    kind,
    traits: { limit: 3000, fold: 210, hashtags: 3, imageLed: false },
  };
  const unsure = Object.fromEntries(targets.map((target) => [target, -9])) as Verdict;
  const scene = setScene(read(draft.text), draft, {}, read, new Map([[verdict, { ...unsure, ...sure }]]));
  return likeliest(spoken, familyOf, scene).map(({ ruleId }) => ruleId);
}

const of = (ruleId: string): Finding => ({ ruleId }) as Finding;
const familyOf = (ruleId: string): Family => ruleId.replace(/:.*/, '') as Family;

describe('of several families', () => {
  it.each<[string, string[], Partial<Verdict>, string[]]>([
    ['one alone stays, however unlikely', ['pitch:a'], {}, ['pitch:a']],
    ['two that are borne out stay', ['pitch:a', 'bait:b'], { pitch: 2, bait: -0.5 }, ['pitch:a', 'bait:b']],
    ['one that is not borne out goes', ['pitch:a', 'bait:b'], { pitch: 2, bait: -1.5 }, ['pitch:a']],
    ['the likelier of two unlikely ones stays', ['pitch:a', 'bait:b'], { pitch: -2, bait: -3 }, ['pitch:a']],
    ['craft is another matter', ['craft:a', 'bait:b', 'pitch:c'], { bait: 1 }, ['craft:a', 'bait:b']],
    ['a newsletter goes', ['newsletter:a', 'pitch:b'], { newsletter: 1, pitch: 1.5 }, ['pitch:b']],
    [
      'not a likelier one',
      ['newsletter:a', 'self-centred:b'],
      { newsletter: 2, 'self-centred': 0 },
      ['newsletter:a'],
    ],
  ])('%s', (_, rules, sure, left) => {
    expect(told(rules.map(of), sure)).toEqual(left);
  });

  it('what is certain stays', () => {
    expect(told([of('pitch:a'), of('leaflet-merge-field')], { pitch: 3 })).toEqual([
      'pitch:a',
      'leaflet-merge-field',
    ]);
  });

  it('all stay in a message', () => {
    expect(told([of('pitch:a'), of('bait:b')], { pitch: 3 }, 'dm')).toEqual(['pitch:a', 'bait:b']);
  });
});
