import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { around, saying } from '../shapes/sights.ts';

export const card = {
  id: 'human-candour',
  family: 'human-touch',
  severity: 'praise',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'Honest and open. That takes nerve, and people warm to it.',
    reader: 'It takes nerve to say, and people warm to it.',
    try: 'Nothing to add. This is yours to tell.',
    why: 'Being social means being a bit vulnerable, and that is how lasting relationships are made. People are generally kind when they see it.',
    source: 'Collins and Miller 1994; Bak et al. 2014 on openness and later talk',
    evidence: 'study',
  },
} as const satisfies Card;

const owned: Phrases = [
  'i|we (was|were|got it|had it) (so|very|completely|totally|dead)? wrong',
  'i (nearly|almost) (gave|quit|cried|lost|stopped|threw|walked|packed|cancelled|fainted)',
  "i (still|honestly|really|just)? (don't|dont|didn't|do not|didnt) (really|even|actually)? know (how|what|if|whether|why|where)",
  'my mistake|fault|bad',
  '^ felt (so|very|really)? (nervous|scared|terrified|ashamed|embarrassed|afraid|lost|lonely)',
  "(i|i'm|im) (was|am|felt|feel|feeling|so|been|get|got) (so|very|really|pretty|a bit|quite|still|absolutely|too)? (nervous|scared|terrified|ashamed|embarrassed|afraid|anxious|lonely|lost|heartbroken|overwhelmed|petrified|frightened|gutted|jealous)",
  'i (have)? (completely)? changed my mind',
  'i (actually|just|nearly)? (cried|wept|sobbed|panicked|froze)',
  'i burst into tears',
  '(i)? learned|learnt (this|it|that)? the hard way',
  "i (failed|messed up|screwed up|struggled|struggle|regret|regretted|got this wrong|got it wrong|made a mistake|blew it|was rubbish|couldn't cope|could not cope)",
  "(i'm|im|i am) not (sure|proud|good|brave|ok|okay|great at)",
  'honest|honestly i was|am|had',
  'confession :',
  'i (hate|have to|must|gotta) (to)? admit',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'I was wrong about Sundays.',
      'I nearly gave up in March.',
      "Honestly, I don't know how to price this yet.",
      'My mistake, I sent the wrong invoice and Sam was lovely about it.',
      'I was so nervous my hands shook on the mic.',
      'I was wrong about the new bus lane and I said so to Ciara.',
      'honestly i dont know what im doing with this sourdough',
      'Felt so scared before the interview in Abuja, my legs were jelly.',
      'I failed my first stall. Nobody came but the wasps.',
      'My fault entirely, I read the map upside down.',
    ],
    passes: [
      "You're doing it wrong.",
      "Don't be scared of tax, we can help.",
      'Most owners struggle with cash flow.',
      "I don't know anyone better than our team.",
      'Never fail an audit again.',
      'You are wrong about pineapple.',
      'Nobody should be scared of spreadsheets.',
      'He nearly gave up, then the whistle went.',
      'Stop making this mistake with your CV.',
      'We do not know a better team.',
    ],
  },
  phrases: [owned],
  check(doc) {
    const hits = doc
      .all(owned)
      .filter(({ placed }) => !placed.quoted && !/\banyone (?:better|else)\b/i.test(placed.sentence.text));
    return hits.slice(0, 1).map((hit) => ({ ...around(hit), data: saying(doc, hit) }));
  },
};
