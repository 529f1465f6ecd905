import type { Card, Rule } from '../rule.ts';
import { LEARNED_FROM } from '../signal/source.ts';
import { undertone } from '../signal/undertone.ts';

export const card = {
  id: 'self-undertone',
  family: 'self-centred',
  severity: 'tip',
  kinds: ['post', 'dm'],
  copy: {
    nudge: 'This sounds like a press release about yourselves.',
    reader: 'Readers look for a person, or for something in it for them.',
    try: 'Who was there, and what did they say?',
    why: 'Pride is lovely when a person feels it. The whole wording sounds like the firm talking about the firm, more than any one phrase does, so take it as a hunch.',
    source: LEARNED_FROM,
    evidence: 'trainers-experience',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  undertone: true,
  examples: {
    flags: [
      'We are proud to have been named best employer in the region for the third year running.',
      'Our team is delighted to have reached 500 customers this year, a testament to our dedication to quality.',
      'We are excited to announce that our company has been recognised as a leader in innovation.',
      'We are proud to be recognised as a leader in our industry for quality and innovation.',
      "Our company is delighted to receive the award for innovation at this year's summit.",
    ],
    passes: [
      'I cried at my own leaving do and I had only been there a year.',
      'We lost, and the bus home was the best part.',
      "My first sale today, to my mum's friend Bola, who paid in coins.",
      'Priya got the award and forgot her speech, and it was better that way.',
      'The office plant is dead and we are all suspects.',
    ],
  },
  check: (doc, scene) => undertone('self-centred', doc, scene),
};
