import { describe, expect, it } from 'vitest';
import { append, rhythmOf } from '#habit/index.ts';
import { en } from '#languages/en.ts';
import { items } from '#storage/items.ts';
import type { Governor, Ledger } from '#storage/types.ts';
import { nextTip, type TipMoment, tipKey, tipNow, tipOf, withTip } from './tips.ts';

const moment: TipMoment = { day: '2026-03-04', families: [], isBack: false, seen: [] };

describe('tipOf', () => {
  it('stays the same all day', () => {
    const seen = [{ tip: 'good-reply', day: moment.day }];
    expect(tipOf({ ...moment, families: ['pitch'], seen })).toBe('good-reply');
  });

  it('fits what was seen lately', () => {
    expect(en[tipKey(tipOf({ ...moment, families: ['newsletter'] }))]).toContain('link');
  });

  it('welcomes someone back before anything else', () => {
    expect(tipOf({ ...moment, families: ['pitch'], isBack: true })).toBe('glad-you-are-here');
  });

  it('never speaks of a family that was not seen, nor of a return without one', () => {
    let seen = { shown: [] } as Parameters<typeof withTip>[0];
    for (let day = 1; day <= 60; day += 1) {
      const key = `2026-03-${day}`;
      const tip = nextTip({ ...moment, seen: seen.shown });
      expect(['pitch', 'leaflet', 'back']).not.toContain(tip);
      expect(tip).not.toBe('glad-you-are-here');
      expect(tip).not.toBe('nothing-to-sell');
      seen = withTip(seen, tip, key);
    }
  });

  it('is never the same two days running, whatever was seen', () => {
    let seen = { shown: [] } as Parameters<typeof withTip>[0];
    let last = '';
    for (let day = 1; day <= 200; day += 1) {
      const key = `day-${day}`;
      const tip = tipOf({ day: key, families: ['bait'], isBack: false, seen: seen.shown });
      expect(tip).not.toBe(last);
      seen = withTip(seen, tip, key);
      last = tip;
    }
    expect(seen.shown.length).toBe(40);
  });

  it('brings back none of yesterday’s tips, however many were asked for', () => {
    let seen = { shown: [] } as Parameters<typeof withTip>[0];
    for (let asked = 0; asked < 12; asked += 1)
      seen = withTip(seen, nextTip({ ...moment, seen: seen.shown }), 'a');
    const tip = tipOf({ ...moment, day: 'b', seen: seen.shown });
    expect(seen.shown.map((shown) => shown.tip)).not.toContain(tip);
  });

  it('survives a tip that is known no longer', () => {
    const seen = [{ tip: 'gone-long-ago', day: moment.day }];
    expect(tipOf({ ...moment, seen })).toBe('join-anywhere');
  });
});

it('a family that was seen long ago, or was never noted when, makes no tip', () => {
  const now = Date.parse('2026-03-04T12:00:00Z');
  const day = 86_400_000;
  const record = { shown: 9, accepted: 1, ignoredInARow: 0, quietUntil: 0 };
  const tipWith = (rules: Governor['rules']): string =>
    tipNow({
      seenTips: items.seenTips.fallback,
      governor: { ...items.governor.fallback, rules },
      rhythm: rhythmOf(items.ledger.fallback, { now, tz: 'UTC' }),
      now,
    });
  const bait = { ...record, seenAt: now - 2 * day };
  const pitch = { ...record, shown: 50, seenAt: now - 15 * day };
  const jargon = { ...record, shown: 1, seenAt: now - day };
  expect(tipWith({ 'bait-react-vote': bait, 'pitch-urgency': pitch })).toBe('really-want-to-know');
  expect(tipWith({ 'pitch-urgency': pitch, 'leaflet-stock-comment': record })).toBe('join-anywhere');
  expect(tipWith({ 'bait-react-vote': bait, 'self-jargon': jargon })).toBe('plain-version');
});

describe('tipNow', () => {
  const now = Date.parse('2026-03-04T12:00:00Z');
  const post = {
    site: 'x',
    kind: 'post',
    toOthers: false,
    words: 20,
    certainty: 'confirmed',
    counts: false,
  } as const;
  const posts = (count: number): Ledger =>
    Array.from({ length: count }, (_, index) => now - index * 1_000).reduceRight(
      (ledger, at) => append(ledger, { ...post, at, tz: 'UTC', id: `${at}` }, at),
      items.ledger.fallback,
    );
  const tipAfter = (ledger: Ledger): string =>
    tipNow({
      seenTips: items.seenTips.fallback,
      governor: items.governor.fallback,
      rhythm: rhythmOf(ledger, { now, tz: 'UTC' }),
      now,
    });

  it('turns to others after days of talking without answering', () => {
    expect(['whose-post', 'start-or-join']).toContain(tipAfter(posts(4)));
    expect(['whose-post', 'start-or-join']).not.toContain(tipAfter(posts(1)));
  });
});
