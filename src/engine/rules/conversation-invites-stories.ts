import { asksToBuy } from '../guards/selling.words.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying } from '../shapes/sights.ts';
import { EMAIL, PHONE } from '../text/tokens.ts';

export const card = {
  id: 'conversation-invites-stories',
  family: 'conversation',
  severity: 'praise',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: "You've left the door open. Lovely.",
    reader: 'An open door gets walked through.',
    try: "Try: I'd love to hear how you do it.",
    why: 'Invite your audience to be part of it. People join in when someone plainly asks them to.',
    source: 'Huang et al. 2017; Meta exempts open questions from its bait rules',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

const invitations: Phrases = [
  "(i'd|id|i would|we'd|we would|would) (really)? (love|like) to (hear|know|see|read|learn) (how|what|about|your|if|which|where|why|more about|from|who|any)",
  '^ tell me|us (about|your|what|how|which|the|where|who)',
  "(what's|whats|what is|what was) (yours|your favourite|your favorite|your best|your worst|your first|your story|your trick)",
  '(come|stop|swing|drop) (by|over|down|in|up)? (and)? say (hi|hello|hey)',
  "if (you've|you have|youve) ..1 (been through|done|tried|had|felt|lived|gone through) (this|it|that|one|something)",
  '(how|where|when) did|do you|u|ye ..2',
  '^ share your (story|stories|experience|experiences|favourite|favorite|worst|best|memories)',
  'curious (how|what|to know|to hear|about|if|whether) (you|your|others|people|what|how|if)?',
  'i want to hear (your|about|from|how)',
  'sing out if',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      "I'd love to hear how you handle it.",
      'Tell me about your worst first day.',
      "Mine was a wedding cake in a thunderstorm. What's yours?",
      "Come and say hi at the stall, I'll be the one with flour on.",
      "If you've been through this, how did you get out of it?",
      'I would love to know how your mam made hers.',
      'Tell us about the worst tent you ever slept in.',
      'Come over and say hello, I am the one in the daft hat.',
      'curious what ye do with the crusts',
      'If you have been through this with a teenager, how did it end?',
    ],
    passes: [
      "We'd love to hear from you! Call us on 01632 960123.",
      'Tell your friends about our offer.',
      'Share your details below for a quote.',
      "Let us know if you'd like to buy.",
      "Drop your email and I'll add you to the list.",
      'Tell us your email and we will send a quote.',
      'We’d love to hear from you! Ring 01632 960123.',
      'Share your details to win.',
      'Do tell your boss about our offer.',
      'Let us know if you want to order.',
    ],
  },
  phrases: [invitations, asksToBuy],
  check(doc) {
    if (doc.has(asksToBuy) || doc.spots(PHONE, EMAIL).length > 0) return [];
    const hits = doc.own(invitations).filter(({ placed }) => !COMMERCE.test(placed.sentence.text));
    return hits.slice(0, 2).map((hit) => ({ start: hit.start, end: hit.end, data: saying(doc, hit) }));
  },
};

const COMMERCE = /\b(?:offer|quote|deal|buy|details below|e-?mail|price|list|interested)\b/i;
