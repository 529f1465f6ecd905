import type { Card, Rule } from '../rule.ts';
import { LEARNED_FROM } from '../signal/source.ts';
import { undertone } from '../signal/undertone.ts';

export const card = {
  id: 'bait-undertone',
  family: 'bait',
  severity: 'tip',
  kinds: ['post', 'reply'],
  copy: {
    nudge: 'This asks for a reaction more than for a thought.',
    reader: 'A tap is easy to give and tells you nothing about the person.',
    try: 'What would you like to know from the people who read this?',
    why: 'Asking for taps gets you numbers; asking for a thought gets you people. The whole wording sounds like a call for reactions, more than any one phrase does, so take it as a hunch.',
    source: LEARNED_FROM,
    evidence: 'trainers-experience',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  undertone: true,
  examples: {
    flags: [
      'Like and share if you love your mum',
      'Tag your best friend in the comments',
      'Follow us for more tips like this every day!',
      'Repost if this helped, follow for more',
      'Comment YES if you agree, share if you do not',
    ],
    passes: [
      'Like my gran always said, soup first.',
      'I followed the signs to the car park and ended up in a field.',
      'Which of these two would you hang in a kitchen, and why?',
      'Nobody shared the biscuits, so I have opinions about this team.',
      'My tag fell off the suitcase in Doha and came home without me.',
    ],
  },
  check: (doc, scene) => undertone('bait', doc, scene),
};
