import type { T } from '#languages/index.ts';
import type { Rhythm } from './rhythm.ts';

/** Last week in two sentences: what was, and one thing to try. Nothing at all after an empty week. */
export function weekWords(t: T, { days, replies, posts }: Rhythm['lastWeek']): string | undefined {
  if (days === 0) return undefined;
  const was = t('week.was', {
    days: t('week.days', { count: days }),
    replies: t('today.answers', { count: replies }),
  });
  if (posts > replies) return `${was} ${t('week.more-replies')}`;
  if (days >= 5) return `${was} ${t('week.someone-new')}`;
  return `${was} ${t('week.steady')}`;
}
