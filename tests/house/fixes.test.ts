import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine/index.ts';
import type { RuleExample } from '#engine/rule.ts';
import { rules } from '#engine/rules/index.ts';
import type { Context, Draft, Example, Finding } from '#engine/types.ts';
import { traitsOf } from '#surfaces/traits.ts';
import { gradeOf } from './reading-grade.ts';
import { scolding } from './scolding.ts';

const engine = createEngine();

/** A draft of the example with `text` in its place, and what the device knows beside it. */
function momentOf(example: RuleExample, usual: Draft['kind']): readonly [Draft, Context] {
  const {
    text,
    site = 'linkedin',
    kind = usual,
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
    ...(parent && { parent: { text: parent } }),
  };
  return [draft, { ...(echoes && { echoes }), ...(flagged && { phrases: { flag: flagged, allow: [] } }) }];
}

const put = (text: string, { fix }: Finding): string =>
  fix ? text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end) : text;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const ofRule = (findings: readonly Finding[], id: string): number =>
  findings.filter(({ ruleId }) => ruleId === id).length;

/** Every finding in the examples of every rule, with what the engine makes of the text once its fix is in. */
const all = rules.flatMap(({ examples, kinds }) =>
  examples.flags.flatMap((example) => {
    const [draft, context] = momentOf(example, kinds[0] ?? 'post');
    const before = engine.review(draft, context);
    return before.findings.map((finding) => {
      const text = put(draft.text, finding);
      return { finding, before, from: draft.text, text, after: engine.review({ ...draft, text }, context) };
    });
  }),
);
const fixed = all.filter(({ finding }) => finding.fix);

describe('after a fix', () => {
  it('the engine sees less of what it spoke of', () => {
    const unmoved = fixed.filter(
      ({ finding: { ruleId }, before, after }) =>
        ofRule(after.findings, ruleId) >= ofRule(before.findings, ruleId),
    );
    expect(unmoved.map(({ finding, from, text }) => [finding.ruleId, from, text])).toEqual([]);
  });

  it('nothing new is marked', () => {
    const worse = fixed.flatMap(({ finding, before, after, from, text }) =>
      after.findings
        .filter(({ severity, ruleId }) => severity !== 'tip' && ofRule(before.findings, ruleId) === 0)
        .map(({ ruleId }) => [finding.ruleId, ruleId, from, text]),
    );
    expect(worse).toEqual([]);
  });

  it('no stop follows a stop, and no gap is left', () => {
    const rough = fixed.filter(
      ({ text, from }) => /[.,;:]\s*[.,;]|\s{3,}/.test(text) && !/[.,;:]\s*[.,;]|\s{3,}/.test(from),
    );
    expect(rough.map(({ finding, text }) => [finding.ruleId, text])).toEqual([]);
  });

  it('the text is not longer by more than a line', () => {
    for (const { from, text } of fixed) expect(text.length - from.length, text).toBeLessThanOrEqual(40);
  });
});

describe('where there is nothing to put in', () => {
  it('the card asks the writer a question, so that no thought is only a stop', () => {
    const silent = all
      .filter(({ finding }) => !finding.fix)
      .map(({ finding: { ruleId } }) => rules.find(({ id }) => id === ruleId))
      .filter((rule) => rule && !rule.copy.try.includes('?'))
      .map((rule) => rule?.id);
    expect([...new Set(silent)]).toEqual([]);
  });
});

/** What fixes put in of our own: lines with three words or more that the writer did not write. */
const ownLines = new Map(
  fixed.flatMap(({ finding: { ruleId, fix }, from }) => {
    const theirs = new Set(wordsIn(from.normalize('NFKC')));
    const isOurs = wordsIn(fix?.text ?? '').filter((word) => !theirs.has(word)).length >= 3;
    return isOurs && ruleId !== 'craft-fancy-letters' ? [[fix?.text.replace(/^\W+/, '') ?? '', ruleId]] : [];
  }),
);

describe('the words that a fix puts in', () => {
  it('are found by the tests below, of more than one rule', () => {
    expect(new Set(ownLines.values()).size).toBeGreaterThan(2);
  });

  it('scold nobody, push nobody, and are easy to read', () => {
    const off = [...ownLines].filter(([line]) => scolding.test(line) || gradeOf(line) > 7);
    expect(off).toEqual([]);
  });

  it('are marked by no rule of ours when they stand alone, in any kind of text that may get them', () => {
    const marked = [...ownLines].flatMap(([text, from]) =>
      (rules.find(({ id }) => id === from)?.kinds ?? []).flatMap((kind) =>
        engine
          .review({ text, kind, traits: traitsOf('linkedin', kind) }, {})
          .findings.filter(({ severity }) => severity !== 'tip')
          .map(({ ruleId }) => `${from} in a ${kind}: ${text}: ${ruleId}`),
      ),
    );
    expect(marked).toEqual([]);
  });
});
