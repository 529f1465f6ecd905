import type { Rhythm } from '#habit/index.ts';
import type { T } from '#languages/index.ts';

interface TodayWords {
  readonly headline: string;
  readonly line?: string;
}

/** What to say of today. A return after a miss comes before everything else; nothing that was missed is named. */
export function todayWords(t: T, { today, run }: Pick<Rhythm, 'today' | 'run'>): TodayWords {
  const left = Math.ceil(today.left);
  const isIdle = today.points === 0;
  if (isIdle && run.isFirst) return { headline: t('today.first') };
  if (isIdle && today.plan === 'holiday')
    return { headline: t('today.holiday'), line: t('today.holiday-line') };
  if (isIdle && today.plan === 'off') return { headline: t('today.off'), line: t('today.off-line') };
  const next = today.isMet ? t('today.met') : t('today.some', { count: left });
  if (run.isBack) return { headline: t('today.back'), line: next };
  if (!isIdle) return { headline: next };
  return { headline: t('today.none') };
}
