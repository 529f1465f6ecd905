import { somebody } from '../guards/person.ts';
import { running } from '../guards/running.ts';
import type { Card, Rule } from '../rule.ts';
import { opening, saying } from '../shapes/sights.ts';
import type { Doc } from '../text/doc.ts';
import { NUMBER } from '../text/tokens.ts';
import { flatteries, wishes } from './leaflet-greeting-card.words.ts';

export const card = {
  id: 'leaflet-greeting-card',
  family: 'leaflet',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'This would fit on a card to anyone. Who are you thinking of?',
    reader: 'Kind words for all of us reach no one of us.',
    try: 'Who did what for you? Name them, and say it to them.',
    why: 'Wishes and praise that could go to anyone are read as decoration. One detail shows that you mean them.',
    source: 'Algoe, Kurtz and Hilaire 2016 on praise that names what somebody did',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Wishing all our customers a happy and blessed Diwali from the team at Sharma Tyres!',
      'Good morning friends, have a blessed day 🙏',
      'To all the small traders out there: we see you, keep going.',
      { text: 'Congratulations and all the best for your future endeavours!', kind: 'reply' },
      { text: 'Your posts are always an inspiration to the whole fraternity sir.', kind: 'reply' },
      { text: 'Beautiful feed, keep it up 🔥', kind: 'reply' },
      { text: 'Compliments of the season to you and your household.', kind: 'dm' },
    ],
    passes: [
      'Happy Christmas from our kitchen, where the turkey is on the floor and the cat is delighted.',
      { text: 'Happy birthday Tom, may the knees hold out.', kind: 'reply' },
      { text: 'Congratulations Priya! How did the cake travel?', kind: 'reply' },
      'Good morning from the ferry, I left the sandwiches on the pier.',
      { text: 'Keep going, the last hill is the worst and then it is all chips.', kind: 'reply' },
      { text: 'Beautiful light in the third one, was it the lake at Glendalough?', kind: 'reply' },
    ],
  },
  phrases: [wishes, flatteries],
  check(doc, scene) {
    if (scene.ask(running) || isOwn(doc) || scene.ask(somebody)) return [];
    const answer = scene.draft.kind !== 'post';
    const hits = [...doc.own(wishes), ...(answer ? doc.own(flatteries) : [])];
    const [first] = hits;
    if (!first || doc.words > (answer ? 22 : 40)) return [];
    return [{ ...opening(doc), data: saying(doc, first) }];
  },
};

/** Something in it that only this writer could say: a question, a number, an "I", a scene. */
function isOwn(doc: Doc): boolean {
  if (doc.counts.i > 1 || doc.spots(NUMBER).length > 0 || doc.sentences.some(({ sentence }) => sentence.asks))
    return true;
  return (
    /\b(?:our|my) (?!(?:lovely |valued |dear |amazing )?(?:customers?|clients?|followers?|network|friends|team|community|supporters?|family|families|readers|partners|members))\p{L}+/u.test(
      doc.text,
    ) || /\b(?:where|when|because|while)\b/i.test(doc.text)
  );
}
