import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerEntry } from '#storage/types.ts';
import { balanceOf, seriesFindings } from './balance.ts';
import { calendarOf } from './calendar.ts';
import { addDays, instantOf } from './day.ts';
import { diary, emptyLedger, eveningOf, goodReply } from './diary.ts';
import { setGoal } from './goal.ts';
import { append, setHoliday } from './ledger.ts';
import { rhythmOf } from './rhythm.ts';
import { strengthOf } from './strength.ts';

const monday = '2026-03-02';
const on = (ledger: Ledger, day: string) => rhythmOf(ledger, eveningOf(day));
const repeat = (figures: string, times: number): string =>
  Array.from({ length: times }, () => figures).join(' ');

type Send = Partial<LedgerEntry> & { readonly day: string };

const post = { kind: 'post', toOthers: false, counts: false } as const;
const onOwn = { kind: 'reply', toOthers: false, counts: true } as const;
const copy = { counts: false } as const;

function wrote(
  sends: readonly Send[],
  from: Ledger = { ...emptyLedger, since: Date.parse('2026-01-01') },
): Ledger {
  return sends.reduce((ledger, { day, ...more }, index) => {
    const at = instantOf(day, 600 + index, 'Europe/London');
    return append(ledger, { ...goodReply, ...more, at, tz: 'Europe/London', id: `${index}` }, at);
  }, from);
}

const times = (count: number, send: Send): readonly Send[] => Array.from({ length: count }, () => send);

describe('strength', () => {
  const at = (ledger: Ledger, day: string) => strengthOf(calendarOf(ledger, eveningOf(day)));
  const everyDay = setGoal(emptyLedger, { replies: 3, days: [0, 1, 2, 3, 4, 5, 6] }, monday);
  const thirty = diary(monday, repeat('3', 30), undefined, everyDay);

  it('keeps at least four fifths after thirty good days and three missed ones', () => {
    const before = at(thirty, '2026-03-31');
    const after = at(thirty, '2026-04-04');
    expect(before).toBeGreaterThan(0.75);
    expect(after / before).toBeGreaterThanOrEqual(0.8);
    expect(after).toBeLessThan(before);
  });

  it('has half of itself after thirteen days alone', () => {
    expect(at(thirty, '2026-04-14') / at(thirty, '2026-03-31')).toBeCloseTo(0.5, 2);
  });

  it('is left alone by days off and breaks, and not yet bent by today', () => {
    const week = diary(monday, '3 3 3 3 3');
    expect(at(week, '2026-03-09')).toBe(at(week, '2026-03-06'));
    const away = setHoliday(week, { from: '2026-03-09', to: '2026-03-20' }, '2026-03-06');
    expect(at(away, '2026-03-23')).toBe(at(week, '2026-03-06'));
  });

  it('is never bent by a little on a day off', () => {
    const week = diary(monday, '3 3 3 3 3');
    expect(at(diary('2026-03-07', '1', undefined, week), '2026-03-08')).toBeGreaterThanOrEqual(
      at(week, '2026-03-08'),
    );
  });
});

describe('today', () => {
  it('counts answers on one’s own posts, shows them apart, and is out and about only with others', () => {
    const own = wrote(times(2, { day: monday, ...onOwn }));
    expect(on(own, monday).today).toMatchObject({
      points: 2,
      answers: 2,
      toOthers: 0,
      outAndAbout: false,
      left: 1,
    });
    expect(on(wrote([{ day: monday, ...onOwn }, { day: monday }]), monday).today.outAndAbout).toBe(true);
  });

  it('gives no points for posts', () => {
    expect(on(wrote(times(3, { day: monday, ...post })), monday)).toMatchObject({
      today: { points: 0, isMet: false },
      run: { days: 0 },
      shownUp: { month: 0 },
    });
  });

  it('stops counting at twelve', () => {
    expect(on(diary(monday, '40'), monday).today).toMatchObject({ points: 12, isFull: true });
  });
});

describe('days shown up', () => {
  it('are counted by month and year, whatever became of the run', () => {
    expect(on(diary('2026-02-23', '1 0 0 0 0 0 0 1 0 2'), '2026-03-11').shownUp).toEqual({
      month: 2,
      year: 3,
    });
  });

  it('are drawn day by day', () => {
    const marks = on(diary(monday, '3 1 0 3'), '2026-03-05').week;
    expect(marks.map(({ look }) => look)).toEqual(['full', 'part', 'rest', 'full', 'ahead', 'off', 'off']);
    expect(marks.map(({ isToday }) => isToday).indexOf(true)).toBe(3);
  });

  it('show the very first reply as a part, although it starts the run', () => {
    const { week, month, run } = on(diary(monday, '1'), monday);
    expect([week[0]?.look, run.days, month.length]).toEqual(['part', 1, 31]);
  });
});

describe('last week in facts', () => {
  it.each([
    ['0 0 0 0 0 0 0', '0 0 0 0 0 0 0', 'fresh'],
    ['1 1 0 0 0 0 0', '2 2 0 0 0 0 0', 'more-replies'],
    ['4 0 0 0 0 0 0', '1 1 0 0 0 0 0', 'more-days'],
    ['3 3 3 0 0 0 0', '3 0 0 0 0 0 0', 'steady'],
  ])('after %s and then %s says %s', (before, last, second) => {
    expect(on(diary(monday, `${before} ${last}`), '2026-03-17').lastWeek.second).toBe(second);
  });
});

