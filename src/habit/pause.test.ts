import { expect, it } from 'vitest';
import { morningAfter } from './pause.ts';

it.each([
  ['2026-03-11T10:30:00Z', 'Europe/London', '2026-03-12T04:00:00Z'],
  ['2026-03-11T23:59:00Z', 'Europe/London', '2026-03-12T04:00:00Z'],
  ['2026-03-12T01:30:00Z', 'Europe/London', '2026-03-12T04:00:00Z'],
  ['2026-03-12T04:00:00Z', 'Europe/London', '2026-03-13T04:00:00Z'],
  ['2026-03-28T20:00:00Z', 'Europe/London', '2026-03-29T03:00:00Z'],
  ['2026-12-31T12:00:00Z', 'America/New_York', '2027-01-01T09:00:00Z'],
])('a pause from %s in %s lasts until %s', (from, tz, until) => {
  expect(new Date(morningAfter(Date.parse(from), tz)).toISOString()).toBe(until.replace('Z', '.000Z'));
});
