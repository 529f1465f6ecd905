import { appeal } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { theirShop } from '../guards/their-shop.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying, stated } from '../shapes/sights.ts';
import type { Doc } from '../text/doc.ts';
import type { Sentence } from '../text/sentence.ts';
import { PRICE } from '../text/tokens.ts';

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

const offers: Phrases = [
  '<percent> off|discount|cashback|savings|reduction',
  '<number> percent|% off',
  'save|saving (up)? to? <percent>|<price> !on|for|from|a|towards|this|per',
  'half price !of',
  'bogof|bogo',
  'buy one|1|2|two get one|1|2|two ..2 free|half',
  '<number>|two|three for <price>|<number>|two|one !years|months|days|minutes|hours|weeks|me|us|the',
  "voucher|promo|discount|coupon|referral|checkout code|codes !was|didn't",
  'code|codes : ..1 <caps>',
  'with|use|using|enter code|codes ..1 <caps>',
  'discount of|up|for|off <percent>|<price>|to|all|new|our',
  'get|our|your|exclusive|special|flat|extra|huge|massive ..1 discount|discounts|voucher|vouchers',
  'free trial|consultation|quote|quotes|delivery|shipping|gift|audit|demo|estimate|estimates|samples|sample|assessment|consult|installation|webinar|download|ebook|valuation|gifts !of',
  'was|were|rrp <price> ..2 now|today',
  'now|only|just only|just? <price>',
  'now|only|just only|just? <number> quid|pounds|euro|euros|dollars|bucks|naira|rupees|usd',
  'from|starting|starts|priced|prices|price|tickets|entry (at|from|just|only|are|is|:|in)? (at|from|just|only|:)? <price>',
  'for only|just <price>',
  '<price> (a|per|each|pp|pm) (month|person|head|session|class|night|week|hour|unit|yard|kg|slice|item|ticket|piece|plate|pack|day|mo)?',
  '<price> only|each|pp|off|plus|including|vat',
  'sale|clearance (is)? now on|ends|starts',
  '(flash|summer|winter|spring|black friday|cyber monday|closing down|clearance|boxing day|end of season|huge|big|mega) sale',
  'lowest|best|unbeatable|affordable|competitive|wholesale|factory|great|reduced|amazing prices|price|rates',
  'no deposit|contract|obligation|fees',
  'money back guarantee',
  'on offer|special at|this|now|today|only',
  'special|amazing|exclusive|great|incredible|unbeatable offer|offers|deal|deals !from|of',
];

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
  phrases: [offers],
  check(doc, scene) {
    if (scene.ask(asked) || scene.ask(appeal)) return [];
    if (isSum(doc)) return [];
    const hits = stated(doc.own(offers)).filter(
      ({ placed }) => !isOwnMoney(placed.sentence.text) && !isTold(placed.sentence),
    );
    const others = scene.ask(theirShop);
    return hits.map((hit) => ({
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
