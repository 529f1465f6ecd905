import type { Card, Rule } from '../rule.ts';
import { jargon } from './self-jargon.words.ts';

export const card = {
  id: 'self-jargon',
  family: 'self-centred',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'Would you say this out loud over coffee? Try the plain version.',
    reader: "Brochure words keep people at arm's length.",
    try: 'What does that look like on a Tuesday? Say it the way you would over coffee.',
    why: 'People come for the people in a firm, not for its brochure voice. Plain, everyday words make readers feel that you listen.',
    source: 'Packard and Berger 2021: concrete words read as listening',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Our end-to-end solutions leverage cutting-edge technology.',
      'We empower teams to unlock synergies at scale.',
      'A best-in-class, customer-centric ecosystem for modern brands.',
      'Seamless, scalable and innovative solutions that move the needle.',
      'Disrupting the industry with holistic, data-driven thought leadership.',
      'Synergies across our verticals will drive growth',
      'We deliver turnkey, future-proof solutions at scale',
      'Unlock your potential with our holistic approach',
      'game changing innovation for the digital ecosystem',
      'world-class thought leadership, ladies and gents',
    ],
    passes: [
      'The robust little tomato plants survived the frost.',
      "There's a whole ecosystem in our pond and I'm obsessed.",
      '“Leverage our synergies going forward” was on a slide today and I nearly wept.',
      'We deliver bread on Tuesdays.',
      "Unlock the side gate if you're early, the key's under the pot.",
      'The ecosystem of socks behind our dryer deserves a film.',
      'A seamless goodbye is not a thing my aunties do.',
      'My robust opinion is that scones go jam first.',
      'Scale the fish before you gut it, says Nana.',
      'He moved the needle and the record jumped.',
    ],
  },
  phrases: [jargon],
  check(doc) {
    const hits = doc.own(jargon);
    const terms = new Set(hits.map((hit) => doc.text.slice(hit.start, hit.end).toLowerCase()));
    const [first] = hits;
    if (terms.size < 2 || !first) return [];
    const severity = terms.size >= 4 ? 'nudge' : 'tip';
    return [
      { start: first.start, end: first.end, data: { terms: [...terms].slice(0, 6).join(', ') }, severity },
    ];
  },
};
