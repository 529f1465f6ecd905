import type { Card } from '../rule.ts';
import type { Lately } from '../series.ts';

export const card = {
  id: 'broadcast-monologue',
  family: 'broadcast',
  severity: 'tip',
  kinds: ['post'],
  series: true,
  copy: {
    nudge: 'A bit more posting than replying lately. Whose post caught your eye?',
    reader: 'People talk with those who listen too.',
    try: 'Two or three replies for each post is a good rhythm. Who could you answer?',
    why: 'Be willing to listen as much as you talk, or more. Replying is how people find out that you are there.',
    source: 'Buffer 2025/26, nearly two million posts: posts whose author replied drew more talk',
    evidence: 'vendor-figure',
  },
} as const satisfies Card;

/** Four posts or more in the last 14 days, and fewer answers to others than posts. */
export function isMonologue({ posts, repliesToOthers, paused }: Lately): boolean {
  return !paused && posts >= 4 && repliesToOthers < posts;
}
