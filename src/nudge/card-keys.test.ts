import { describe, expect, it } from 'vitest';
import { cardKeyOf } from './card-keys.ts';
import { isShortcut } from './shortcut.ts';

const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, ...more });

describe('keys while the card has the focus', () => {
  it.each([
    ['Escape', 'close'],
    ['Tab', 'next'],
    ['ArrowDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['Enter', 'press'],
    ['a', 'type'],
    ['é', 'type'],
    ['日', 'type'],
    ['😀', 'type'],
    ['Dead', 'type'],
    ['Backspace', 'leave'],
    ['Shift', 'none'],
    ['F5', 'none'],
    ['constructor', 'none'],
  ])('%s means %s', (key, meaning) => {
    expect(cardKeyOf(press(key))).toBe(meaning);
  });

  it('leaves the shortcuts of browser and page alone', () => {
    expect(cardKeyOf(press('c', { ctrlKey: true }))).toBe('none');
    expect(cardKeyOf(press('r', { metaKey: true }))).toBe('none');
  });

  it('goes back with Shift and Tab', () => {
    expect(cardKeyOf(press('Tab', { shiftKey: true }))).toBe('previous');
  });
});

describe('the shortcut', () => {
  const alt = { code: 'KeyS', altKey: true, shiftKey: true };

  it('is Alt, Shift and S, and on a Mac Control, Shift and S', () => {
    expect(isShortcut(press('S', alt), false)).toBe(true);
    expect(isShortcut(press('S', { code: 'KeyS', ctrlKey: true, shiftKey: true }), true)).toBe(true);
  });

  it('is no letter that somebody writes with AltGr or Option', () => {
    expect(isShortcut(press('Ś', { ...alt, ctrlKey: true }), false)).toBe(false);
    expect(isShortcut(press('Í', alt), true)).toBe(false);
  });

  it('is nothing during composition', () => {
    expect(isShortcut(press('S', { ...alt, isComposing: true }), false)).toBe(false);
  });
});
