import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, instantOf, minuteOf, monthOf, weekdayOf, weekOf } from './day.ts';

const at = (iso: string): number => Date.parse(iso);

describe('the local day', () => {
  it.each([
    ['an evening in London', '2026-01-15T20:00:00Z', 'Europe/London', '2026-01-15'],
    [
      'half past one at night, which belongs to the evening before',
      '2026-01-16T01:30:00Z',
      'Europe/London',
      '2026-01-15',
    ],
    ['three in the morning, when the new day begins', '2026-01-16T03:00:00Z', 'Europe/London', '2026-01-16'],
    [
      'London on the morning after clocks went forward',
      '2026-03-29T11:00:00+01:00',
      'Europe/London',
      '2026-03-29',
    ],
    [
      'New York on the morning after clocks went back',
      '2026-11-01T09:00:00-05:00',
      'America/New_York',
      '2026-11-01',
    ],
    ['Sydney at noon', '2026-10-04T12:00:00+11:00', 'Australia/Sydney', '2026-10-04'],
    [
      'Lord Howe, which changes by half an hour',
      '2026-04-05T12:00:00+10:30',
      'Australia/Lord_Howe',
      '2026-04-05',
    ],
    ['Chatham, three quarters of an hour off', '2026-07-01T04:00:00+12:45', 'Pacific/Chatham', '2026-07-01'],
    [
      'a zone that nobody knows, which counts as UTC',
      '2026-01-15T20:00:00Z',
      'Moon/Tranquility',
      '2026-01-15',
    ],
  ])('is right for %s', (_what, iso, tz, day) => {
    expect(dayOf(at(iso), tz)).toBe(day);
  });

  it('is two apart across the spring change of London although no 24 hours passed twice', () => {
    const saturday = dayOf(at('2026-03-28T23:30:00Z'), 'Europe/London');
    const monday = dayOf(at('2026-03-30T04:10:00+01:00'), 'Europe/London');
    expect(daysBetween(saturday, monday)).toBe(2);
  });
});

describe('day arithmetic', () => {
  it('goes over months, years and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(monthOf('2026-02-14')).toHaveLength(28);
    expect(monthOf('2026-12-31').at(-1)).toBe('2026-12-31');
  });

  it('knows weekdays and weeks', () => {
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(weekdayOf('1969-12-31')).toBe(3);
    expect(weekOf('2026-11-22')).toEqual(expect.arrayContaining(['2026-11-16', '2026-11-22']));
    expect(weekOf('2026-11-22', 0)[0]).toBe('2026-11-22');
  });
});

describe('an hour of the user', () => {
  it.each(['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham'])(
    'comes back from its instant in %s on every day of a year',
    (tz) => {
      for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
        expect(minuteOf(instantOf(day, 630, tz), tz), day).toBe(630);
      }
    },
  );

  it('comes later when clocks skip it', () => {
    expect(instantOf('2026-03-29', 90, 'Europe/London')).toBe(at('2026-03-29T02:30:00+01:00'));
  });
});
