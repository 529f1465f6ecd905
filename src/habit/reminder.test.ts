import { describe, expect, it } from 'vitest';
import type { Ledger, ReminderState, Settings } from '#storage/types.ts';
import { addDays, instantOf } from './day.ts';
import { diary, emptyLedger, goodReply } from './diary.ts';
import { append, setHoliday } from './ledger.ts';
import {
  afterAnswer,
  afterClose,
  afterSnooze,
  due,
  isQuiet,
  nextReminder,
  type ReminderMoment,
} from './reminder.ts';

const tz = 'Europe/London';
const monday = '2026-03-02';
const at = (day: string, clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return instantOf(day, hour * 60 + minute, tz);
};

const reminder: Settings['reminder'] = {
  on: true,
  at: 630,
  quietFrom: 1140,
  quietUntil: 480,
  leadsTo: 'linkedin',
};
const never: ReminderState = {
  shownAt: 0,
  isUp: false,
  isOpen: false,
  ignoredInARow: 0,
  snoozedUntil: 0,
  againAt: 0,
  weeklySince: 0,
  line: 0,
};

interface Given {
  readonly ledger?: Ledger;
  readonly reminder?: Partial<Settings['reminder']>;
  readonly pausedUntil?: number;
  readonly state?: Partial<ReminderState>;
}

const moment = (now: number, given: Given = {}): ReminderMoment => ({
  now,
  tz,
  ledger: given.ledger ?? emptyLedger,
  settings: { reminder: { ...reminder, ...given.reminder }, pausedUntil: given.pausedUntil ?? 0 },
  state: { ...never, ...given.state },
});

/** When the next one comes, as day and clock of London. */
const next = (now: number, given?: Given): string | undefined => {
  const found = nextReminder(moment(now, given));
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 16);
};

describe('the next reminder', () => {
  it.each<[string, number, Given, string | undefined]>([
    ['today when its hour is still to come', at(monday, '09:00'), {}, '2026-03-02T10:30'],
    ['tomorrow when its hour is over', at(monday, '10:30'), {}, '2026-03-03T10:30'],
    ['on Monday after Friday', at('2026-03-06', '11:00'), {}, '2026-03-09T10:30'],
    ['never while it is off', at(monday, '09:00'), { reminder: { on: false } }, undefined],
    ['never in quiet hours', at(monday, '09:00'), { reminder: { at: 1200 } }, undefined],
    [
      'after a break',
      at(monday, '09:00'),
      { ledger: setHoliday(emptyLedger, { from: monday, to: '2026-03-10' }, monday) },
      '2026-03-11T10:30',
    ],
    ['after a pause', at(monday, '09:00'), { pausedUntil: at('2026-03-04', '12:00') }, '2026-03-05T10:30'],
    ['not twice a day', at(monday, '10:00'), { state: { shownAt: at(monday, '09:59') } }, '2026-03-03T10:30'],
    [
      'an hour later when put off',
      at(monday, '10:40'),
      {
        state: {
          shownAt: at(monday, '10:30'),
          againAt: at(monday, '11:40'),
          snoozedUntil: at(monday, '11:40'),
        },
      },
      '2026-03-02T11:40',
    ],
    [
      'weekly on the first planned day',
      at('2026-03-03', '09:00'),
      { state: { weeklySince: at(monday, '10:30') } },
      '2026-03-09T10:30',
    ],
    [
      'no more after four weeks of silence',
      at('2026-03-28', '09:00'),
      { state: { weeklySince: at(monday, '10:30') } },
      undefined,
    ],
  ])('comes %s', (_when, now, given, expected) => {
    expect(next(now, given)).toBe(expected);
  });

  it('comes tomorrow once the goal is met, not before', () => {
    const ledger = diary(monday, '3');
    expect(next(at(monday, '12:30'), { ledger, reminder: { at: 900 } })).toBe('2026-03-03T15:00');
    expect(next(at(monday, '12:30'), { ledger: diary(monday, '2'), reminder: { at: 900 } })).toBe(
      '2026-03-02T15:00',
    );
  });

  it('keeps the hour on the wall when clocks change', () => {
    const friday = nextReminder(moment(at('2026-03-27', '09:00')));
    const after = nextReminder(moment(at('2026-03-27', '11:00')));
    expect([friday, after]).toEqual([
      Date.parse('2026-03-27T10:30:00Z'),
      Date.parse('2026-03-30T10:30:00+01:00'),
    ]);
  });
});

