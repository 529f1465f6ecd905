import { type Family, faultFamilies } from '#engine/types.ts';
import { seenLately } from '#habit/governor.ts';
import type { Rhythm } from '#habit/index.ts';
import type { MessageKey } from '#languages/index.ts';
import type { Governor, SeenTips } from '#storage/types.ts';

/** Tips and what makes them fit: a family seen lately, a moment, or any day at all. */
const tips = {
  'nothing-to-sell': 'pitch',
  'beside-a-person': 'pitch',
  'next-a-story': 'pitch',
  'one-line-about-them': 'leaflet',
  'just-for-them': 'leaflet',
  'who-is-it-for': 'leaflet',
  'think-of-it': 'newsletter',
  'own-words-first': 'newsletter',
  'lead-with-you': 'business-card',
  'card-after-chat': 'business-card',
  'really-want-to-know': 'bait',
  'plain-version': 'self-centred',
  'where-is-the-reader': 'self-centred',
  'who-helped': 'self-centred',
  'whose-post': 'broadcast',
  'start-or-join': 'broadcast',
  'read-aloud': 'craft',
  'glad-you-are-here': 'back',
  'join-anywhere': 'any',
  'good-reply': 'any',
  'no-post-fine': 'any',
  'two-small-dips': 'any',
  'use-what-you-know': 'any',
  'rough-and-real': 'any',
  'search-your-town': 'any',
  'chat-is-work': 'any',
  'who-deserves': 'any',
  'made-you-laugh': 'any',
  'why-you-do-it': 'any',
  'behind-the-scenes': 'any',
  'ask-how-they-are': 'any',
  'stay-a-while': 'any',
} as const satisfies Readonly<Record<string, Family | 'back' | 'any'>>;

export type TipId = keyof typeof tips;

const tipIds = Object.keys(tips) as readonly TipId[];

export interface TipMoment {
  /** Local day key. */
  readonly day: string;
  /** Families of the nudges seen lately, strongest first. */
  readonly families: readonly Family[];
  /** Back after a miss. */
  readonly isBack: boolean;
  readonly seen: SeenTips['shown'];
}

/**
 * The tip of the day: the one already shown today, or else the one that fits best and was shown longest ago. Never the
 * same two days running.
 */
export function tipOf(moment: TipMoment): TipId {
  const today = moment.seen.findLast((shown) => shown.day === moment.day);
  return today && isTip(today.tip) ? today.tip : nextTip(moment);
}

/** Another tip than the last one shown: the best fit among those shown longest ago. */
export function nextTip({ day, families, isBack, seen }: TipMoment): TipId {
  const last = seen.at(-1);
  // Never one of the day before, but for somebody who asked for nearly all of them in one day.
  const isOfBefore = (tip: TipId): boolean =>
    last?.day !== day && seen.some((shown) => shown.tip === tip && shown.day === last?.day);
  const shownAt = (tip: TipId): number => seen.findLastIndex((shown) => shown.tip === tip);
  const fitness = (tip: TipId): number => {
    const moment = tips[tip];
    if (moment === 'back') return isBack ? 0 : 99;
    if (moment === 'any') return 50;
    const rank = families.indexOf(moment);
    return rank === -1 ? 99 : 1 + rank;
  };
  const candidates = tipIds.filter((tip) => tip !== last?.tip && fitness(tip) < 99);
  // What was not shown for a week comes first; among those, what fits.
  const isFresh = (tip: TipId): boolean => shownAt(tip) < seen.length - 7 || shownAt(tip) === -1;
  const [best = 'join-anywhere'] = candidates.toSorted(
    (a, b) =>
      Number(isOfBefore(a)) - Number(isOfBefore(b)) ||
      Number(isFresh(b)) - Number(isFresh(a)) ||
      fitness(a) - fitness(b) ||
      shownAt(a) - shownAt(b),
  );
  return best;
}

/** The list of shown tips with this one added; it keeps the last forty. */
export function withTip(seen: SeenTips, tip: TipId, day: string): SeenTips {
  return { shown: [...seen.shown, { tip, day }].slice(-40) };
}

export function tipKey(tip: TipId): `tip.${TipId}` {
  return `tip.${tip}` satisfies MessageKey;
}

function isTip(tip: string): tip is TipId {
  return Object.hasOwn(tips, tip);
}

/** The families whose nudges were shown of late, the latest first. A rule's id begins with its family. */
function familiesSeen(governor: Governor, now: number): readonly Family[] {
  const families = seenLately(governor, now).flatMap(
    (id) =>
      faultFamilies.find((family) => id.startsWith(family === 'self-centred' ? 'self-' : `${family}-`)) ?? [],
  );
  return [...new Set(families)];
}

interface Known {
  readonly seenTips: SeenTips;
  readonly governor: Governor;
  readonly rhythm: Rhythm;
  /** Epoch ms. */
  readonly now: number;
}

/** A week of posts without answers, or more talking than answering, comes before anything single drafts showed. */
function momentOf({ seenTips, governor, rhythm, now }: Known): TipMoment {
  return {
    day: rhythm.today.day,
    isBack: rhythm.run.isBack,
    families: [...(rhythm.series.length > 0 ? (['broadcast'] as const) : []), ...familiesSeen(governor, now)],
    seen: seenTips.shown,
  };
}

/** The tip of the day, as things stand. */
export function tipNow(known: Known): TipId {
  return tipOf(momentOf(known));
}

/** Another tip, as things stand. */
export function nextTipNow(known: Known): TipId {
  return nextTip(momentOf(known));
}
