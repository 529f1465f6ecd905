import { appeal } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { theirShop } from '../guards/their-shop.ts';
import type { Card, Rule } from '../rule.ts';
import { saying, stated } from '../shapes/sights.ts';
import type { Doc } from '../text/doc.ts';
import type { Sentence } from '../text/sentence.ts';
import { PRICE, URL } from '../text/tokens.ts';
import { giveaways, offers } from './pitch-price-tag.words.ts';

export const card = {
  id: 'pitch-price-tag',
  family: 'pitch',
  severity: 'nudge',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'Price first, people second? Say who it helped before what it costs.',
    reader: 'A price on its own reads like a leaflet through the door.',
    try: 'Who was the last person this helped, and what changed for them?',
    why: 'A price tag on its own is a leaflet through the door. Deals land better when they arrive with a bit of personality and a person behind them.',
    source:
      'Lee, Hosanagar and Nair, Management Science 2018: deals alone lower replies, beside personality they raise them',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Today only: 20% off all haircuts with code AUTUMN.',
      'Was £99, now just £49 for a full website audit!',
      'Free consultation for every new client this month.',
      'Logos from only £75, message for details.',
      'Get our £29 course for half price this weekend.',
      'bogof on all candles till sunday ladies',
      'Jollof trays from ₦15,000 only',
      'Flat 30% off on kurtas for Diwali',
      'Was $60, now $45 for a full detail mate',
      'Free estimates for every roof in the county',
    ],
    passes: [
      "Feel free to drop by the stall, I'll save you a scone.",
      'We raised £1,240 for the hospice on Saturday.',
      'I paid £49 for a chair with three legs. Ask me how.',
      "Rent is up 20% and I've stopped pretending that's fine.",
      'Are you free on Thursday for that walk?',
      'The bus is £2 now and still late.',
      'I found $20 in a coat and bought everyone chips.',
      'My dad haggled a half price goat and nobody believes me.',
      'Mum says free advice is worth what you pay for it.',
      'About 40% of my week is looking for the tape measure.',
    ],
  },
  phrases: [offers, giveaways],
  check(doc, scene) {
    if (scene.ask(asked) || scene.ask(appeal)) return [];
    if (isSum(doc)) return [];
    const hits = stated(doc.own(offers)).filter(
      ({ placed }) => !isOwnMoney(placed.sentence.text) && !isTold(placed.sentence),
    );
    const free =
      doc.spots(URL).length > 0
        ? doc.own(giveaways).filter(({ placed, first }) => placed.index === 0 && first < 3)
        : [];
    const others = scene.ask(theirShop);
    return [...hits, ...free].map((hit) => ({
      start: hit.start,
      end: hit.end,
      data: saying(doc, hit),
      ...(others.has(hit.placed) ? { severity: 'tip' as const } : {}),
    }));
  },
};

/** Many sums in a long text are arithmetic, not an offer. */
function isSum(doc: Doc): boolean {
  return doc.words > 80 && doc.spots(PRICE).length > 2;
}

/** Money that the writer paid, raised, lost or owes is a story. */
function isOwnMoney(text: string): boolean {
  return /\b(?:paid|pay|cost (?:me|us|him|her)|raised?|raising|spent|spend|lost|owed?|owes|earn(?:ed|s)?|salary|rent|fined?|donated?|budget|worth|invested|billion|million|revenue|my (?:first|bill))\b/i.test(
    text,
  );
}

/** "My dad haggled a half price goat": about somebody's day, not about what you can have. */
function isTold({ counts, text }: Sentence): boolean {
  return counts.kin > 0 && counts.you + counts.we === 0 && /\b(?:my|his|her)\b/i.test(text);
}