describe('quiet hours', () => {
  it.each([
    [1140, true],
    [1139, false],
    [0, true],
    [479, true],
    [480, false],
  ])('from 19:00 until 08:00 hold at minute %i: %s', (minute, quiet) => {
    expect(isQuiet(minute, reminder)).toBe(quiet);
  });

  it('may lie within a day', () => {
    const noon = { ...reminder, quietFrom: 720, quietUntil: 840 };
    expect([isQuiet(660, noon), isQuiet(780, noon), isQuiet(840, noon)]).toEqual([false, true, false]);
  });

  it('are none when they end where they begin', () => {
    expect(isQuiet(480, { ...reminder, quietFrom: 480, quietUntil: 480 })).toBe(false);
  });
});

describe('a reminder that is due', () => {
  const half = at(monday, '10:30');
  const shows = (given: Given, now = half, scheduledAt = half): boolean =>
    due(moment(now, given), scheduledAt).show !== undefined;

  it('is shown, and remembered as open', () => {
    const { state, show } = due(moment(half), half);
    expect(show).toMatchObject({ goesWeekly: false });
    expect(state).toMatchObject({ shownAt: half, isUp: true, isOpen: true, line: show?.line });
  });

  it.each<[string, Given, number]>([
    ['it was switched off meanwhile', { reminder: { on: false } }, half],
    ['it is more than two hours late', {}, at(monday, '12:31')],
    ['the zone changed and it is night now', { reminder: { quietFrom: 600, quietUntil: 660 } }, half],
    ['everything is paused', { pausedUntil: half + 1 }, half],
    ['it was shown today already', { state: { shownAt: half - 60_000 } }, half],
    [
      'the last one still stands there unseen',
      { state: { shownAt: half - 86_400_000, isUp: true, isOpen: true } },
      half,
    ],
    [
      'a reply went out an hour ago',
      {
        ledger: append(emptyLedger, { ...goodReply, at: half - 3_600_000, tz, id: 'a', counts: false }, half),
      },
      half,
    ],
  ])('stays silent when %s', (_why, given, now) => {
    expect(shows(given, now)).toBe(false);
  });

  it('is shown up to two hours late, and not held back by an own post', () => {
    const post = {
      ...goodReply,
      kind: 'post',
      toOthers: false,
      counts: false,
      at: half - 60_000,
      tz,
      id: 'p',
    } as const;
    expect(shows({}, at(monday, '12:30'))).toBe(true);
    expect(shows({ ledger: append(emptyLedger, post, half) })).toBe(true);
  });

  it('is shown once two hours have passed since the last reply, and not before', () => {
    const replied = (ago: number) =>
      append(emptyLedger, { ...goodReply, at: half - ago, tz, id: 'a', counts: false }, half);
    expect(shows({ ledger: replied(7_200_000 - 1) })).toBe(false);
    expect(shows({ ledger: replied(7_200_000) })).toBe(true);
  });

  it('is held back by quiet hours that span midnight, on both sides of it', () => {
    const night = { quietFrom: 1320, quietUntil: 420 };
    const shownAt = (clock: string, minute: number) =>
      shows({ reminder: { ...night, at: minute } }, at('2026-03-03', clock), at('2026-03-03', clock));
    expect([shownAt('21:59', 1319), shownAt('22:00', 1320), shownAt('23:59', 1439)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([shownAt('06:59', 419), shownAt('07:00', 420)]).toEqual([false, true]);
  });

  it('goes weekly after three were ignored, says so once, and stops after four weeks', () => {
    let state: ReminderState = never;
    const shown: string[] = [];
    for (let now = at(monday, '09:00'); now < at('2026-06-01', '09:00'); ) {
      const when = nextReminder(moment(now, { state }));
      if (when === undefined) break;
      const outcome = due(moment(when, { state }), when);
      const day = new Date(when).toISOString().slice(0, 10);
      if (outcome.show) shown.push(outcome.show.goesWeekly ? `${day} goes weekly` : day);
      state = afterClose(outcome.state);
      now = when;
    }
    expect(shown).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-05 goes weekly',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
    ]);
  });

  it('comes daily again once it was answered', () => {
    const weekly = { ...never, ignoredInARow: 3, weeklySince: half, isOpen: true };
    expect(next(at('2026-03-03', '09:00'), { state: afterAnswer(weekly) })).toBe('2026-03-03T10:30');
  });

  it('never says the same line twice running, and numbers only when they are true', () => {
    let state: ReminderState = never;
    for (let day = 0; day < 40; day += 1) {
      const now = at(addDays(monday, day), '10:30');
      const { show, state: after } = due(moment(now, { state }), now);
      if (show) expect(show.line).not.toBe(state.line);
      state = afterAnswer(after);
    }
    const two = due(
      moment(at(monday, '15:00'), { ledger: diary(monday, '2'), reminder: { at: 900 } }),
      at(monday, '15:00'),
    );
    expect(two.show?.line).toBe(10);
  });
});

