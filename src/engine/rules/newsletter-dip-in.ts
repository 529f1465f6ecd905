import type { Card } from '../rule.ts';
import type { Lately } from '../series.ts';

export const card = {
  id: 'newsletter-dip-in',
  family: 'newsletter',
  severity: 'tip',
  kinds: ['post'],
  series: true,
  copy: {
    nudge: "You've posted this week, nice. Fancy answering two people today?",
    reader: 'People notice who stays for a chat.',
    try: 'Pick one post you liked this week. What would you ask its writer?',
    why: 'Jumping in once a week with a link and out again is a newsletter. It is the people who are present who get noticed.',
    source: 'Lin and Huang 2013 on link share and interaction; Buffer 2025 on replying',
    evidence: 'study',
  },
} as const satisfies Card;

/** Posted in the last 7 days, answered nobody, and was about on two days or fewer. */
export function dipsIn({ posts, repliesToOthers, activeDays, installedDays, paused }: Lately): boolean {
  if (paused || installedDays < 7) return false;
  return posts >= 1 && repliesToOthers === 0 && activeDays <= 2;
}
