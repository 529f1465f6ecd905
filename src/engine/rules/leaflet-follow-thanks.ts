import { bioOverlap } from '../guards/overlap.ts';
import { asksToBuy } from '../guards/selling.words.ts';
import type { Card, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { sightsOf } from '../shapes/sights.ts';
import type { Doc, Placed } from '../text/doc.ts';
import { HASHTAG, URL } from '../text/tokens.ts';

export const card = {
  id: 'leaflet-follow-thanks',
  family: 'leaflet',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'They get this one all day. Mention one thing about them instead.',
    reader: 'They get the same line from everyone, so it says nothing about them.',
    try: 'Take a minute on their profile. What is one thing there you would ask about?',
    why: 'The same thanks-for-following line sent to all is a leaflet handed to passers-by. Two minutes on their page shows that you saw who followed you.',
    source: 'X rules list duplicate replies and mentions as a sign of spam',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

const thanks: Phrases = [
  'thanks|thank|thx|ty|cheers|thnx ..4 for (the|your|ur|all|that)? (follow|follows|followback|add|rt|rts|retweet|retweets|mention|mentions|support|shoutout|likes|share|shares|love|ff) $',
  '(welcome|thanks) to my (network|page|circle|profile)',
  'thanks|thank|thx|ty|cheers|thanku|tysm (you|so|much|u|a|lot|very|again|all)? ..2 for (the|your|ur|all)? (recent|new)? (follow|follows|following|followback|connecting|connection|accepting|subscribing|adding) (me|back|us)? !me|us|up|along|through|the|this|these|that|our|with|to|my|how|it|his|her|in|advice',
  'thanks|thank ..3 for (following|connecting|accepting|adding|connect) (with)? (me|us) !to|with|about',
  'thanks|thank ..3 for (accepting|the) (my|your|our)? (connection|invite|invitation|request|connect|add)',
  'thanks|thank ..3 for (being|becoming) (a|part|my|our) (of)? ..2 (follower|connection|network|subscriber)',
  'great|nice|lovely|pleased|glad|happy|good to (be connected|connect) !at|in|the|over|when|on|last',
  '(appreciate|welcome) (the|your|to|you) (follow|connection|network|connecting)',
];
const about: Phrases = [
  'your|ur (post|thread|talk|photo|photos|article|piece|point|story|book|shop|cakes|work) (on|about|from|of|at|in|made|is)',
  '(enjoyed|loved|liked|appreciated|love|enjoy) (your|ur|that|the)',
  'i|we (saw|noticed|loved|liked|read|see) (that)? (you|your)',
  'how|what|when|where|which (did|do|are|was|is) (you|your) ..2 (end|start|make|get|going|find|decide|bake|build|begin)',
];
const offers: Phrases = [
  'we|i help|offer|provide|specialise|specialize|coach',
  'let me|us know if',
  'like|follow|visit|see|check|take our|my|us|out',
  'like|follow|visit|see|check|take a page|look|site|channel',
  'quote|free|discount|services|offer|deal',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      '@rosiescakes thanks for following! Please take a look at our site example.com #stockport',
      'Thanks for the follow! Grab our free guide here: example.com/guide',
      "Thank you for connecting. I help small firms save on energy, let me know if you'd like a quote.",
      { text: 'Thanks for connecting!', kind: 'dm' },
      'Ty for the follow back 🙏 like our page too',
      'Thnx hun, thank you for the follow! Visit our page xx',
      { text: 'Thank you for connecting, Ngozi. Warm regards.', kind: 'dm' },
      'cheers for the follow 🍻 cheers for following',
      { text: '@mossandmoth Thanks for the RT!', kind: 'reply', site: 'x' },
      { text: '@ana_writes @kofi_k thanks for the mentions.', kind: 'reply', site: 'x' },
      'Thank you so much for accepting my request sir',
      '𝗧𝗵𝗮𝗻𝗸𝘀 𝗳𝗼𝗿 𝗳𝗼𝗹𝗹𝗼𝘄𝗶𝗻𝗴 #smallbiz',
    ],
    passes: [
      "Thanks for following up on the quote, Sam. I'd have forgotten.",
      'Thanks for following along with the shop refit, day nine and we have a ceiling.',
      "Thanks for connecting me with Priya, we've already swapped three recipes.",
      'Thanks for following the recipe so carefully, yours came out better than mine!',
      "Thanks for adding me to the volunteers' group, Tom.",
      'Thanks for following up, Ravi, the parcel is here.',
      'Ta for connecting the hose, Dad.',
      'Thanks for connecting me to the right desk at the council.',
      'Thank you for following the rules at the pool, said no child.',
      'Thanks for the follow! I saw you run the chip van in Howth. How did you end up there?',
    ],
  },
  phrases: [thanks, about, offers, asksToBuy],
  check(doc, scene) {
    const hits = doc.own(thanks);
    if (hits.length === 0 || scene.ask(bioOverlap) > 0 || doc.has(about) || isTalk(doc, scene)) return [];
    const loaded = doc.has(asksToBuy) || doc.has(offers) || (hasLure(doc) && others(doc).length === 0);
    if (scene.draft.kind === 'reply' && !loaded && doc.words > BARE_WORDS) return [];
    return sightsOf(hits, doc, { severity: loaded ? 'pause' : 'tip' });
  },
};

/** Thanks and hardly a word more. */
const BARE_WORDS = 8;

const hasLure = (doc: Doc): boolean => doc.spots(URL, HASHTAG).length > 0;

/** The sentences in which something else is said. */
function others(doc: Doc): readonly Placed[] {
  const thanked = new Set(doc.own(thanks).map(({ placed }) => placed));
  return doc.sentences.filter((placed) => !thanked.has(placed) && placed.sentence.words > 2);
}

/** Under a post, something else was said beside the thanks: then it is a chat. */
function isTalk(doc: Doc, { draft }: Scene): boolean {
  return (
    draft.kind === 'reply' &&
    others(doc).some(({ sentence }) => sentence.asks || sentence.counts.i + sentence.counts.you > 0) &&
    doc.spots(URL).length === 0
  );
}
