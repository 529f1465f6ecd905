import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#engine/catalogue.ts';
import { createEngine } from '#engine/index.ts';
import type { Card, RuleExample } from '#engine/rule.ts';
import { rules } from '#engine/rules/index.ts';
import type { Example, Kind } from '#engine/types.ts';
import { traitsOf } from '#surfaces/traits.ts';

const files = readdirSync('src/engine/rules')
  .filter((name) => !/^index\.ts$|\.test\.ts$|\.words\.ts$/.test(name))
  .map((name) => name.replace(/\.ts$/, ''));
const cards: readonly Card[] = catalogue;
const inOrder = (ids: readonly string[]) => [...ids].sort();

describe('the register', () => {
  it('lists every file of the folder, by id, in order', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(inOrder(files));
  });

  it('runs every card that is not about a series', () => {
    expect(rules.map(({ id }) => id)).toEqual(cards.filter(({ series }) => !series).map(({ id }) => id));
  });

  it('begins each id with its family, or with what the family is about', () => {
    const prefixes: Record<string, string> = { 'self-centred': 'self', 'human-touch': 'human' };
    for (const { id, family } of catalogue)
      expect(id.startsWith(prefixes[family] ?? family), `${id}: ${family}`).toBe(true);
  });
});

describe.each(cards.map((card) => [card.id, card] as const))('the copy of %s', (_id, { copy }) => {
  it('is short, and asks and tells without scolding', () => {
    for (const line of [copy.nudge, copy.reader, copy.try]) {
      expect(line.length, line).toBeLessThanOrEqual(90);
      expect(line.length, line).toBeGreaterThan(10);
    }
    expect(copy.why.length).toBeLessThanOrEqual(280);
    expect(copy.source.length).toBeGreaterThan(10);
    const said = `${copy.nudge} ${copy.reader} ${copy.try} ${copy.why}`;
    expect(said).not.toMatch(/!|\b(?:should|must|never|bad|spammy|algorithms?)\b/i);
  });
});

const engine = createEngine();

function speaks(id: string, example: RuleExample, firstKind: Kind): boolean {
  const {
    text,
    site,
    kind = firstKind,
    parent,
    echoes,
    ...rest
  }: Example = typeof example === 'string' ? { text: example } : example;
  const draft = {
    text,
    kind,
    traits: traitsOf(site ?? 'linkedin', kind),
    ...rest,
    ...(parent ? { parent: { text: parent } } : {}),
  };
  const review = engine.review(draft, echoes ? { echoes } : {});
  expect(review.dropped).toEqual([]);
  return [...review.findings, ...review.praises].some(({ ruleId }) => ruleId === id);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, kinds }) => {
  const firstKind = kinds[0] ?? 'post';

  it('has five examples or more on each side, no two alike', () => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(5);
    expect(examples.passes.length).toBeGreaterThanOrEqual(5);
    const all = [...examples.flags, ...examples.passes].map((example) => JSON.stringify(example));
    expect(new Set(all).size).toBe(all.length);
  });

  it('speaks of what it is for', () => {
    expect(examples.flags.filter((example) => !speaks(id, example, firstKind))).toEqual([]);
  });

  it('leaves near misses alone', () => {
    expect(examples.passes.filter((example) => speaks(id, example, firstKind))).toEqual([]);
  });
});
