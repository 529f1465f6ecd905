import type { Guard } from '../scene.ts';

const appeals = [
  'missing since|from|person|dog|cat|child|teenager|pet',
  '(gone|went|is|still) missing',
  'lost|found (dog|cat|puppy|kitten|keys|phone|wallet|purse|ring|parrot|tortoise)',
  'fundraiser|fundraising|gofundme|justgiving|crowdfunder|donate|donations|donation',
  'food|baby|clothes bank',
  'charity|charities|hospice|foodbank|shelter|refuge',
  'petition|petitions',
  'lost my job',
  'open to work',
  '#opentowork',
  '(was|got|been) (laid off|made redundant)',
  'volunteer|volunteers|volunteering',
  'vote|voting|voted|election|elections|ballot|referendum',
  'appeal for',
  'blood donors|donor|drive',
  'raise|raising|raised (money|funds|awareness|<price>)',
  'if you|anyone spot|spots|see|sees|find|finds|found her|him|it|them|this|a|an|the|my|our',
  '#journorequest|#prrequest|#casestudy|#tvrequest|#researchparticipants|#missing|#lostdog|#lostcat',
  'helpline|hotline|samaritans|nhs',
  'in memory of',
  'flood|floods|earthquake|evacuation|emergency appeal|relief|shelter|fund',
  'collecting for',
];

const deadlines = [
  'vote|voting|census|petition|referendum|election|ballot',
  'tax return|returns|year',
  'self assessment',
  'council|public survey|consultation',
  'register to vote',
  'school admissions|places|applications',
  'passport|visa|benefit|benefits|grant|grants',
];

/** People asking people for help, which the sites' own bait rules exempt too (Meta, December 2017). */
export const appeal: Guard<boolean> = {
  phrases: [appeals],
  answer: (doc) => doc.all(appeals).length > 0,
};

/** A date that is nobody's sale: a vote, a census, a tax return. */
export const publicDeadline: Guard<boolean> = {
  phrases: [deadlines],
  answer: (doc) => doc.all(deadlines).length > 0,
};
