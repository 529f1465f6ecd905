import { appeal } from '../guards/appeal.ts';
import { jobAdvert } from '../guards/job-advert.ts';
import type { Card, Rule } from '../rule.ts';
import { dropSentence } from '../shapes/fixes.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying } from '../shapes/sights.ts';

export const card = {
  id: 'bait-share-tag-follow',
  family: 'bait',
  severity: 'nudge',
  kinds: ['post', 'reply'],
  copy: {
    nudge: 'Asking for shares puts the work on them. What would make it worth passing on?',
    reader: 'Asking for shares puts the work on them, and it shows.',
    try: 'What would make it worth passing on by itself? Say that, or cut the line.',
    why: 'People pass on things that moved or helped them, not because they were told to. Tag and share bait is demoted on Facebook and discouraged on LinkedIn.',
    source: 'Meta on share and tag baiting, December 2017; LinkedIn on posts that ask for engagement',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

const asksToSpread: Phrases = [
  '^ (please|pls|plz|also|and|go|like|come|sub)? subscribe|suscribe|subscrib|subcribe (to|2|for|me|us|my|our|please|now|<stop>|and|&|if|like|comment|with|link|here|in|guys)',
  '^ (please|pls|plz)? subscribe|suscribe $',
  '(can|could|would|will) (you|u|ya|everyone|someone) (please|pls|plz)? (subscribe|sub|follow|like|share|retweet|rt) (to|in|me|my|our|this|us)',
  '(please|pls|plz) (subscribe|sub|follow|retweet|rt|share|spread|like) ..4',
  '(you should|everyone|everybody|guys|yall|ppl|people|and|then|so) (go)? (follow|subscribe|sub) (to|me|us|my|our|him|her|<mention>)',
  '^ go (and)? (follow|subscribe|like) ',
  '(be|become) my (first|next|new) (subscriber|follower|subs)',
  '(reach|reaching|hit|get|at|to|till|until|need|want) ..2 <number> (subs|subscribers|followers|likes|subscriber|follows)',
  'help (me|us) (reach|get|grow|hit|spread|make|share) ..3 (subs|subscribers|followers|goal|channel|page|music|word|dream|dreams)',
  '(follow|add|find) (me|us) (on|over|at) ..2 (snap|snapchat|insta|instagram|ig|twitter|facebook|fb|tiktok|youtube|twitch|linkedin|stories)',
  '(for|4) (a)? chance to (be)? (featured|win|feature)',
  '(to be|get|be) featured ..2 (tag|follow|use|dm|hashtag)',
  '^ tag & <mention>',
  '(tag|follow) ..3 (to|for) (be|a|your) (featured|chance|feature|shoutout)',
  '^ follow ..2 (to keep|for more|for daily|to see|to stay|to get|for updates|for content|for tips)',
  '(hit|give|leave) ..2 (follow|subscribe)',
  '^ tag (a|an|your|ur|someone|somebody|the|any|all|us|me|two|three|<number>|one|that|this|some|them|people|friends|below|anyone) !rugby',
  '(tag|tagging|tagged) (a|your|someone|somebody|<number>|two|three|ur|that|in) ..1 (friend|friends|bestie|mate|people|person|someone|who|below|partner|crew|squad|mum|mom|bff|buddy|family|girls|homies|comments|somebody|colleague)',
  '^ share|repost|retweet|rt|forward|pass (this|dis|it|the|our|my|on)? (post|video|on|message|pic|photo|tweet|page|with|to|if|&|and)? (with|to|if|for|and|so|on|far|&|your|everyone|all|<number>|widely|please)',
  '^ share|repost|retweet (this|it)? $',
  '^ share|repost|retweet this|it',
  '<recycle> ..2 (repost|share|retweet|this|if|to)',
  '^ (follow|add|subscribe) (me|us|my|our|<mention>|@) (on|for|and|,|&|to|@|if|here|back|today|now|page|<mention>|instagram|twitter|snapchat|facebook|insta|snap|ig|linkedin|youtube|tiktok|so|page|account|channel|<stop>)',
  '^ (follow|subscribe) (me|us) $',
  '^ (follow|subscribe) <mention> (for|to|and|&|on|,|.) ',
  '^ (follow|subscribe) <mention> $',
  '^ (follow|subscribe) (to|for) (my|our|more|the|daily|weekly|updates|tips|part|channel|this|new|a|me|us)',
  '^ (follow) (our|my|the|this)? ..1 (page|account|channel|profile|insta|instagram|journey|blog) ',
  'subscribe (to|2) (my|our|me|us|the|this) (channel|youtube|yt|page|newsletter|blog|podcast)?',
  '(follow|sub|subscribe|like) (for|4) (a)? (follow|sub|like|followback|more|daily|updates|part)',
  'f4f|l4l|s4s|followback|follow4follow|like4like|sub4sub|#followback|#follow4follow|#f4f|#followme|#like4like|#l4l|#followforfollow|#teamfollowback',
  "(will|i|we|instant|ill|i'll) follow(back|s)? back",
  '(please|pls|plz|kindly) (follow|subscribe|sub|retweet|rt|share|repost|like) (me|us|my|our|this|and|&|back|if|to|for|page|the|with)?',
  '(to|2) (enter|win|be in|participate) (:|,|just|simply|like|follow|share|tag|rt|retweet) ..2',
  'win (a|an|two|<number>|tickets|free) ..6 (follow|rt|retweet|like|share|tag|comment)',
  '(turn on|turn|hit) (the|my|our|post)? (notifications|notification)',
  '(help|let) (us|me) (get|reach|hit|grow|to) ..2 <number>',
  '(hit|ring|click|tap) (the|that|on) (bell|follow|subscribe)',
  '^ share (with|to) (your|all|everyone|<number>|friends|others|someone|a)',
  '(share|tell|send) (this|it)? (to|with) (someone|a friend|anyone|your friends|your network) (who|that|if|to|$)?',
  '(repost|reshare) (if|to|this|so|for)',
  'spread the word|news|love !about|cancer|in|on|,',
];
const directions: Phrases = [
  "follow me , it's|its|it|the|to|down|up|past",
  'second|first|third|last|next door|left|right|house|street on|past|after|down|at|,',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Tag a friend who needs to see this.',
      'Share with 5 people to win a hamper!',
      '♻️ Repost this to help your network.',
      'Follow me for daily marketing tips.',
      'Follow us, like and share to enter.',
      'tag ur bestie who owes u chips',
      '♻️ Repost if your boss needs this',
      'kindly follow my page for daily devotion',
      'Share dis to 10 people, no break the chain',
      'Follow @example_shop for more hacks',
    ],
    passes: [
      'Please share: Biscuit the spaniel has been missing since Tuesday.',
      'Could you share this with your sister? She asked for the recipe.',
      'Tag rugby for under-nines starts Saturday.',
      "Follow me, it's the second door on the left.",
      "I'll tag the photographer once I find her handle.",
      'Tag along if you fancy, the walk starts at nine.',
      'Share a bench with a stranger, that is my whole advice.',
      'The dog will follow me anywhere if I hold cheese.',
      'Please share: Grace, 14, has been missing since Sunday.',
      'Could you pass this on to Meera? She left before the cake.',
    ],
  },
  phrases: [asksToSpread, directions],
  check(doc, scene) {
    if (scene.ask(appeal) || scene.ask(jobAdvert)) return [];
    const hits = doc
      .own(asksToSpread)
      .filter(({ placed, opensClause }) => !(placed.sentence.asks && !opensClause) && !doc.has(directions));
    return hits.map((hit) => ({
      start: hit.start,
      end: hit.end,
      data: saying(doc, hit),
      fix: dropSentence(doc, hit.placed),
    }));
  },
};
