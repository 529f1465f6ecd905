import { appeal } from '../guards/appeal.ts';
import { contactDetails } from '../guards/contact-details.ts';
import { jobAdvert } from '../guards/job-advert.ts';
import type { Card, Rule } from '../rule.ts';
import { toAroundLine } from '../shapes/fixes.ts';
import type { Doc, Spot } from '../text/doc.ts';
import { EMAIL, PHONE } from '../text/tokens.ts';
import { lines, prompts } from './business-card-contact-line.words.ts';

export const card = {
  id: 'business-card-contact-line',
  family: 'business-card',
  severity: 'tip',
  kinds: ['post'],
  copy: {
    nudge: 'A number for everyone is a card held out. Who is it for, and why now?',
    reader: 'People call a person they feel they know. A bare number tells them how and not why.',
    try: 'Who rang you last, and what did they need?',
    why: 'A number or address in a post asks strangers to start the talk on their own. A short story of somebody who called gives them a reason, and your profile can hold the number.',
    source: 'Rybalko and Seltzer 2010 on talking with people and listing facts',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Boots made to your own foot. Email us at boots@example.com for details',
      'Spring is the time for gutters, call us on 01632 960444',
      '#handmade rings from Cork. WhatsApp +353 20 912 0044 to order',
      'Free advertising for small shops. Contact us today. (555) 010-0144 #marketing',
      'New lashes in stock!! text 07700 900 321 for prices hun x',
      'For enquiries regarding admission kindly write to office@example.com',
    ],
    passes: [
      'Someone rang me from 01632 960555 and hung up when I said hello.',
      'She told me to "email lost@example.com" about the umbrella, and a parrot answered.',
      'Our village hall floods every March. Donations for the new pump: call Joan on 01632 960777.',
      'If anyone finds a grey parrot, call my mother on 01632 960112. Let him finish the song first.',
      'Looking for people who worked the Leith docks in the sixties. Email me at ann@example.com #journorequest',
      'I wrote my number, 07700 900654, on the wrong form three times.',
    ],
  },
  phrases: [lines, prompts],
  check(doc, scene) {
    if (scene.ask(appeal) || scene.ask(jobAdvert) || scene.ask(contactDetails).isBlock) return [];
    const spot = doc.spots(PHONE, EMAIL).find((each) => isHeldOut(doc, each));
    if (!spot) return [];
    return [{ start: spot.start, end: spot.end, fix: toAroundLine(doc, spot.placed, spot.end) }];
  },
};

/** How far a number may be behind the sentence that asks for the call, in UTF-16 units. */
const NEAR = 4;

function isHeldOut(doc: Doc, { start, end }: Spot): boolean {
  return (
    doc.own(lines).some((ask) => ask.start < end && ask.end > start) ||
    doc.own(prompts).some((ask) => ask.end <= start && ask.end > start - NEAR)
  );
}
