import type { Card, Rule } from '../rule.ts';
import { LEARNED_FROM } from '../signal/source.ts';
import { undertone } from '../signal/undertone.ts';

export const card = {
  id: 'leaflet-undertone',
  family: 'leaflet',
  severity: 'tip',
  kinds: ['reply', 'dm', 'note'],
  copy: {
    nudge: 'This could go to anyone, word for word.',
    reader: 'People notice when a message was not written for them.',
    try: 'Which one thing about them made you write?',
    why: 'People like to be met as themselves. The wording as a whole sounds like one that is sent to many, more than any one phrase does, so take it as a hunch: you know best whom you wrote it for.',
    source: LEARNED_FROM,
    evidence: 'trainers-experience',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  undertone: true,
  examples: {
    flags: [
      'Thanks for the follow, have a great week!',
      'Thanks for following me, hope you enjoy my tweets!',
      'Hi, thanks for the follow! Have an awesome day!',
      'Thanks for following, wishing you a great week ahead!',
      'Thank you for the follow, great to connect with you!',
    ],
    passes: [
      'Your bit about the dog and the postman made my whole bus laugh.',
      'Thanks for lending Amara the drill, she has put up four shelves and one of them is level.',
      'Did the oven get fixed in time for Saturday?',
      'I tried your trick with the vinegar and the kettle is like new.',
      'Same here, ours cried at the school gate and then would not come home.',
      'No rush at all, I am away until Thursday with my mum.',
    ],
  },
  check: (doc, scene) => undertone('leaflet', doc, scene),
};
