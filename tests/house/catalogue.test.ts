import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#engine/catalogue.ts';
import { otherLanguage } from '#engine/guards/language.ts';
import { sad } from '#engine/guards/sad.ts';
import { createEngine } from '#engine/index.ts';
import type { Card, Rule, RuleExample } from '#engine/rule.ts';
import { rules } from '#engine/rules/index.ts';
import { setScene } from '#engine/scene.ts';
import type { Example } from '#engine/types.ts';
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
    expect(copy.why.length).toBeGreaterThan(Math.max(60, copy.nudge.length));
    expect(copy.source.length).toBeGreaterThan(10);
    const said = `${copy.nudge} ${copy.reader} ${copy.try} ${copy.why}`;
    expect(said).not.toMatch(/!|\b(?:should|must|never|bad|spammy|algorithms?)\b/i);
  });
});

const engine = createEngine();

/** Whether the rule by itself, without what other rules and the sound of the text make of it, speaks of an example. */
function speaks(rule: Rule, example: RuleExample): boolean {
  const {
    text,
    site = 'linkedin',
    kind = rule.kinds[0] ?? 'post',
    parent,
    echoes,
    flagged,
    ...rest
  }: Example = typeof example === 'string' ? { text: example } : example;
  const draft = {
    text,
    kind,
    traits: traitsOf(site, kind),
    ...rest,
    ...(parent ? { parent: { text: parent } } : {}),
  };
  const doc = engine.read(text);
  const scene = setScene(
    doc,
    draft,
    {
      ...(echoes ? { echoes } : {}),
      ...(flagged ? { phrases: { flag: flagged, allow: [] } } : {}),
    },
    (other) => engine.read(other),
  );
  if (scene.ask(sad) || (scene.ask(otherLanguage) && !rule.neutral)) return false;
  const praising = rules.filter(({ severity, kinds }) => severity === 'praise' && kinds.includes(kind));
  for (const { id, check } of praising) if ([...check(doc, scene)].length > 0) scene.praised.add(id);
  return rule.kinds.includes(kind) && [...rule.check(doc, scene)].length > 0;
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const { examples } = rule;

  it('has five examples or more on each side, no two alike', () => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(5);
    expect(examples.passes.length).toBeGreaterThanOrEqual(5);
    const all = [...examples.flags, ...examples.passes].map((example) => JSON.stringify(example));
    expect(new Set(all).size).toBe(all.length);
  });

  it('speaks of what it is for', () => {
    expect(examples.flags.filter((example) => !speaks(rule, example))).toEqual([]);
  });

  it('leaves near misses alone', () => {
    expect(examples.passes.filter((example) => speaks(rule, example))).toEqual([]);
  });
});
