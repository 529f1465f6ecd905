import { appeal } from '../guards/appeal.ts';
import { isHuman } from '../guards/human.ts';
import { somebody } from '../guards/person.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying } from '../shapes/sights.ts';
import type { Doc } from '../text/doc.ts';
import { HASHTAG, URL } from '../text/tokens.ts';

export const card = {
  id: 'self-good-works',
  family: 'self-centred',
  severity: 'tip',
  kinds: ['post'],
  copy: {
    nudge: 'A good deed in report words. Who was it for, and what did they say?',
    reader: 'A firm praising its own commitment leaves nobody to talk to.',
    try: 'Who did it help, or who did the work? Name one of them.',
    why: 'Commitment, partnership and initiative are words of a yearly report. One face and one day make the same deed worth answering.',
    source: 'Packard and Berger 2021 on concrete words; Rybalko and Seltzer 2010',
    evidence: 'study',
  },
} as const satisfies Card;

const virtues: Phrases = [
  'commit|commits|committed|committing|commitment|commitments|sustainability|sustainable|responsibility|responsible|diversity|inclusion|empowerment',
  'initiative|initiatives|programme|programmes|program|programs|campaign|pledge|strategy|strategic|mission|vision|values',
  'partner|partners|partnered|partnering|partnership|partnerships|collaborate|collaborates|collaborating|collaboration|sponsor|sponsors|sponsored|sponsoring',
  'invest|invests|invested|investing|investment|investments|expand|expands|expanding|expansion|strengthen|strengthens|strengthening',
  'innovate|innovation|innovations|innovative|growth|stakeholders|shareholders|leadership',
  'support|supports|supporting|contribute|contributes|contributing|contribution|contributions|foundation|grants|donates|donated !group|team|desk|ticket',
  'launch|launches|launched|launching|open|opens|opened|unveil|unveils|announces|announced a|an|our|its|new|the|first',
];
const laurels: Phrases = [
  'award|awards|awarded|winner|winners|wins|named|ranked|recognised|recognized|honoured|honored|certified|accredited|leader|leading|leads',
  '<number> hours|years|countries|employees|volunteers|people|families|farmers|students|communities',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'We are expanding our commitment to clean water with a new initiative in six counties.',
      'Our teams donated 400 hours this quarter, strengthening our partnership with local schools.',
      'Harlow Foods named a leader for its sustainability programme at the Green Awards.',
      'Through our foundation we support innovation in rural health.',
      'Acme wins award for investment in skills.',
    ],
    passes: [
      'I am committed to this sandwich.',
      'Our support act was a man with a spoon and a dream.',
      'We opened the window and a wren flew in.',
      'Thanks to Ravi for the support when the boiler went.',
      'Would you join our walking programme on Sundays?',
      'Lost my partner at the market again, last seen near cheese.',
    ],
  },
  phrases: [virtues, laurels],
  check(doc, scene) {
    if (
      doc.words > MOST_WORDS ||
      !isOfficial(doc) ||
      isHuman(scene) ||
      scene.ask(appeal) ||
      scene.ask(somebody)
    )
      return [];
    const deeds = doc.own(virtues);
    const [first] = deeds;
    const praised = doc.has(laurels);
    const pointed = doc.spots(URL, HASHTAG).length > 0;
    const ours = doc.counts.we > 0 && doc.quotes.length === 0 && (deeds.length > 1 || praised || pointed);
    if (!first || !(ours || (praised && deeds.length > 0))) return [];
    return [{ start: first.start, end: first.end, data: saying(doc, first) }];
  },
};

const MOST_WORDS = 45;

/** Nobody speaks and nobody is spoken to. */
function isOfficial({ counts, words, sentences }: Doc): boolean {
  if (words < 4 || counts.i + counts.you + counts.kin + counts.they > 0) return false;
  return !sentences.some(({ sentence }) => sentence.asks);
}
