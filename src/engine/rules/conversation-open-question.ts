import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import type { Doc, Placed } from '../text/doc.ts';

export const card = {
  id: 'conversation-open-question',
  family: 'conversation',
  severity: 'praise',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'Good question. Be around to hear the answers.',
    reader: 'A question that people can answer from their own life starts a chat.',
    try: 'What would you like to know from them?',
    why: 'Think about starting or entering a conversation, not about filling a slot. People warm to someone who asks and then follows up.',
    source: 'de Vries, Gensler and Leeflang 2012; Huang et al. 2017',
    evidence: 'study',
  },
} as const satisfies Card;

const hollow: Phrases = [
  '^ (are you)? tired|sick|fed|bored of|up',
  '^ did you know',
  "^ who (doesn't|doesnt|wouldn't|else wants|wants|needs|is with|agrees)",
  "^ who's with",
  '^ (what|who) are you|we (waiting for|kidding)',
  '^ how cool|amazing|great|good|cute|awesome|lucky|sweet is|are',
  '^ why choose|pay|wait|waste|not',
  '^ (are you)? (ready|struggling|looking) to|for|with',
  '^ (do you)? want|need|wanna to|a|more|some|your|an !grab|hand|lift|go|come|meet',
  '^ what if you|i|we',
  '^ are you (still)? (paying|wasting|losing|ready|struggling)',
  '^ do you struggle|suffer|dream|wish',
  'am i right',
  '^ (do)? (you)? agree',
  '^ any|your thoughts',
  '^ what do you think $',
  '^ can you believe|imagine',
  "^ isn't|aren't|don't|doesn't|wasn't it|this|that|they|we|you",
  'interested in',
  'would you like to (buy|order|book|learn|earn|save|join|receive|hear more)',
  "what's|whats not to love|like",
  "let's|lets",
];
const addressed: Phrases = [
  "anyone|anybody|somebody|someone|everyone|y'all|ye|yous",
  '^ which|what|how|where|when|who|why|has|have|does|did|do|is|are|was|were|would|could|should|can ..2',
  '<mention>',
  '{name}',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'How do you decide when to say no to a customer?',
      "What's the best advice your first boss gave you?",
      'Has anyone here changed their opening hours and regretted it?',
      'Which of these two signs would you walk towards?',
      'Maya, how did the oven survive Saturday?',
      'Which bakery in Cork does the best batch loaf, lads?',
      'Hw do u people store yam so it does not spoil?',
      'What did your nan call the good room?',
      'Kwame, where did the bus leave you in the end?',
      'Has anybody tried growing okra in Glasgow?',
    ],
    passes: [
      'Agree?',
      'Tired of late invoices?',
      'Did you know 80% of firms overpay?',
      "Who doesn't love a bargain?",
      'What are you waiting for?',
      'How cool is that!',
      'Ready to scale?',
      'Thoughts?',
      'Who else wants more leads?',
      'Why pay more?',
    ],
  },
  phrases: [hollow, addressed],
  check(doc) {
    const open = doc.sentences.filter(
      (placed) =>
        placed.sentence.asks &&
        !placed.quoted &&
        placed.sentence.words >= 4 &&
        !isHollow(doc, placed) &&
        isAddressed(doc, placed),
    );
    return open.slice(0, 3).map((placed) => ({ start: placed.start, end: placed.end, data: {} }));
  },
};

/** A sales hook, a stock closer or a question that nobody is meant to answer. */
function isHollow(doc: Doc, placed: Placed): boolean {
  return doc.all(hollow).some((hit) => hit.placed === placed);
}

function isAddressed(doc: Doc, placed: Placed): boolean {
  return placed.sentence.counts.you > 0 || doc.all(addressed).some((hit) => hit.placed === placed);
}