describe('a second reminder on the same day', () => {
  const both = { reminder: { secondAt: 930 } };
  const half = at(monday, '10:30');
  const afternoon = at(monday, '15:30');

  it('comes at its own time, whether the first was shown or not, and then the next day begins', () => {
    expect(next(at(monday, '09:00'), both)).toBe('2026-03-02T10:30');
    expect(next(at(monday, '11:00'), both)).toBe('2026-03-02T15:30');
    expect(next(half, { ...both, state: { shownAt: half } })).toBe('2026-03-02T15:30');
    expect(next(afternoon, { ...both, state: { shownAt: afternoon } })).toBe('2026-03-03T10:30');
  });

  it('may be the earlier of the two', () => {
    const early = { reminder: { secondAt: 540 } };
    expect(next(at(monday, '08:30'), early)).toBe('2026-03-02T09:00');
    expect(next(at(monday, '09:00'), { ...early, state: { shownAt: at(monday, '09:00') } })).toBe(
      '2026-03-02T10:30',
    );
  });

  it.each<[string, Given]>([
    ['the first still stands there unseen', { ...both, state: { shownAt: half, isUp: true, isOpen: true } }],
    ['it was shown already', { ...both, state: { shownAt: afternoon - 1 }, reminder: { secondAt: 929 } }],
    ['the day is done', { ...both, state: { shownAt: half }, ledger: diary(monday, '3') }],
    ['reminders come weekly', { ...both, state: { shownAt: half, weeklySince: half } }],
    ['nobody asked for one', { state: { shownAt: half } }],
    ['it is the same time as the first', { reminder: { secondAt: 630 }, state: { shownAt: half } }],
  ])('stays silent when %s', (_why, given) => {
    expect(due(moment(afternoon, given), afternoon).show).toBeUndefined();
  });

  it('is shown after a first that was closed', () => {
    const closed = afterClose({ ...never, shownAt: half, isUp: true, isOpen: true });
    expect(due(moment(afternoon, { ...both, state: closed }), afternoon).show).toBeDefined();
  });
});

describe('snoozing', () => {
  const here = { ledger: emptyLedger, now: at(monday, '10:31'), tz };
  const shown = { ...never, shownAt: at(monday, '10:30'), isUp: true, isOpen: true, ignoredInARow: 2 };

  it.each([
    ['hour', '2026-03-02T11:31'],
    ['today', '2026-03-03T10:30'],
    ['week', '2026-03-09T10:30'],
  ] as const)('for the %s puts it off to %s', (snooze, expected) => {
    const state = afterSnooze(shown, snooze, here);
    expect(state).toMatchObject({ isUp: false, isOpen: false, ignoredInARow: 0 });
    expect(next(here.now, { state })).toBe(expected);
  });

  it('shows the one that was put off, once', () => {
    const state = afterSnooze(shown, 'hour', here);
    const later = here.now + 3_600_000;
    const outcome = due(moment(later, { state }), later);
    expect(outcome.show).toBeDefined();
    expect(next(later, { state: outcome.state })).toBe('2026-03-03T10:30');
  });

  it('is over when its hour falls into the quiet ones', () => {
    const evening = { ...here, now: at(monday, '18:30') };
    expect(next(evening.now, { state: afterSnooze(shown, 'hour', evening) })).toBe('2026-03-03T10:30');
  });
});
