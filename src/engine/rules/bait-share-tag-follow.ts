import { appeal } from '../guards/appeal.ts';
import { jobAdvert } from '../guards/job-advert.ts';
import type { Card, Rule } from '../rule.ts';
import { dropSentence } from '../shapes/fixes.ts';
import { saying } from '../shapes/sights.ts';
import { asksToSpread, directions } from './bait-share-tag-follow.words.ts';

export const card = {
  id: 'bait-share-tag-follow',
  family: 'bait',
  severity: 'nudge',
  kinds: ['post', 'reply'],
  copy: {
    nudge: 'Asking for shares puts the work on them. What would make it worth passing on?',
    reader: 'Asking for shares puts the work on them, and it shows.',
    try: 'What would make it worth passing on by itself? Say that, or cut the line.',
    why: 'People pass on things that moved or helped them, not because they were told to. Tag and share bait is demoted on Facebook and discouraged on LinkedIn.',
    source: 'Meta on share and tag baiting, December 2017; LinkedIn on posts that ask for engagement',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Tag a friend who needs to see this.',
      'Share with 5 people to win a hamper!',
      '♻️ Repost this to help your network.',
      'Follow me for daily marketing tips.',
      'Follow us, like and share to enter.',
      'tag ur bestie who owes u chips',
      '♻️ Repost if your boss needs this',
      'kindly follow my page for daily devotion',
      'Share dis to 10 people, no break the chain',
      'Follow @example_shop for more hacks',
    ],
    passes: [
      'Please share: Biscuit the spaniel has been missing since Tuesday.',
      'Could you share this with your sister? She asked for the recipe.',
      'Tag rugby for under-nines starts Saturday.',
      "Follow me, it's the second door on the left.",
      "I'll tag the photographer once I find her handle.",
      'Tag along if you fancy, the walk starts at nine.',
      'Share a bench with a stranger, that is my whole advice.',
      'The dog will follow me anywhere if I hold cheese.',
      'Please share: Grace, 14, has been missing since Sunday.',
      'Could you pass this on to Meera? She left before the cake.',
    ],
  },
  phrases: [asksToSpread, directions],
  check(doc, scene) {
    if (scene.ask(appeal) || scene.ask(jobAdvert)) return [];
    const hits = doc
      .own(asksToSpread)
      .filter(({ placed, opensClause }) => !(placed.sentence.asks && !opensClause) && !doc.has(directions));
    return hits.map((hit) => ({
      start: hit.start,
      end: hit.end,
      data: saying(doc, hit),
      fix: dropSentence(doc, hit.placed),
    }));
  },
};
