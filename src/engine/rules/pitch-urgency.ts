import { publicDeadline } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { urgencies } from '../guards/selling.words.ts';
import { theirShop } from '../guards/their-shop.ts';
import type { Card, Rule } from '../rule.ts';
import { dropSentence } from '../shapes/fixes.ts';
import { saying, stated } from '../shapes/sights.ts';
import type { Hit } from '../text/doc.ts';

export const card = {
  id: 'pitch-urgency',
  family: 'pitch',
  severity: 'nudge',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'Countdowns feel like a shop floor. What makes it worth their Saturday?',
    reader: 'Being hurried feels like a shop floor, and people step back from it.',
    try: 'What is the plain date, and one real reason to come?',
    why: 'Hurrying people is hustle, and social is the long game of being liked, known and trusted. A plain date plus one real reason does the same job without the squeeze.',
    source: 'Lee, Hosanagar and Nair, Management Science 2018, 106,316 posts of 782 firms',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      "Last chance to grab a spot on Saturday's workshop!",
      'Hurry, only 3 places left.',
      "Offer ends midnight tonight, don't miss out.",
      'While stocks last: oak tables at cost.',
      "Limited time only. Once they're gone, they're gone.",
      'Only 4 slots left for December o!',
      'Whilst stocks last, lads.',
      'Early bird ends Friday, Kavita has the sheet',
      'DOORS CLOSE TONIGHT',
      'limited spots so move quick ⏰',
    ],
    passes: [
      'I had limited time to prepare, so I just told the truth.',
      'The Last Chance Saloon was the best pub in town.',
      "I don't miss out on bedtime stories any more.",
      "Only 3 people turned up and it was the best workshop I've run.",
      'Register to vote by midnight tonight, it takes five minutes.',
      'Only two people left by the end and one was my mother.',
      'Our last few days in the old shop were mostly boxes and tea.',
      'He was hurrying home before the rain, poor Kofi.',
      "It isn't too late to learn guitar at 60, ask my knees.",
      'The offer of a lift still stands, Siobhan.',
    ],
  },
  phrases: [urgencies],
  check(doc, scene) {
    if (scene.ask(publicDeadline) || scene.ask(asked)) return [];
    const hits = stated(doc.own(urgencies)).filter((hit) => !isStory(hit));
    const others = scene.ask(theirShop);
    return hits.map((hit) => ({
      start: hit.start,
      end: hit.end,
      data: saying(doc, hit),
      ...(others.has(hit.placed) ? { severity: 'tip' as const } : {}),
      ...(isBare(hit) && doc.sentences.length > 1 ? { fix: dropSentence(doc, hit.placed) } : {}),
    }));
  },
};

/** "Only 3 people turned up": told, not offered. */
function isStory({ placed }: Hit): boolean {
  return (
    placed.sentence.counts.i > 0 &&
    /\b(?:was|were|had|did|got|went|turned|left)\b/i.test(placed.sentence.text)
  );
}

/** A sentence that is hardly more than the hurry itself. */
function isBare({ placed, first, last }: Hit): boolean {
  return placed.sentence.words - (last - first + 1) <= 3;
}
