import { asked } from '../guards/asked.ts';
import { parentOverlap } from '../guards/overlap.ts';
import { elsewhere } from '../guards/running.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { opening } from '../shapes/sights.ts';

export const card = {
  id: 'self-reply-about-me',
  family: 'self-centred',
  severity: 'tip',
  kinds: ['reply'],
  copy: {
    nudge: 'Mostly about you so far. Which of their words could you pick up?',
    reader: 'They told you something, and the answer is about someone else.',
    try: 'Which of their words could you start with?',
    why: 'Listening shows in a reply when it uses what the other person said. Start from their words, then add yours.',
    source: 'Huang et al. 2017; Yeomans et al. 2020 on taking up what was said',
    evidence: 'study',
  },
} as const satisfies Card;

const kindly: Phrases = [
  'sorry|congrats|congratulations|hugs|thanks|thank|relate|agree|brilliant',
  'thinking of',
  'well done',
  'same here',
  'me too',
  'happy for',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      {
        text: 'My business did well last year and I have already hired three people and I love my new office.',
        parent: 'We finally opened the café after two years of planning.',
      },
      {
        text: 'I run ultras, I did my fourth in May and my time was a personal best, so proud of my training.',
        parent: 'What I learned from my first marathon.',
      },
      {
        text: 'I took January off and my income doubled anyway, I now work three days and my diary is full.',
        parent: 'Struggling to price my pottery fairly.',
      },
      {
        text: 'I went to Cornwall instead this year and my hotel was lovely, I took my dog and my mum.',
        parent: 'Reading about the floods in Whitby.',
      },
      {
        text: 'I bought my third car and my wife says I am mad but I earn well and I like my cars.',
        parent: 'Our hens laid their first eggs today.',
      },
      {
        text: 'I prefer my tablet honestly, I read on my commute and my eyes are fine and I save my money.',
        parent: 'The library reopens on Monday.',
      },
      {
        text: 'I am off to Goa with my cousins and I booked my dream hotel and I packed my new shoes.',
        parent: 'Nervous about my driving test.',
      },
      {
        text: 'I spent my Sunday at the mall, I got my nails done and my phone screen was fixed at last.',
        parent: 'First frost on the allotment.',
      },
      {
        text: 'I had my boiler done, I chose my own tiles and my plumber told me I have taste.',
        parent: 'Our choir needs altos.',
      },
    ],
    passes: [
      {
        text: 'I priced my pottery by the hour for a year and hated it. Going by the kiln load worked better for me.',
        parent: 'Struggling to price my pottery fairly.',
      },
      {
        text: 'Thinking of you both. My mum had hers at Christie and I can tell you the nurses are wonderful.',
        parent: "Mum's first chemo session is tomorrow.",
      },
      {
        text: "I'm so happy. I walked past on Monday and my heart jumped. What's the busiest hour so far?",
        parent: 'We finally opened the café after two years.',
      },
      {
        text: "I can't stop thinking about Whitby, my aunt's shop floods every spring and I never know what to send.",
        parent: 'Reading about the floods in Whitby.',
      },
      { text: 'I cried at mile 20!', parent: 'What I learned from my first marathon.' },
      {
        text: 'I remember my first eggs, I was so proud I kept my best hen indoors.',
        parent: 'Our hens laid their first eggs today.',
      },
      {
        text: 'I will bring my lot when the library reopens, I owe my three books and my conscience is heavy.',
        parent: 'The library reopens on Monday.',
      },
      {
        text: 'I failed my driving test twice and I still love my little car now.',
        parent: 'Nervous about my driving test.',
      },
      {
        text: 'I lost my dahlias to frost on my allotment and I blame my optimism.',
        parent: 'First frost on the allotment.',
      },
      {
        text: 'Congratulations, I cannot sing but my heart and my ears are with my local choir.',
        parent: 'Our choir needs altos.',
      },
    ],
  },
  phrases: [kindly],
  check(doc, scene) {
    if (!scene.parent || !scene.ask(elsewhere) || doc.words < 12 || doc.counts.you > 0) return [];
    if (doc.counts.i < 3 || doc.sentences.some(({ sentence }) => sentence.asks)) return [];
    if (scene.ask(asked) || scene.ask(parentOverlap) > 1 || doc.has(kindly)) return [];
    return [{ ...opening(doc), data: { me: doc.counts.i } }];
  },
};
