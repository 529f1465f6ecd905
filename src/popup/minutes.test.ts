import { expect, it } from 'vitest';
import { clockOf, minuteOf } from './minutes.ts';

it('writes minutes as a clock and reads them back, all day long', () => {
  for (let minute = 0; minute < 1440; minute += 1) expect(minuteOf(clockOf(minute))).toBe(minute);
});

it.each([[''], ['25:00'], ['12:60x'], ['1:2'], ['-1:00'], ['99:99']])('reads nothing from %j', (clock) => {
  expect(minuteOf(clock)).toBeUndefined();
});
