import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#storage/items.ts';
import { clockOf, isQuiet, minuteOf } from './minutes.ts';

it('writes minutes as a clock and reads them back, all day long', () => {
  for (let minute = 0; minute < 1440; minute += 1) expect(minuteOf(clockOf(minute))).toBe(minute);
});

it.each([[''], ['25:00'], ['12:60x'], ['1:2'], ['-1:00'], ['99:99']])('reads nothing from %j', (clock) => {
  expect(minuteOf(clock)).toBeUndefined();
});

describe('isQuiet', () => {
  const at = (minute: number, from = 19 * 60, until = 8 * 60) =>
    isQuiet({ ...defaultSettings.reminder, at: minute, quietFrom: from, quietUntil: until });

  it('spans midnight', () => {
    expect([at(18 * 60 + 59), at(19 * 60), at(0), at(7 * 60 + 59), at(8 * 60)]).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('may lie within a day', () => {
    expect([at(11 * 60, 12 * 60, 14 * 60), at(13 * 60, 12 * 60, 14 * 60)]).toEqual([false, true]);
  });

  it('is never, where it begins when it ends', () => {
    expect(at(600, 600, 600)).toBe(false);
  });
});
