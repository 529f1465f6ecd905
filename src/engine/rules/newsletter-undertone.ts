import type { Card, Rule } from '../rule.ts';
import { LEARNED_FROM } from '../signal/source.ts';
import { undertone } from '../signal/undertone.ts';

export const card = {
  id: 'newsletter-undertone',
  family: 'newsletter',
  severity: 'tip',
  kinds: ['post'],
  copy: {
    nudge: 'This reads like a headline with a link behind it.',
    reader: 'People skim headlines. They stop for what you made of it.',
    try: 'Which line of it would you tell a friend about?',
    why: 'A feed is full of headlines, and yours is the only take on it that is yours. The whole wording sounds like an announcement, more than any one phrase does, so take it as a hunch.',
    source: LEARNED_FROM,
    evidence: 'trainers-experience',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  undertone: true,
  examples: {
    flags: [
      'How to choose the right accountant for your small business https://example.com/guide',
      'Council approves plans for new library in town centre https://example.com/news',
      '10 tips for better photos on your phone: https://example.com/tips',
      'Why more firms are moving to a four day week https://example.com/week #work #business',
      'Five ways to halve your heating bill this winter https://example.com/heat',
    ],
    passes: [
      'I read this twice and rang my brother about it https://example.com/story',
      'My dad built this bench and I never knew https://example.com/bench',
      'I burned the first batch and the second, and my son still ate them https://example.com/r',
      'We got rained on for six hours and I would do it again tomorrow.',
      'I changed my mind about the bypass after walking it with my kids.',
    ],
  },
  check: (doc, scene) => undertone('newsletter', doc, scene),
};
