import { describe, expect, it } from 'vitest';
import { chooseTag, directionOf, localeOf } from './tags.ts';

describe('chooseTag', () => {
  it('takes the first language of the browser that we speak', () => {
    expect(chooseTag('auto', ['nl-BE', 'fr-BE', 'en'])).toBe('fr');
  });

  it('lets the choice of the user win', () => {
    expect(chooseTag('de', ['ar'])).toBe('de');
  });

  it('knows a language by its first part, whatever its case', () => {
    expect(chooseTag('auto', ['PT-br'])).toBe('pt');
  });

  it.each([[['nl']], [[]], [['', 'x-klingon']]])(
    'speaks English where %j leaves nothing else',
    (preferred) => {
      expect(chooseTag('auto', preferred)).toBe('en');
    },
  );

  it('speaks English for a stored choice that it does not know', () => {
    expect(chooseTag('__proto__', ['de'])).toBe('en');
  });
});

it('writes Arabic from right to left', () => {
  expect(directionOf('ar')).toBe('rtl');
  expect(directionOf('de')).toBe('ltr');
});

it('writes dates as they are written where the reader lives', () => {
  expect(localeOf('en', ['fr-FR', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(localeOf('de', ['en-GB'])).toBe('de');
  expect(localeOf('en', ['en-_', 'en-AU'])).toBe('en-AU');
});
