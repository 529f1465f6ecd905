import { describe, expect, it } from 'vitest';
import { createSay } from './message.ts';

const english = {
  hello: 'Hello {name}',
  plain: 'Nothing to fill',
  days: { one: '{count} day', other: '{count} days' },
  share: { one: '{count} of {goal} reply', other: '{count} of {goal} replies' },
} as const;

const t = createSay<typeof english>('en', english);

describe('createSay', () => {
  it('fills the places of a message', () => {
    expect(t('hello', { name: 'Priya' })).toBe('Hello Priya');
  });

  it('chooses the plural by the count', () => {
    expect([0, 1, 2].map((count) => t('days', { count }))).toEqual(['0 days', '1 day', '2 days']);
  });

  it('chooses among the six plurals of Arabic', () => {
    const days = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
    const say = createSay<{ readonly days: { readonly other: string } }>('ar', { days });
    expect([0, 1, 2, 3, 11, 100].map((count) => say('days', { count }))).toEqual([
      'z',
      'o',
      't',
      'f',
      'm',
      'x',
    ]);
  });

  it('writes numbers as the language does', () => {
    const say = createSay<typeof english>('de', english);
    expect(say('days', { count: 1234 })).toBe('1.234 days');
  });

  it('never reads a value as a pattern or as a place of its own', () => {
    expect(t('hello', { name: '$& {name} <b>' })).toBe('Hello $& {name} <b>');
  });

  it('asks for values exactly where there are places', () => {
    // @ts-expect-error a plain message takes no values
    t('plain', { name: 'x' });
    // @ts-expect-error a place has to be filled
    expect(t('hello')).toBe('Hello {name}');
    // @ts-expect-error the count of a plural is a number
    t('share', { count: '2', goal: 3 });
    // @ts-expect-error there is no such message
    expect(t('nothing')).toBe('nothing');
  });

  it('makes a language with a missing message a compile error', () => {
    // @ts-expect-error `days` and `share` are missing
    createSay<typeof english>('de', { hello: 'Hallo {name}', plain: '' });
  });
});
