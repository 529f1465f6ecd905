import { expect, it } from 'vitest';
import { morningAfter } from './pause.ts';

it.each([
  ['2026-03-11T10:30:00', '2026-03-12T04:00:00'],
  ['2026-03-11T23:59:00', '2026-03-12T04:00:00'],
  ['2026-03-12T01:30:00', '2026-03-12T04:00:00'],
  ['2026-12-31T12:00:00', '2027-01-01T04:00:00'],
])('pauses from %s until %s', (from, until) => {
  expect(morningAfter(new Date(from).getTime())).toBe(new Date(until).getTime());
});