describe('an offer about the goal', () => {
  it('is a smaller one after two weeks under half of it', () => {
    expect(on(diary(monday, '1 1 1 1 1 0 0 1 1 1 1 1'), '2026-03-16').offer).toEqual({
      kind: 'smaller',
      replies: 1,
    });
    expect(on(diary(monday, '1 1 1 1 1'), '2026-03-06').offer).toBeUndefined();
  });

  it('is variety after three full weeks, and never more', () => {
    expect(on(diary(monday, repeat('3 3 3 3 3 0 0', 3)), '2026-03-23').offer).toEqual({ kind: 'variety' });
  });
});

describe('the balance', () => {
  it('looks at the last days alone', () => {
    const ledger = wrote([{ day: '2026-02-01', ...post }, { day: monday, ...post }, { day: monday }]);
    expect(balanceOf(calendarOf(ledger, eveningOf(monday)), 14)).toMatchObject({
      posts: 1,
      replies: 1,
      activeDays: 1,
    });
  });
});

describe('series rules', () => {
  const today = '2026-03-08';
  const findings = (ledger: Ledger, pausedUntil = 0): readonly string[] =>
    seriesFindings(ledger, calendarOf(ledger, eveningOf(today)), { ...eveningOf(today), pausedUntil }).map(
      ({ ruleId }) => ruleId,
    );
  const messages = ['2026-03-03', '2026-03-04', '2026-03-05'].map(
    (day) => ({ day, kind: 'dm', counts: false }) as const,
  );

  it.each<[string, readonly Send[]]>([
    ['one post on Monday and no reply', [{ day: monday, ...post }]],
    ['three posts on Tuesday and no reply', times(3, { day: '2026-03-03', ...post })],
    ['one post on Friday', [{ day: '2026-03-06', ...post }]],
    [
      'two posts on two days and replies only on one’s own thread',
      [
        { day: monday, ...post },
        { day: '2026-03-05', ...post },
        { day: '2026-03-05', ...onOwn },
      ],
    ],
    [
      'one cross-post to three sites',
      (['linkedin', 'x', 'facebook'] as const).map((site) => ({ day: monday, site, ...post })),
    ],
  ])('dip-in notices %s', (_what, sends) => {
    expect(findings(wrote(sends))).toEqual(['newsletter-dip-in']);
  });

  it.each<[string, Ledger, number]>([
    ['nothing at all', wrote([]), 0],
    ['one post and one reply', wrote([{ day: monday, ...post }, { day: monday }]), 0],
    [
      'the first three days',
      wrote([{ day: '2026-03-06', ...post }], { ...emptyLedger, since: Date.parse('2026-03-05') }),
      0,
    ],
    [
      'a break',
      setHoliday(wrote([{ day: monday, ...post }]), { from: '2026-03-05', to: '2026-03-12' }, '2026-03-05'),
      0,
    ],
    ['a pause', wrote([{ day: monday, ...post }]), Date.parse('2026-03-20')],
    ['two posts among days of messages', wrote([...times(2, { day: monday, ...post }), ...messages]), 0],
  ])('dip-in passes %s', (_what, ledger, pausedUntil) => {
    expect(findings(ledger, pausedUntil)).toEqual([]);
  });

  it.each<[string, readonly Send[]]>([
    ['6 posts, 2 replies', [...times(6, { day: monday, ...post }), ...times(2, { day: monday })]],
    ['4 posts, 3 replies', [...times(4, { day: monday, ...post }), ...times(3, { day: monday })]],
    [
      '8 posts, 5 replies of which 2 are copies',
      [
        ...times(8, { day: monday, ...post }),
        ...times(3, { day: monday }),
        ...times(2, { day: monday, ...copy }),
      ],
    ],
    [
      '5 posts, 12 replies of which 9 on own threads',
      [
        ...times(5, { day: monday, ...post }),
        ...times(9, { day: monday, ...onOwn }),
        ...times(3, { day: monday }),
      ],
    ],
  ])('monologue notices %s', (_what, sends) => {
    expect(findings(wrote(sends))).toEqual(['broadcast-monologue']);
  });

  it('monologue notices 10 posts and no reply', () => {
    expect(findings(wrote(times(10, { day: monday, ...post })))).toContain('broadcast-monologue');
  });

  it.each<[string, readonly Send[], number]>([
    ['4 posts, 4 replies', [...times(4, { day: monday, ...post }), ...times(4, { day: monday })], 0],
    ['6 posts, 15 replies', [...times(6, { day: monday, ...post }), ...times(15, { day: monday })], 0],
    [
      '7 posts, 1 reply in a pause',
      [...times(7, { day: monday, ...post }), { day: monday }],
      Date.parse('2026-03-20'),
    ],
    ['no post, 9 replies', times(9, { day: monday }), 0],
  ])('monologue passes %s', (_what, sends, pausedUntil) => {
    expect(findings(wrote(sends), pausedUntil)).toEqual([]);
  });

  it('monologue does not judge 3 posts', () => {
    expect(findings(wrote(times(3, { day: monday, ...post })))).not.toContain('broadcast-monologue');
  });
});

describe('a picture of any length', () => {
  it('is drawn for five years of replies in a moment', () => {
    const ledger = diary('2021-03-01', repeat('3', 1826));
    const started = performance.now();
    expect(on(ledger, addDays('2021-03-01', 1825)).run.best).toBe(1826);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
