import { appeal } from '../guards/appeal.ts';
import { isHuman } from '../guards/human.ts';
import { mishap } from '../guards/mishap.ts';
import type { Card, Rule } from '../rule.ts';
import { saying } from '../shapes/sights.ts';
import type { Hit } from '../text/doc.ts';
import { boasts, honours } from './self-award.words.ts';

export const card = {
  id: 'self-award',
  family: 'self-centred',
  severity: 'tip',
  kinds: ['post', 'dm', 'note', 'reply'],
  copy: {
    nudge: 'A prize on the wall. Who in the room helped you lift it?',
    reader: 'People cheer for a person sooner than for a trophy.',
    try: 'Who did you ring first? Put them in the first line.',
    why: 'An award says you did well and leaves nothing to add. The person behind it, or the day it nearly went wrong, gives people a way in.',
    source: 'Sezer, Gino and Norton 2018; Packard, Moore and McFerran 2018',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Regional firm of the year. Again.',
      'Shortlisted in two categories at the Northern Food Awards.',
      'Our academy is ranked number one in the state for the third year running.',
      'Another plaque for the shelf, Best Salon 2026.',
      'We have successfully completed our ISO 9001 certification, reflecting our unwavering commitment to quality.',
      'Sixty years of excellence. Two hundred staff. One name.',
      'conferred with the Icon of Education award, grateful to the jury',
    ],
    passes: [
      'My daughter won the egg race and will not take the ribbon off.',
      'Who won the raffle? I have a ham here with no owner.',
      'Congratulations to Ngozi, named nurse of the year by her own ward.',
      'We lost the pub quiz for the third year running and there was crying.',
      'The award for worst parking goes to me.',
      'Sixty years of marriage, said Grandad, and she still hides the good biscuits.',
    ],
  },
  phrases: [honours, boasts],
  check(doc, scene) {
    if (isHuman(scene) || scene.ask(mishap) || scene.ask(appeal)) return [];
    const hits = [...doc.own(honours), ...doc.own(boasts)].filter(isOwn);
    const [first] = hits;
    return first ? [{ start: first.start, end: first.end, data: saying(doc, first) }] : [];
  },
};

/** Praise of somebody else, a question and a loss are no boast. */
function isOwn({ placed }: Hit): boolean {
  const { sentence } = placed;
  if (sentence.asks || sentence.counts.you > 0 || sentence.counts.kin > 0 || sentence.counts.they > 0)
    return false;
  return !/\b(?:congrat\w*|well done|proud of|lost|worst|goes to|was named|said|happy for)\b/i.test(
    sentence.text,
  );
}
