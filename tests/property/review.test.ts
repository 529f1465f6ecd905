import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, remap } from '#engine/index.ts';
import type { Finding, Fix, Review } from '#engine/types.ts';
import { anyDraft, anyText, draftOf, exampleTexts } from './drafts.ts';

const engine = createEngine();
const all = (review: Review): readonly Finding[] => [...review.findings, ...review.praises];

describe('a review', () => {
  it('is total: any text gets one, with findings inside the text', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const review = engine.review(draft);
        expect(review.dropped).toEqual([]);
        for (const { span, excerpt, fix } of all(review)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(draft.text.length);
          expect(span.end > span.start || draft.text === '').toBe(true);
          expect(draft.text.slice(span.start, span.end)).toBe(excerpt);
          if (fix) expect(fix.span.start <= fix.span.end && fix.span.end <= draft.text.length).toBe(true);
        }
        expect(review.score === undefined).toBe(review.quiet !== undefined);
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same every time, with a fresh engine and with a used one', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(engine.review(draft)).toEqual(createEngine().review(draft));
      }),
      { numRuns: 300 },
    );
  });

  it('takes a hundred thousand characters of anything', () => {
    const units = [
      'a',
      'a ',
      '. ',
      'book now ',
      '@a',
      '#a',
      'a@a.',
      'http://',
      '"',
      '\ud83d',
      '\u200b',
      '1,',
      '+44 ',
      '\n',
      '!',
      '漢',
      '𝗕',
      'a.b.',
      '-',
      "a'",
      '£1 ',
      'we offer ',
    ];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(engine.review(draftOf(text)).dropped, JSON.stringify(unit)).toEqual([]);
    }
  });

  it('from the cache equals one without, over random edits', () => {
    const edits = 10_000;
    const used = createEngine();
    let text = exampleTexts.slice(0, 6).join(' ');
    const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 12 }), insert: anyText });
    for (const { at, remove, insert } of fc.sample(edit, { numRuns: edits, seed: 7 })) {
      const start = text.length === 0 ? 0 : at % text.length;
      text = (text.slice(0, start) + insert.slice(0, 40) + text.slice(start + remove)).slice(-400);
      const draft = draftOf(text);
      expect(used.review(draft)).toEqual(createEngine().review(draft));
    }
  });
});

describe('remap', () => {
  const sentences = exampleTexts.filter((text) => /^[A-Z][^\n]{10,120}[.!?]$/.test(text));
  const someSentences = fc.array(fc.constantFrom(...sentences), { minLength: 2, maxLength: 5 });

  it('keeps what was not touched where the same words are', () => {
    fc.assert(
      fc.property(someSentences, fc.nat(), fc.string({ maxLength: 12 }), (parts, place, typed) => {
        const before = parts.join(' ');
        const at = place % (before.length + 1);
        const after = before.slice(0, at) + typed + before.slice(at);
        for (const { span, excerpt } of remap(all(engine.review(draftOf(before))), before, after)) {
          expect(after.slice(span.start, span.end)).toBe(excerpt);
        }
      }),
    );
  });

  it('agrees with a fresh review on sentences of their own that were not touched', () => {
    const sayings = [
      'Book your free call today.',
      'Hurry, only 3 places left.',
      'Tag a friend who needs to see this.',
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sayings, { minLength: 1 }),
        fc.stringMatching(/^[a-z]{1,8}$/),
        (parts, typed) => {
          const before = `${parts.join(' ')} The kettle is on`;
          const after = `${before} ${typed}`;
          const fresh = engine.review(draftOf(after)).findings;
          const carried = remap(engine.review(draftOf(before)).findings, before, after);
          for (const finding of carried.filter(({ span }) => span.end < before.length - 20)) {
            const again = fresh.find(({ key }) => key === finding.key);
            if (again)
              expect([again.span, again.excerpt, again.fix]).toEqual([
                finding.span,
                finding.excerpt,
                finding.fix,
              ]);
          }
          if (parts.length === sayings.length) expect(carried.length).toBeGreaterThan(1);
        },
      ),
    );
  });
});

describe('a fix', () => {
  const apply = (text: string, { span, text: put }: Fix) =>
    text.slice(0, span.start) + put + text.slice(span.end);

  it('leaves its own rule content with the place', () => {
    for (const text of exampleTexts) {
      const kinds = ['post', 'reply', 'dm'] as const;
      for (const kind of kinds) {
        for (const { ruleId, fix } of engine.review(draftOf(text, kind)).findings) {
          if (!fix) continue;
          const after = apply(text, fix);
          const end = fix.span.start + fix.text.length;
          const again = engine
            .review(draftOf(after, kind))
            .findings.filter(
              (finding) =>
                finding.ruleId === ruleId && finding.span.start < end && finding.span.end > fix.span.start,
            );
          expect(again, `${ruleId}: ${text} → ${after}`).toEqual([]);
        }
      }
    }
  });
});
