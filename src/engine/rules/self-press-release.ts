import { isHuman } from '../guards/human.ts';
import { mishap } from '../guards/mishap.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { sightsOf } from '../shapes/sights.ts';
import { type Placed, tokenText } from '../text/doc.ts';

export const card = {
  id: 'self-press-release',
  family: 'self-centred',
  severity: 'tip',
  kinds: ['post'],
  copy: {
    nudge: 'Delighted how? Tell us the moment you found out.',
    reader: 'It sounds like a press line, so there is no one to be happy for.',
    try: 'When did you find out, and who told you? Put that moment first.',
    why: 'Announcements broadcast; stories connect. People want to be let in a little, so show the moment rather than the press line.',
    source: 'Rybalko and Seltzer 2010; Lee, Hosanagar and Nair 2018 on personality beside news',
    evidence: 'study',
  },
} as const satisfies Card;

const announcements: Phrases = [
  '!not {proud} to (officially|now|be|have|finally|also|formally)? (able to)? (announce|announcing|introduce|reveal|launch|unveil|confirm|present|welcome|partner|release|report|showcase|sponsor|support|celebrate|host|offer|join|win|receive|publish|expand|open|bring|collaborate|continue|exhibit) !read|at|asked|with|able|home|back|here|part|alive|your|done|there|hear|see',
  '{proud} to (be|have been) (named|recognised|recognized|shortlisted|awarded|selected|nominated|chosen|appointed|ranked|listed|featured|certified|voted|invited|accepted|included)',
  '{proud} to (officially|now|finally|also|formally)? share (that|our|the|some|this|news|my|with|details|another|exciting|<capital>) ',
  '{proud} (announcement|news) (from|to|at|about)',
  '{proud} that (our|we) ..3 (won|named|awarded|recognised|recognized|launched|selected|ranked)',
  '(announces|announced|unveils|unveiled|launches|appoints|introduces|celebrates|showcases) (a|an|the|its|our|new|first|strategic|record|partnership|plans|appointment|third|second|fourth|full) ..3',
  '(it|this) (is|gives) (with|us|me|our|my)? (great|immense|much|a)? (pleasure|pride|honour|honor|privilege) (to|that|we|of)',
  "(we're|we|our) (team)? (is|are)? (very|so|extremely|incredibly)? {proud} (of|to|with) (our|the) (new|latest|partnership|achievement|team's|award|launch|record|commitment|recent|continued)",
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'We are delighted to announce our partnership with Acme Logistics.',
      "Thrilled to share that we've been shortlisted for Best SME 2025!",
      'Acme Ltd is proud to introduce its new customer portal.',
      'Excited to launch our brand-new range of standing desks.',
      "We're pleased to confirm the appointment of a new Head of Operations.",
      'Super excited to finally share our new rebrand with the world',
      'We are pleased to inform that Mehta Group is proud to unveil its Pune plant.',
      'delighted to announce our deal with Emerald Feeds',
      'It gives us immense pleasure to welcome our new branch head.',
      'HONOURED TO BE NAMED SUPPLIER OF THE YEAR',
    ],
    passes: [
      'I was thrilled to see Maya finish her first 5k.',
      'Excited to hear how the interview goes, Tom!',
      'Nobody was excited to announce the delay, least of all me.',
      "Three years ago I packed orders on my mum's ironing board. Today I'm thrilled to announce we have a real warehouse, and the board is coming with us.",
      "Honoured to be asked to read at Gran's funeral.",
      'Proud to be her dad, that is all.',
      'Delighted to see the swifts back over the yard.',
      'Excited to share a tent with two teenagers, pray for me.',
      'Thrilled to announce I have dropped my phone in the sheep dip.',
      'So pleased to be home, kettle on.',
    ],
  },
  phrases: [announcements],
  check(doc, scene) {
    if (isHuman(scene) || scene.ask(mishap)) return [];
    const hits = doc.own(announcements).filter(({ placed, first }) => !isDenied(placed, first));
    return sightsOf(hits, doc);
  },
};

function isDenied(placed: Placed, first: number): boolean {
  return (
    (first > 0 &&
      /^(?:not|nobody|no|never|wasn't|weren't|isn't|hardly|barely|none)$/i.test(
        tokenText(placed, first - 1),
      )) ||
    /^nobody\b|^no one\b|^not\b/i.test(placed.sentence.text)
  );
}
