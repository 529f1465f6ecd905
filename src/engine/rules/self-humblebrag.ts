import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying } from '../shapes/sights.ts';

export const card = {
  id: 'self-humblebrag',
  family: 'self-centred',
  severity: 'tip',
  kinds: ['post'],
  copy: {
    nudge: 'Just be proud, plainly. And who helped you get there?',
    reader: 'Pride dressed as modesty tends to sound put on. Plain pride does not.',
    try: 'Say it straight: I won, and I am chuffed. Who helped?',
    why: 'A boast dressed as modesty tends to sound insincere, while plain pride sounds human. Saying it straight and thanking someone by name keeps it social.',
    source: 'Sezer, Gino and Norton 2018, nine studies',
    evidence: 'study',
  },
} as const satisfies Card;

const softeners: Phrases = [
  '(humbled|honoured|honored|blessed|grateful|overwhelmed|speechless) (and|&)? (humbled|honoured|honored|blessed|grateful|proud)? to|by|that',
  'little old me',
  "(still)? (can't|cant|cannot) believe",
  'not sure how|why i|we',
  'so|bit embarrassing|embarrassed|awkward when|that|to',
  'i|we (hate|love) it when',
  '(no|never) (idea|thought|dreamed|imagined|expected) (how|i|we|that)',
  'somehow i|we|my',
  'guess who',
];
const status: Phrases = [
  '(named|voted|recognised|recognized|shortlisted|nominated|awarded|ranked|crowned|listed) !after|him|her',
  'award|awards|forbes|tedx|ted|keynote|bestseller|bestselling',
  'top <number>|{count}|voice|voices|leader|leaders|performer|seller',
  '{count}|<number> under <number>|forty|thirty',
  'of the year',
  'recognise|recognize you',
  'six|seven|<number> figure|figures',
  'sold out',
  'clients fight|queue|queuing|fighting',
  'my|our calendar|inbox (is full|exploded|explodes)',
  'fight over my|our',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Humbled and honoured to be named one of the Top 50 Leaders Under 40.',
      "Still can't believe little old me won Entrepreneur of the Year!",
      'So embarrassing when people recognise you from your TEDx talk.',
      'Not sure how I ended up on the Forbes list but here we are.',
      'I hate it when clients fight over my calendar. Six-figure problems!',
      'Still cannot believe I am in the Top 10 voices list!',
      'Honoured and humbled to be shortlisted for the Lagos tech awards',
      'no idea how i was named best salon in mayo but sure look',
      'So awkward when strangers recognise you from your keynote',
      'Blessed to be nominated for Coach of the Year',
    ],
    passes: [
      'Humbled by how many of you turned up with ladders on Saturday.',
      "Still can't believe Gran's gone.",
      'So embarrassing when you wave back at someone waving past you.',
      "I won! First raffle in 41 years and it's a ham.",
      "Priya has been named Leader of the Year, and she'll hate that I posted this.",
      'Humbled by the smell of my own gym bag.',
      'Still cannot believe the bus came on time.',
      'Won the village pumpkin prize and I have told everyone twice.',
      'Not sure how I got flour in my ear.',
      'Can’t believe she was named captain, our Asha!',
    ],
  },
  phrases: [softeners, status],
  check(doc) {
    const soft = doc.own(softeners).filter(({ placed }) => isOwn(placed.sentence.text));
    const hits = soft.filter(({ placed }) =>
      doc.all(status).some((mark) => Math.abs(mark.placed.index - placed.index) <= 1),
    );
    return hits.slice(0, 1).map((hit) => ({ start: hit.start, end: hit.end, data: saying(doc, hit) }));
  },
};

/** Praise for somebody else is no boast. */
function isOwn(text: string): boolean {
  return !/\b(?:she|he|her|his|their|they)\b/i.test(text);
}
