import type { Card, Rule } from '../rule.ts';
import { LEARNED_FROM } from '../signal/source.ts';
import { undertone } from '../signal/undertone.ts';

export const card = {
  id: 'business-card-undertone',
  family: 'business-card',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'This reads a little like a business card.',
    reader: 'A card tells people what you do, and gives them nothing to answer.',
    try: 'What happened the last time you did this for somebody?',
    why: 'A business card works after a chat. The whole wording sounds like one, more than any one phrase does, so take it as a hunch: if it is off the mark, it is off the mark.',
    source: LEARNED_FROM,
    evidence: 'trainers-experience',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  undertone: true,
  examples: {
    flags: [
      'Kemi Ade, Certified Coach, Speaker, Author. Book: kemi@example.com',
      'Freelance photographer, Leeds. Weddings, portraits, events. hello@example.com',
      'Smith and Daughters, electricians since 1984. Domestic, commercial, emergency call out. Email info@example.com',
      'DM or email bookings@example.com for prices and availability',
      'Event planner, Nairobi. Weddings, birthdays, corporate. Email: events@example.com',
    ],
    passes: [
      'My card got declined for a bag of onions.',
      'She has been a nurse for thirty years and still faints at needles.',
      'I fix bikes on Sundays and break them the rest of the week.',
      'Call your mum, she worries.',
      'The new manager starts Monday and nobody has told the cat.',
    ],
  },
  check: (doc, scene) => undertone('business-card', doc, scene),
};
