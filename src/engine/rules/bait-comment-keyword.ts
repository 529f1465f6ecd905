import { jobAdvert } from '../guards/job-advert.ts';
import type { Card, Rule } from '../rule.ts';
import { dropSentence } from '../shapes/fixes.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying } from '../shapes/sights.ts';
import { SHADOW } from '../text/clauses.ts';
import type { Doc, Hit } from '../text/doc.ts';
import { isInside } from '../text/quotes.ts';

export const card = {
  id: 'bait-comment-keyword',
  family: 'bait',
  severity: 'nudge',
  kinds: ['post'],
  copy: {
    nudge: "Asking for one magic word isn't a chat. What do you want to know?",
    reader: 'A set reply gives you a number, and nothing to talk about.',
    try: 'What would you like to know from them? Ask that.',
    why: 'Goading people into a set reply gets you a number, not a chat. Facebook calls it comment baiting and shows it less; asking for help or advice is fine.',
    source: 'Meta on comment baiting, December 2017',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

const keywords: Phrases = [
  '^ comment|type|drop|write|put|reply|leave|send|dm|text (me)? (with)? (a|an|the|me|us)? (word|words|number)? ("|:|\')? <caps>|<emoji>|yes|amen|interested|info|link|done|guide|me|ready|hi|hello|hey|yep|number|emoji|heart|fire ("|\')? (below|in|and|if|to|for|on|when|as|with|so|in|<pointer>|<stop>|<emoji>)',
  '^ comment|type|drop|write|put|reply|leave|send (me)? (a|an|the)? (word|words)? ("|:)? <caps>|<emoji>|yes|amen|interested "? $',
  '^ comment|type|drop|write|put|reply|say (with|the)? (word)? " ..3 " (below|in|and|if|to|for|on|when|<pointer>)',
  '^ comment below|down',
  '^ comment !: $',
  '^ comment (below|down|with) ..2 (if|your|with|and|for|to|who|which|what)',
  '^ drop|leave|put (a|an|your|some) (emoji|heart|like|fire|yes|dot|number) (below|in|if|for|down|on|and)?',
  "(comment|comments|type|drop) (yes|amen|below|interested|'? me '?) (if|to|and|for)",
  'let me|us know (your thoughts|what you think)? in the comments',
  'comment|comments for part|more|the|link|details|better|reach',
];
const logistics: Phrases = ['rsvp|caterer|headcount|rota|register', 'so (that)? i can', 'so i|we know'];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Comment "YES" and I\'ll send you the checklist.',
      'Drop a 🔥 below if you want part two.',
      'Type AMEN if you agree.',
      "Comment GUIDE below 👇 and I'll DM it over.",
      'Write ME in the comments for the free template.',
      'Type YES if you are ready for Monday',
      'comment “PRICE” and we go send am to your DM',
      'Drop a ❤️ if your mum raised you right',
      'Write LINK below for the pdf 👇',
      'Comment INTERESTED and my team will reach out',
    ],
    passes: [
      'Please reply YES or NO so I can tell the caterer by Friday.',
      'Comment on the draft by Friday if you can, Sam.',
      'She typed NO and closed the laptop.',
      "Drop me a line when you're back in Leeds.",
      'I stopped doing “comment YES” posts because they made me feel grubby.',
      'Drop in for a cuppa if you are passing, the door sticks.',
      'He wrote YES on the roof in paint, and she saw it from the plane.',
      'Put the bins out if it is Tuesday.',
      'Please reply YES so I can give the numbers to the hall, Asha.',
      'Type slowly, Dad, the phone can hear you shouting.',
    ],
  },
  phrases: [keywords, logistics],
  check(doc, scene) {
    if (doc.has(logistics) || scene.ask(jobAdvert)) return [];
    const hits = doc.all(keywords).filter((hit) => !isReported(doc, hit) && isToken(doc, hit));
    return hits.map((hit) => ({
      start: hit.start,
      end: hit.end,
      data: saying(doc, hit),
      fix: dropSentence(doc, hit.placed),
    }));
  },
};

/** "She typed NO", "I stopped doing comment posts": told, not asked. */
function isReported(doc: Doc, { placed, first, start, opensClause }: Hit): boolean {
  if (!opensClause) return true;
  const said = placed.sentence.marks[first] ?? 0;
  return (said & SHADOW) !== 0 || (isInside(doc.quotes, start) && first > 0);
}

/** "Comment on the draft" and "drop me a line" ask for words of one's own. */
function isToken(doc: Doc, hit: Hit): boolean {
  return (
    !/^(?:drop|send|write|leave|text|dm) (?:me|us)\b/i.test(doc.text.slice(hit.start, hit.end)) ||
    /[A-Z]{2}/.test(doc.text.slice(hit.start + 4, hit.end))
  );
}
