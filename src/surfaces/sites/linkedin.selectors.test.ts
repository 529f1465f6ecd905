import { describe, expect, it } from 'vitest';
import { anyOf, type Selectors } from '../selectors.ts';
import * as lists from './linkedin.selectors.ts';

const entries = Object.entries(lists).flatMap(([list, selectors]: [string, Selectors]) =>
  selectors.map((entry) => ({ list, ...entry })),
);

describe('the selectors of LinkedIn', () => {
  it.each(Object.entries(lists))('%s can be asked of any page', (_list, selectors: Selectors) => {
    expect(selectors).not.toHaveLength(0);
    expect(document.body.matches(anyOf(selectors))).toBe(false);
  });

  it.each(entries)('$selector says where and when it was seen', ({ where, seen }) => {
    expect(where).not.toBe('');
    expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(seen <= '2026-11').toBe(true);
  });

  it('server-driven pages are never known by a class name: those change with every build', () => {
    const hasClass = (selector: string) => /\.[a-z_-]|\[class/i.test(selector.replace(/"[^"]*"/g, ''));
    const driven = entries.filter(({ where }) => /\bS[12]\b/.test(where));
    expect(driven.length).toBeGreaterThan(20);
    expect(driven.filter(({ selector }) => hasClass(selector))).toEqual([]);
  });
});
