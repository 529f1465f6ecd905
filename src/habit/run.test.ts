import { describe, expect, it } from 'vitest';
import type { Ledger } from '#storage/types.ts';
import { calendarOf, type Here } from './calendar.ts';
import { diary, emptyLedger, eveningOf, goodReply } from './diary.ts';
import { setGoal } from './goal.ts';
import { append, setHoliday } from './ledger.ts';
import { runOf } from './run.ts';

/** 2026-03-02 is a Monday. */
const monday = '2026-03-02';
const runAt = (ledger: Ledger, here: Here) => runOf(calendarOf(ledger, here));
const runOn = (ledger: Ledger, day: string) => runAt(ledger, eveningOf(day));

describe('the run', () => {
  it('is a fresh page before anything', () => {
    expect(runOn(emptyLedger, monday)).toMatchObject({
      days: 0,
      best: 0,
      restDays: 2,
      isFirst: true,
      isBack: false,
    });
  });

  it('starts at one with the first reply, whatever the goal', () => {
    expect(runOn(diary(monday, '1'), monday)).toMatchObject({ days: 1, isFirst: true });
  });

  it('grows by each day on which the goal was met', () => {
    expect(runOn(diary(monday, '3 3 4'), '2026-03-04').days).toBe(3);
  });

  it('is held, and grows no longer, by a day with something but less than the goal', () => {
    expect(runOn(diary(monday, '3 1 3'), '2026-03-04')).toMatchObject({ days: 2, restDays: 2 });
  });

  it('does not wait for today', () => {
    expect(runOn(diary(monday, '3 3'), '2026-03-04')).toMatchObject({ days: 2, restDays: 2 });
  });

  it('skips the weekend, and is glad of it all the same', () => {
    expect(runOn(diary(monday, '3 3 3 3 3 0 0 3'), '2026-03-09')).toMatchObject({ days: 6, restDays: 2 });
    expect(runOn(diary(monday, '3 3 3 3 3 3 0 3'), '2026-03-09').days).toBe(7);
  });

  it('uses rest days by itself and says so the next time', () => {
    const rested = runOn(diary(monday, '3 3 0'), '2026-03-05');
    expect(rested).toMatchObject({ days: 2, restDays: 1, restUsed: true, isBack: false });
    const back = runOn(diary(monday, '3 3 0 3'), '2026-03-05');
    expect(back).toMatchObject({ days: 3, restDays: 1, restUsed: true, isBack: true });
    expect(runOn(diary(monday, '3 3 0 3 3'), '2026-03-06').restUsed).toBe(false);
  });

  it('becomes a fresh page when no rest day is left, keeps its best, and starts again with two', () => {
    const broken = runOn(diary(monday, '3 3 0 0 0'), '2026-03-09');
    expect(broken).toMatchObject({ days: 0, best: 2, restDays: 2, restUsed: false });
    expect(runOn(diary(monday, '3 3 0 0 0 0 0 1'), '2026-03-09')).toMatchObject({
      days: 1,
      best: 2,
      isBack: true,
    });
  });

  it('earns a rest day with every seven kept days and holds three at most', () => {
    const planned = diary(monday, '3 3 3 3 3 0 0 3 3');
    expect(runOn(planned, '2026-03-10')).toMatchObject({ days: 7, restDays: 3 });
    const four = diary(monday, '3 3 3 3 3 0 0 3 3 3 3 3 0 0 3 3 3 3 3 0 0 3 3 3 3 3');
    expect(runOn(four, '2026-03-27')).toMatchObject({ days: 20, restDays: 3 });
  });

  it('waits out a break, also one that is set three days late', () => {
    const ledger = diary(monday, '3 3 0 0 0 0 0 0 0 0 3');
    expect(runOn(ledger, '2026-03-12').days).toBe(1);
    const away = setHoliday(ledger, { from: '2026-03-04', to: '2026-03-11' }, '2026-03-07');
    expect(runOn(away, '2026-03-12')).toMatchObject({ days: 3, restDays: 2 });
  });

  it('judges the day on which the goal changed by the kinder one, and no day before', () => {
    const small = setGoal(emptyLedger, { replies: 2, days: [1, 2, 3, 4, 5] }, monday);
    const raised = setGoal(
      diary(monday, '2 2 2', undefined, small),
      { replies: 5, days: [1, 2, 3, 4, 5] },
      '2026-03-04',
    );
    expect(runOn(raised, '2026-03-04').days).toBe(3);
    expect(runOn(diary('2026-03-05', '2', undefined, raised), '2026-03-05').days).toBe(3);
  });

  it('counts a probable send as half', () => {
    const probably = (count: number) =>
      Array.from({ length: count }, (_, index) => Date.parse('2026-03-03T12:00:00Z') + index).reduce(
        (ledger, at) =>
          append(ledger, { ...goodReply, certainty: 'probably', at, tz: 'UTC', id: `${at}` }, at),
        diary(monday, '3'),
      );
    expect(runOn(probably(5), '2026-03-03').days).toBe(1);
    expect(runOn(probably(6), '2026-03-03').days).toBe(2);
  });
});

describe('the run on a journey', () => {
  const reply = (ledger: Ledger, iso: string, tz: string) => {
    const at = Date.parse(iso);
    return [0, 1, 2].reduce(
      (grown, second) =>
        append(grown, { ...goodReply, at: at + second, tz, id: `${at + second}` }, at + second),
      ledger,
    );
  };
  const everyDay = setGoal(emptyLedger, { replies: 3, days: [0, 1, 2, 3, 4, 5, 6] }, monday);

  it('east over the date line misses no day that never was', () => {
    const before = reply(everyDay, '2026-03-02T20:00:00-08:00', 'America/Los_Angeles');
    const waiting = { now: Date.parse('2026-03-04T10:00:00+13:00'), tz: 'Pacific/Auckland' };
    expect(runAt(before, waiting)).toMatchObject({ days: 1, restDays: 2, restUsed: false });
    const after = reply(before, '2026-03-04T15:00:00+13:00', 'Pacific/Auckland');
    const evening = { now: Date.parse('2026-03-04T20:00:00+13:00'), tz: 'Pacific/Auckland' };
    expect(runAt(after, evening)).toMatchObject({ days: 2, restDays: 2, isBack: false });
  });

  it('bridges nothing for somebody who stayed at home', () => {
    const before = reply(everyDay, '2026-03-02T23:00:00Z', 'Europe/London');
    const after = reply(before, '2026-03-04T14:00:00Z', 'Europe/London');
    const here = { now: Date.parse('2026-03-04T20:00:00Z'), tz: 'Europe/London' };
    expect(runAt(after, here)).toMatchObject({ days: 2, restDays: 1 });
  });

  it('west over the date line neither breaks nor counts the same date twice', () => {
    const before = reply(everyDay, '2026-03-04T10:00:00+13:00', 'Pacific/Auckland');
    const landed = { now: Date.parse('2026-03-03T18:00:00-08:00'), tz: 'America/Los_Angeles' };
    expect(runAt(before, landed)).toMatchObject({ days: 1, isFirst: true });
    const again = reply(before, '2026-03-03T19:00:00-08:00', 'America/Los_Angeles');
    const next = reply(again, '2026-03-05T12:00:00-08:00', 'America/Los_Angeles');
    expect(
      runAt(next, { now: Date.parse('2026-03-05T20:00:00-08:00'), tz: 'America/Los_Angeles' }),
    ).toMatchObject({
      days: 2,
      restDays: 2,
    });
  });
});
