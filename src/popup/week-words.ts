import type { WeekSummary } from '#habit/index.ts';
import type { T } from '#languages/index.ts';

/** Last week in two sentences: what was, and what was good about it. After an empty week, a fresh start. */
export function weekWords(t: T, { days, replies, second }: WeekSummary): string {
  if (second === 'fresh') return `${t('week.quiet')} ${t('week.fresh')}`;
  const was = t('week.was', {
    days: t('week.days', { count: days }),
    replies: t('today.answers', { count: replies }),
  });
  return `${was} ${t(`week.${second}`)}`;
}
