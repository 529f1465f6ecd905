import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, aroundSolids, distance, smallestChange, withNeighbour, withTail } from './change.ts';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** Text in which accents, joined emoji and surrogate pairs are common. */
const text = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', 'e\u0301', '👩‍🚀', '👩‍🔬', '🇩🇪', '🎉', '\u0301', '\ud83d'))
  .map((parts) => parts.join(''));

describe('the smallest change', () => {
  it('leaves alone what stays the same', () => {
    const old = 'We are thrilled to announce';
    expect(smallestChange(old, at(old, 'thrilled to'), 'thrilled and proud to')).toEqual({
      start: 16,
      end: 16,
      text: 'and proud ',
    });
  });

  it('never cuts a joined emoji', () => {
    expect(smallestChange('Hi 👩‍🚀 all', { start: 3, end: 8 }, '👩‍🔬')).toEqual({
      start: 3,
      end: 8,
      text: '👩‍🔬',
    });
  });

  it('never cuts a letter from its accent', () => {
    expect(smallestChange('cafe bar', { start: 0, end: 4 }, 'cafe\u0301')).toEqual({
      start: 3,
      end: 4,
      text: 'e\u0301',
    });
  });

  it('gives the same text as the whole replacement, from whole characters', () => {
    fc.assert(
      fc.property(text, text, text, text, (before, words, after, next) => {
        const old = before + words + after;
        const span = { start: before.length, end: before.length + words.length };
        const change = smallestChange(old, span, next);
        expect(applied(old, change)).toBe(before + next + after);
        expect(change.start).toBeGreaterThanOrEqual(span.start);
        expect(change.end).toBeLessThanOrEqual(span.end);
        const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(old);
        const whole = (offset: number) =>
          offset === span.start ||
          offset === span.end ||
          offset >= old.length ||
          segments.containing(offset)?.index === offset;
        expect([whole(change.start), whole(change.end)]).toEqual([true, true]);
      }),
    );
  });
});

describe('a change and the mentions and links near it', () => {
  const old = 'Thanks @Jane Doe for it';
  const mention = at(old, '@Jane Doe');

  it('is refused where it would cut one that the span does not cover', () => {
    const span = at(old, 'Doe for');
    expect(aroundSolids(old, smallestChange(old, span, 'Roe for'), span, [mention])).toBeUndefined();
  });

  it('is refused inside one', () => {
    const inside = { start: 9, end: 9 };
    expect(aroundSolids(old, { ...inside, text: 'x' }, inside, [mention])).toBeUndefined();
  });

  it('takes it as a whole when the span covers it', () => {
    const span = at(old, '@Jane Doe for');
    const change = aroundSolids(old, smallestChange(old, span, '@Jane Roe for'), span, [mention]);
    expect(change).toEqual({ ...mention, text: '@Jane Roe' });
  });

  it('leaves it alone when only its neighbours change', () => {
    const span = { start: 0, end: old.length };
    const change = smallestChange(old, span, 'Thanks @Jane Doe for that');
    expect(aroundSolids(old, change, span, [mention])).toBe(change);
  });
});

describe('a change with a neighbour', () => {
  const always = () => true;

  it('takes the character on the left', () => {
    expect(withNeighbour('one two', { start: 3, end: 7, text: '' }, always)).toEqual({
      start: 2,
      end: 7,
      text: 'e',
    });
  });

  it('takes the one on the right at the start of a line', () => {
    expect(withNeighbour('a\nbc', { start: 2, end: 2, text: 'x' }, always)).toEqual({
      start: 2,
      end: 3,
      text: 'xb',
    });
  });

  it('takes none across a break, nor one that does not fit', () => {
    const blank = { start: 2, end: 2, text: 'x' };
    expect(withNeighbour('a\n\nb', blank, always)).toBe(blank);
    const word = { start: 3, end: 7, text: '' };
    expect(withNeighbour('one two three', word, () => false)).toBe(word);
  });

  it('takes a whole emoji', () => {
    expect(withNeighbour('🎉x', { start: 2, end: 3, text: '' }, always)).toEqual({
      start: 0,
      end: 3,
      text: '🎉',
    });
  });

  it('leaves a real replacement as it is', () => {
    const change = { start: 0, end: 3, text: 'two' };
    expect(withNeighbour('one', change, always)).toBe(change);
  });
});

describe('the rest of a line', () => {
  const old = 'One\nTwo three\nFour five\nSix';
  const all = () => true;

  it('is retyped when it would move up into an emptied line', () => {
    expect(withTail(old, { ...at(old, 'Two three\nFour'), text: 'x' }, all)).toEqual({
      ...at(old, 'Two three\nFour five'),
      text: 'x five',
    });
    expect(withTail(old, { ...at(old, 'One\n'), text: '' }, all)).toEqual({
      ...at(old, 'One\nTwo three'),
      text: 'Two three',
    });
  });

  it.each(['three\nFour', 'Two three', 'Two three\nFour five', 'three\nFour five\nSix'])(
    'stays where no line is emptied or nothing moves (%j)',
    (words) => {
      const change = { ...at(old, words), text: 'x' };
      expect(withTail(old, change, all)).toBe(change);
    },
  );

  it('stays where it may not be retyped', () => {
    const change = { ...at(old, 'Two three\nFour'), text: 'x' };
    expect(withTail(old, change, () => false)).toBe(change);
  });

  it('never changes what the text becomes', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), text, (old, a, b, next) => {
        const [start = 0, end = 0] = [a % (old.length + 1), b % (old.length + 1)].sort((x, y) => x - y);
        const change = { start, end, text: next };
        expect(applied(old, withTail(old, change, all))).toBe(applied(old, change));
      }),
    );
  });
});

describe('the distance of two texts', () => {
  it('counts what is between their equal ends', () => {
    expect(distance('Some words', 'Some words')).toBe(0);
    expect(distance('Some words here', 'Some lines here')).toBe(8);
    expect(distance('', 'here')).toBe(4);
    expect(distance('aa', 'aaa')).toBe(1);
  });
});
