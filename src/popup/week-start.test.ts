import { expect, it } from 'vitest';
import { firstWeekdayOf } from './week-start.ts';

it.each([
  ['en-US', 0],
  ['en-GB', 1],
  ['de', 1],
  ['ar-EG', 6],
  ['no such tag', 1],
])('begins the week of %s on day %i', (tag, day) => {
  expect(firstWeekdayOf(tag)).toBe(day);
});
