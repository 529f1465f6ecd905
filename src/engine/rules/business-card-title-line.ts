import { asked } from '../guards/asked.ts';
import { jobAdvert } from '../guards/job-advert.ts';
import type { Card, Rule } from '../rule.ts';
import { opening } from '../shapes/sights.ts';
import type { Doc } from '../text/doc.ts';
import { HASHTAG } from '../text/tokens.ts';
import { credentials, professions, trades } from './business-card-title-line.words.ts';

export const card = {
  id: 'business-card-title-line',
  family: 'business-card',
  severity: 'tip',
  kinds: ['reply', 'dm', 'note', 'post'],
  copy: {
    nudge: 'Name, trade, place: that is a card. What would you say after shaking hands?',
    reader: 'A title tells people what you are called, and gives them nothing to answer.',
    try: 'What did you do this week that you would tell a friend about?',
    why: 'Cards work after a chat, because by then there is a person to remember. A title with commas is only the card.',
    source: 'Rybalko and Seltzer 2010 on talking with people and listing facts',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Amina Bello, Senior Tax Advisor, Kano & Partners.',
      'Plasterer. Skimming, rendering, coving. Bolton and Bury.',
      'Wedding photographer | Goa, Mumbai | will travel',
      'Tom here. Roofing, gutters, chimneys. Thirty years.',
      { text: 'Dr. K. Rao, Ph.D., Visiting Professor, Author of 9 books', kind: 'reply' },
      { text: 'freelance illustrator, book covers, maps, based in Cork', kind: 'note' },
    ],
    passes: [
      'Eggs, flour, butter, patience.',
      'Rain. Then sun. Then a plumber who sang.',
      'My sister, a plumber, fixed it in her wedding dress.',
      'Congratulations to our new director, Meera, from all of us in the yard!',
      'Coffee, keys, dog, phone. Then back for the phone.',
      'Anyone know a roofer, a plumber and a good cake shop in Hull?',
      { text: 'I am a teacher too, and I still cry at the last bell.', kind: 'reply' },
    ],
  },
  phrases: [credentials, professions, trades],
  check(doc, scene) {
    if (scene.ask(asked) || scene.ask(jobAdvert) || !isBare(doc)) return [];
    const signs = new Set(
      [...doc.own(professions), ...doc.own(trades), ...doc.own(credentials)].map(({ start }) => start),
    ).size;
    const named = doc.has(professions) || doc.own(trades).length > 1;
    if (!named || signs < 2 || fragments(doc) < 3) return [];
    return [{ ...opening(doc), data: { signs } }];
  },
};

const MOST_WORDS = 34;

/** Hardly a verb in it: few small words, nobody addressed, nothing told or asked. */
function isBare(doc: Doc): boolean {
  const { words, counts, sentences } = doc;
  if (words < 4 || words > MOST_WORDS || counts.they > 0 || counts.you > 0 || counts.kin > 0) return false;
  if (counts.i > 1 || counts.we > 1 || doc.spots(HASHTAG).length > 3) return false;
  return (
    counts.function <= words * 0.25 &&
    !sentences.some(
      ({ sentence }) =>
        sentence.asks ||
        /!|\b\p{L}+ed\b(?! (?:and|to))/u.test(
          sentence.text.replace(
            /\b(?:licensed|insured|certified|chartered|qualified|based|experienced|registered|retired)\b/gi,
            '',
          ),
        ),
    )
  );
}

/** Pieces between commas, bars, bullets and stops. */
function fragments(doc: Doc): number {
  return doc.text.split(/[,|•·/;\n–—&]|\.(?:\s|$)|\s-\s/u).filter((piece) => /\p{L}/u.test(piece)).length;
}
