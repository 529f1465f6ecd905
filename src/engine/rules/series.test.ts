import { describe, expect, it } from 'vitest';
import type { Lately } from '../series.ts';
import { isMonologue } from './broadcast-monologue.ts';
import { dipsIn } from './newsletter-dip-in.ts';

const week: Lately = {
  days: 7,
  posts: 1,
  repliesToOthers: 0,
  activeDays: 1,
  installedDays: 30,
  paused: false,
};
const fortnight: Lately = {
  days: 14,
  posts: 6,
  repliesToOthers: 2,
  activeDays: 9,
  installedDays: 30,
  paused: false,
};

describe('newsletter-dip-in', () => {
  it.each<[string, Partial<Lately>]>([
    ['one post on one day and no replies', {}],
    ['three posts on one day', { posts: 3 }],
    ['two posts on two days, answers only at home', { posts: 2, activeDays: 2 }],
  ])('speaks of %s', (_what, change) => {
    expect(dipsIn({ ...week, ...change })).toBe(true);
  });

  it.each<[string, Partial<Lately>]>([
    ['a holiday', { posts: 0 }],
    ['one reply', { repliesToOthers: 1 }],
    ['the first days', { installedDays: 3 }],
    ['a pause', { paused: true }],
    ['five days of being about', { posts: 2, activeDays: 5 }],
  ])('is quiet about %s', (_what, change) => {
    expect(dipsIn({ ...week, ...change })).toBe(false);
  });
});

describe('broadcast-monologue', () => {
  it.each([
    [6, 2],
    [10, 0],
    [4, 3],
    [8, 3],
    [5, 3],
  ])('speaks of %i posts and %i replies to others', (posts, repliesToOthers) => {
    expect(isMonologue({ ...fortnight, posts, repliesToOthers })).toBe(true);
  });

  it.each<[string, Partial<Lately>]>([
    ['three posts', { posts: 3, repliesToOthers: 0 }],
    ['as many replies as posts', { posts: 4, repliesToOthers: 4 }],
    ['many replies', { posts: 6, repliesToOthers: 15 }],
    ['a pause', { posts: 7, repliesToOthers: 1, paused: true }],
    ['no posts', { posts: 0, repliesToOthers: 9 }],
  ])('is quiet about %s', (_what, change) => {
    expect(isMonologue({ ...fortnight, ...change })).toBe(false);
  });
});
