import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { sightsOf } from '../shapes/sights.ts';

export const card = {
  id: 'business-card-elevator-line',
  family: 'business-card',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: "That's the one-minute pitch. What happened the last time you did it?",
    reader: 'A pitch line tells people your market, and nothing they can picture.',
    try: 'What happened the last time you did it? Tell that in two lines.',
    why: 'You would not recite your introduction and walk out of a networking room. A small true story says the same thing and invites a reply.',
    source: 'Packard and Berger 2021, five studies: concrete words read as listening',
    evidence: 'study',
  },
} as const satisfies Card;

const formula: Phrases = [
  '(i|we) (also|now|currently|love|specialise|specialize)? help|empower|support|assist|enable|guide|teach|train|coach|mentor|inspire ..2 {audience} ..4 (get|grow|growing|scale|build|achieve|increase|unlock|save|win|attract|boost|create|find|reach|become|make|sell|improve|navigate|generate|transform|reduce|automate|thrive|succeed|turn|land|develop|gain|start|launch|earn|double|overcome|with|through|to)',
  '^ helping|empowering|supporting|enabling|inspiring|guiding|connecting|transforming ..2 {audience} ..3 (get|grow|scale|build|achieve|increase|unlock|save|win|attract|boost|create|find|reach|become|make|sell|improve|generate|transform|reduce|thrive|succeed|turn|with|through|since|to|from)',
  '(coach|consultant|strategist|trainer|speaker|expert|specialist|mentor|advisor|adviser|agency|author|designer|founder|therapist) (who|that)? (helps|helping|empowers|empowering|supports|supporting|works|working) (with)? ..1 {audience}',
  '(award winning|certified|qualified|accredited|experienced|seasoned|passionate|results driven) ..2 (coach|consultant|strategist|trainer|speaker|specialist|mentor|advisor|adviser|therapist|agency|designer|photographer|marketer) (who|helping|that|with|specialising|specializing|based|for|working)',
  "(i'm|im|i am) a|an|the ..3 (coach|consultant|strategist|trainer|speaker|specialist|mentor|advisor|designer|therapist|agency) (who|that|and i) (help|helps|work|works|specialise|specialises|specialize|specializes|empowers|supports)",
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'I help coaches scale to six figures without burnout.',
      'We help SMEs unlock growth through digital transformation.',
      'Award-winning consultant helping leaders achieve more.',
      "I'm a certified mindset coach who helps women build confidence.",
      'Helping landlords increase yields since 2009.',
      'We help Irish retailers grow online sales without the headache',
      'i help busy mums build a side income from home 💕',
      'Empowering women entrepreneurs to scale across Africa',
      'Certified yoga trainer helping IT professionals reduce stress',
      'Helping tradies win more work since 2014',
    ],
    passes: [
      'I help my neighbour get her shopping in on Fridays.',
      'Can I help you get the stall set up?',
      'How do I help teenagers get over exam nerves?',
      'We helped Maya build a bike ramp and it nearly held.',
      'Thanks for helping Tom get home on Saturday.',
      'I help at the food stall on Fridays, mostly by eating.',
      'We help each other get the bins out.',
      'Helping Dad build the shed took nine years.',
      'Can we help businesses on our street build a wall?',
      'My cousin coaches under-nines and comes home muddy.',
    ],
  },
  phrases: [formula],
  check(doc, scene) {
    const hits = doc.own(formula).filter(({ placed }) => !placed.sentence.asks);
    return sightsOf(hits, doc, scene.draft.kind === 'post' ? {} : { severity: 'nudge' });
  },
};
