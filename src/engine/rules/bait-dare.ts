import { appeal } from '../guards/appeal.ts';
import type { Card, Rule } from '../rule.ts';
import { saying } from '../shapes/sights.ts';
import { dares } from './bait-dare.words.ts';

export const card = {
  id: 'bait-dare',
  family: 'bait',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'That is a nudge for a tap. What would you love to hear from them?',
    reader: 'A dare or a guilty tap leaves people feeling used.',
    try: 'What could only they tell you? Ask that one thing.',
    why: 'A reaction asked for by a dare, a guess or a bit of guilt counts for little. A question somebody wants to answer starts a talk.',
    source: 'Meta on engagement bait, December 2017; LinkedIn feed changes of 2022',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Most people will scroll past this. The brave ones stop.',
      'Ninety per cent won’t have the nerve to post this on their wall.',
      'Bet nobody will wish my granda a happy birthday.',
      'There is a little heart below, and it is lonely.',
      'If this gets a thousand I will shave my head',
      'Leave something in the comments so I know you can see this.',
      'My last post needs your kind hand also sir, I will do the same for yours.',
    ],
    passes: [
      'I scroll past my own face in photos too.',
      'Nobody had the nerve to tell Dad about the paint.',
      'Leave a key under the pot so I know you got home.',
      'The button on my coat is lonely since March.',
      'I will prove it is a heron if it takes all day.',
      'My last post was a gate post and it fell on me.',
    ],
  },
  phrases: [dares],
  check(doc, scene) {
    if (scene.ask(appeal)) return [];
    return doc
      .all(dares)
      .filter(({ placed }) => !placed.quoted)
      .map((hit) => ({ start: hit.start, end: hit.end, data: saying(doc, hit) }));
  },
};
