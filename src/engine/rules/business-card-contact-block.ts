import { appeal } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { contactDetails } from '../guards/contact-details.ts';
import { isHuman } from '../guards/human.ts';
import { jobAdvert } from '../guards/job-advert.ts';
import type { Card, Rule } from '../rule.ts';
import { toAroundLine } from '../shapes/fixes.ts';
import { leadingMentions } from '../text/counting.ts';
import type { Doc } from '../text/doc.ts';

export const card = {
  id: 'business-card-contact-block',
  family: 'business-card',
  severity: 'nudge',
  kinds: ['post', 'reply'],
  copy: {
    nudge: "That reads like a business card. Lead with you, they'll find the number.",
    reader: "Details before a chat are a card pushed into someone's hand.",
    try: 'What would you say first if you met? The number can live on your profile.',
    why: 'Your job title, service and phone number are not a conversation. Business cards work because you talked first, so talk first.',
    source: 'Rybalko and Seltzer 2010 on talking with people and listing facts',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  neutral: true,
  examples: {
    flags: [
      'Smith & Sons Plumbing. 01632 960123 | info@example.com | www.example.com',
      '📞 07700 900456 for bookings',
      'Jane Doe, Managing Director, Acme Ltd. Tel: 01632 960789. example.com',
      'Find us at 12 High Street, Altrincham WA14 1AA. Open Mon–Sat 9–5. Call 01632 960222.',
      'Book on 01632 960333 or email bookings@example.com',
      'Mehta Tiles, MG Road, Pune. ☎ +91 98765 43210 ✉ sales@example.com',
      'Call or WhatsApp 0803 555 0199 or mail info@example.com for rates',
      'O\\u2019Brien Roofing. Tel: 01632 960 741. example.com',
      'reach us: hello@example.com / www.example.com / 24 High Street',
      'Liam Byrne, Director, Byrne Glass. liam@example.com 01632 960885',
    ],
    passes: [
      'Lost dog near the canal, answers to Biscuit. Call 07700 900111 or email jo@example.com if you spot her.',
      'Samaritans are on 116 123, day or night.',
      'Order 4471029385 finally arrived, three months late.',
      {
        text: '07700 900222, or email me at jo@example.com',
        parent: "What's your number? Need a quote for a fence.",
        kind: 'reply',
      },
      'The 192 bus, the 2019 heatwave and a flat tyre: my commute in 3 numbers.',
      'My number plate is 07 and the car is older than it looks.',
      'Found a purse on Mill Road, email me at sam@example.com if it is yours, missing cat too.',
      'The shop at 12 High Street has been empty since March.',
      'We open at nine and by ten past someone has dropped a jar.',
      {
        text: 'It is 01632 960111, or priya@example.com',
        kind: 'reply',
        parent: 'What is the number of the hall? Need it for the party',
      },
    ],
  },
  check(doc, scene) {
    if (scene.ask(appeal) || scene.ask(asked) || scene.ask(jobAdvert) || isHuman(scene) || isTale(doc))
      return [];
    if (scene.draft.kind === 'reply' && !scene.parent && (doc.counts.you > 0 || leadingMentions(doc) > 0))
      return [];
    const { spans, kinds, isBlock } = scene.ask(contactDetails);
    const first = spans[0];
    if (!first || !isBlock) return [];
    const placed = doc.sentences.find(({ end }) => end > first.start);
    const end = Math.max(...spans.map((span) => span.end));
    return [
      {
        start: first.start,
        end: Math.min(end, first.start + 300),
        data: { kinds },
        ...(placed ? { fix: toAroundLine(doc, placed, end) } : {}),
      },
    ];
  },
};

/** A long text in the first person is about something else. */
function isTale(doc: Doc): boolean {
  return doc.words > 80 && doc.counts.i > 2;
}
