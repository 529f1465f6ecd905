import { asked } from '../guards/asked.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { sightsOf } from '../shapes/sights.ts';
import type { Doc, Hit } from '../text/doc.ts';

export const card = {
  id: 'business-card-service-list',
  family: 'business-card',
  severity: 'nudge',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'A list of services is a menu. Tell us about one job you enjoyed.',
    reader: 'A list says what you do and hides who you are.',
    try: 'Which of these did you do this week, and for whom?',
    why: 'Almost every business has competition, so what you do is not what attracts people. Who you are and how you do it is, and a list hides both.',
    source: 'Packard and Berger 2021 on concrete words',
    evidence: 'study',
  },
} as const satisfies Card;

const offered: Phrases = [
  'we|i (also|now|currently|can|proudly)? offer|provide|cover|supply|undertake !my|our|it|this|that|condolences',
  '(we|i|who)? (specialise|specialize|specialising|specializing|specialist|specialists|experts|expert|expertise) in',
  '(we|i) (do|handle|deliver) (all|any|the)? {service}',
  '(our|my) (services|expertise|offerings|specialities|specialties|treatments) (include|includes|are|cover|range|:)',
  'services|offering|offers|providing|including|specialties|services : ',
  'services (we)? (offer|offered|include|provide|provided|available)',
];
const stock: Phrases = [
  'one stop (shop|solution|destination)',
  'no job (is)? too small|big|large',
  '(all|any) your|types|aspects|kinds (of)? {service}|needs',
  'for all your ..3 needs',
  'full|wide|complete|comprehensive|extensive range of (services|{service}|products|solutions)',
  '(residential|domestic) (and|&) commercial',
  'we (cater|work) (for|with|to) (all|any|every) (sizes|budgets|events|occasions|types)',
  'fully (insured|qualified|licensed|certified)',
  '(family|locally) (run|owned) (business|firm|company) (offering|providing|specialising|since|with)',
];
const ranges: Phrases = ['from {service} to ..2 {service}'];
const services: Phrases = ['{service}'];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'We offer web design, SEO, branding and social media management.',
      'Our services include payroll, bookkeeping and VAT returns.',
      'From kitchens to loft conversions, no job too small.',
      'Your one-stop shop for printing, signage and workwear.',
      'I specialise in leadership coaching, team building and keynote speaking.',
      'We do roofing, guttering and chimney repairs all over Kildare',
      'I provide bookkeeping, payroll & tax returns for small shops',
      'Services: catering, decoration, photography',
      'One stop shop for all your event needs',
      'our services include lashes brows waxing and nails xx',
    ],
    passes: [
      "We offer our condolences to Sam's family, friends and colleagues.",
      'I do mornings, school runs and the odd rescue of a stuck printer.',
      'We provide tea, cake and a dry tent for the volunteers.',
      'They offer painting, pottery and knitting on Wednesdays, and Mum adores it.',
      'My job is mostly spreadsheets, biscuits and apologising to the dog.',
      'We do Sunday roast, then the washing up, then silence.',
      'I offer tea and a listening ear, in that order.',
      'They provide meals on wheels for half the valley, bless them.',
      'From Leeds to Lagos with one suitcase and a sourdough starter.',
      'My trade was plumbing until my back had other ideas.',
    ],
  },
  phrases: [offered, stock, ranges, services],
  check(doc, scene) {
    if (scene.ask(asked)) return [];
    const lists = doc.own(offered).filter((hit) => servicesFrom(doc, hit) >= 2);
    const plain = [...doc.own(stock), ...doc.own(ranges), ...lists];
    return sightsOf(plain, doc);
  },
};

/** How many things one can be hired for stand in the sentence, and in the lines of a list right after it. */
function servicesFrom(doc: Doc, { placed }: Hit): number {
  const found = doc
    .all(services)
    .filter((hit) => hit.placed.index >= placed.index && hit.placed.index <= placed.index + 6);
  return new Set(found.map((hit) => doc.text.slice(hit.start, hit.end).toLowerCase())).size;
}
