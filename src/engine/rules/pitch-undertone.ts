import type { Card, Rule } from '../rule.ts';
import { LEARNED_FROM } from '../signal/source.ts';
import { undertone } from '../signal/undertone.ts';

export const card = {
  id: 'pitch-undertone',
  family: 'pitch',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'There seems to be an offer between these lines.',
    reader: 'Readers hear the sale before it is said, and step back a little.',
    try: 'What would you say to them here if you had nothing to sell this week?',
    why: 'An offer is fine when a person stands beside it. Here the whole wording leans to a sale, more than any one phrase, so take it as a hunch: if it is off the mark, it is off the mark.',
    source: LEARNED_FROM,
    evidence: 'trainers-experience',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  undertone: true,
  examples: {
    flags: [
      'Come and taste our new range of hand rolled truffles, in store now at both branches.',
      'Get your lawn ready for summer with our weekly mowing plan. Spaces for new customers this month.',
      'Beautiful handmade earrings available in my shop, perfect gift for mum, order before Friday.',
      'Our new collection is now available in store and online. Shop today!',
      'New arrivals in store this week: linen shirts, summer dresses and more.',
    ],
    passes: [
      'The neighbour had his fence done on Thursday and I have been jealous since.',
      'I opened my diary this morning and closed it again.',
      'My sister marries a man who irons his socks, this Saturday.',
      'What a day that was. Did your gran dance in the end?',
      'Our boiler died in the night and I wore a coat to breakfast.',
      'He said no worries about the money, just bring the ladder back whenever.',
    ],
  },
  check: (doc, scene) => undertone('pitch', doc, scene),
};
