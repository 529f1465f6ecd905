import { appeal } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { running } from '../guards/running.ts';
import { offersForSale } from '../guards/selling.words.ts';
import { theirShop } from '../guards/their-shop.ts';
import type { Card, Rule } from '../rule.ts';
import { saying, stated } from '../shapes/sights.ts';
import { offersToShow, openings, wares } from './pitch-spare-slot.words.ts';

export const card = {
  id: 'pitch-spare-slot',
  family: 'pitch',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'There is an offer tucked in here. Is this the moment they would want it?',
    reader: 'An offer nobody asked for turns a chat into a counter.',
    try: 'What would you say if you had nothing free to sell this week?',
    why: 'A gap in the diary said in passing is still a pitch. People take one up gladly when it comes after a real exchange.',
    source: 'Lee, Hosanagar and Nair 2018; Hollerit et al. 2013 on commercial intent in short posts',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      {
        text: 'Happy to squeeze one more loft in before Easter.',
        kind: 'reply',
        parent: 'Our attic is finally empty.',
      },
      'Lovely weather for it. I have two Saturdays going spare in June for garden parties.',
      'im selling my handmade mugs again, can post',
      'There is room for one more puppy class on Tuesdays, if yours is the chewing sort.',
      { text: 'We have had a gap open up next week and could fit you in.', kind: 'reply' },
      { text: "Glad we're linked. I'd be happy to walk you through how our clients save.", kind: 'dm' },
      'Shameless plug: our page has the full set.',
      'Slots still free for braids this weekend, Surulere.',
    ],
    passes: [
      'There was room for one more on the sofa, so the dog took it.',
      'We have a spare room full of jam jars and no plan.',
      'Could you squeeze past the pram? We are blocking the whole café.',
      'My diary has a gap on Friday. Walk by the canal, anyone?',
      'There are still seats on the left, said the conductor, and there were not.',
      {
        text: 'We could fit you in on Thursday.',
        kind: 'reply',
        parent: 'Does anyone do dog grooming? Looking for a slot this week.',
      },
      'I am selling nobody anything today, I am only here for the cake.',
    ],
  },
  phrases: [openings, offersToShow, wares, offersForSale],
  check(doc, scene) {
    if (scene.ask(asked) || scene.ask(appeal) || scene.ask(running)) return [];
    const others = scene.ask(theirShop);
    const hits = [
      ...stated(doc.own(openings)),
      ...stated(doc.own(offersToShow)),
      ...stated(doc.own(wares)),
      ...stated(doc.own(offersForSale)),
    ];
    return hits
      .filter(({ placed }) => !others.has(placed) && !TOLD.test(placed.sentence.text))
      .map((hit) => ({ start: hit.start, end: hit.end, data: saying(doc, hit) }));
  },
};

/** Told of the past, or of nobody's trade. */
const TOLD = /\b(?:was|were|had been|nobody|nothing|no plan)\b/i;
