import type { T } from '#languages/index.ts';
import type { Rhythm } from './rhythm.ts';

interface TodayWords {
  readonly headline: string;
  readonly line?: string;
}

/** What to say of today. A return after a miss comes before everything else; nothing that was missed is named. */
export function todayWords(t: T, today: Rhythm['today']): TodayWords {
  const left = Math.ceil(today.goal - today.count);
  if (today.plan === 'holiday' && today.count === 0)
    return { headline: t('today.holiday'), line: t('today.holiday-line') };
  if (today.plan === 'off' && today.count === 0)
    return { headline: t('today.off'), line: t('today.off-line') };
  if (today.isBack)
    return { headline: t('today.back'), line: left > 0 ? t('today.some', { count: left }) : t('today.met') };
  if (left <= 0) return { headline: t('today.met') };
  if (today.count > 0) return { headline: t('today.some', { count: left }) };
  if (today.isFirst) return { headline: t('today.first') };
  return { headline: t('today.none') };
}
