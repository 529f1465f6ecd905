import type { Card, Rule } from '../rule.ts';
import { dropSentence } from '../shapes/fixes.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying } from '../shapes/sights.ts';

export const card = {
  id: 'bait-react-vote',
  family: 'bait',
  severity: 'nudge',
  kinds: ['post', 'reply'],
  copy: {
    nudge: "Reactions aren't ballots. Ask the question and let them tell you.",
    reader: 'A reaction used as a vote tells you nothing about the person.',
    try: 'Which would they choose, and why? Ask that, and answer what comes back.',
    why: 'Using reactions as votes tells you nothing about anyone. Ask what they would choose and why, and you get an answer you can reply to.',
    source: 'Meta on vote and react baiting, December 2017; LinkedIn feed changes of 2022',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

const asksForLikes: Phrases = [
  '(thumbs|thumb) (this)? up (if|this|please|and|guys|who)',
  'cfbr',
  'commenting for better reach',
  '^ (please|pls|plz|kindly)? like (this|my|our|it|the) (page|fb|facebook|fanpage|pages)',
  '^ (please|plz|pls) like (and|&|this|my|our|plz|it)',
  '^ (please|pls|plz)? (check|click|hit|press) (on)? (the)? ("|\')? like',
  '(increase|help|support|grow) (the|my|our|us|this) ..2 (fan|page|following|likes|followers|channel) by',
  'who (is|else)? (watching|listening|here) (this)? (in|from) <number>',
  '(like|likes) (if|when) (you|u|your)',
  "^ like (this|the|our|my|&|and)? (post|photo|pic|picture|video|page|status|tweet|this)? if|and|& you|your|youre|you're|u|ur|share|comment|follow|subscribe|retweet|rt|tag|repost",
  '^ like this if|post|and|&',
  '^ like (our|my) (page|facebook|fb|post|photo|status|video|insta)',
  '^ (hit|smash|tap|press|click|punch|leave|give|drop|send) (that|the|a|this|me|us|it)? (post|video)? (a)? (like|likes|thumbs|follow|heart|subscribe|bell) (button|up|icon|now|if|and|for|below)?',
  '^ double tap',
  '^ (give|show) (this|us|me|it|some) ..2 (like|love|thumbs|heart|rt|retweet) (if|and|for|below|button)',
  '^ <reaction> if|for you|yes|no|u',
  '^ (retweet|rt|like|share|react|heart|fav|favorite|upvote) (if|for|to|when) (you|your|u|yes|no|win|agree|this|it|she|he|we)',
  '^ rt|retweet if|for|to|and|&',
  '^ react (with|if|below|to)',
  '^ vote (with|using|by) (a|an|your)? (emoji|reaction|like|comment|<reaction>)',
  '(like|likes) (for|4|=) (a)? (like|likes|follow|follows|part|more|comment|tbh|rate|spam|recent|next|cotd|shoutout)',
  '(get|reach|hit|want|need) ..2 <number> likes|retweets|rts|shares|subs|subscribers|followers',
  '<number> (likes|retweets|rts|shares|comments|subs|subscribers|follows) (for|and|=|to|if|by|or|before|on|please)',
  'like (comment)? (and|&) (share|follow|comment|subscribe|repost|tag)',
  'like (,|<stop>) (comment|share|follow|subscribe|repost|tag)',
];
const ballots: Phrases = ['<reaction> for|if|= <word>', '<reaction> (=|-|:) <word>'];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Like this post if you love your dog!',
      '❤️ for coffee, 😂 for tea',
      "Double tap if you're ready for Friday.",
      'Smash that like button if you agree.',
      "Hit like if you've ever missed a train.",
      'like if u love ur mum ❤',
      '👍 for jollof, ❤️ for fried rice',
      'RT if you survived Monday',
      'Smash the like button lads',
      'Hit that like if you are team mango',
    ],
    passes: [
      "I'd like this if it came in blue.",
      "Like, if you're ever in Leeds, come for lunch.",
      'Would you like this post office to stay open?',
      'I voted with a heart emoji in the team chat and regretted it.',
      'Love this for you, Maya!',
      'I like this street more with the lights on.',
      'Like my dad used to say, measure twice.',
      'Love for our Saoirse today ❤️ for being brave',
      'We like to swim before work, even in March.',
      'Would ye like tea or is it too hot?',
    ],
  },
  phrases: [asksForLikes, ballots],
  check(doc) {
    const votes = doc.all(ballots).filter((hit) => !hit.aside);
    const hits = [...doc.own(asksForLikes), ...(votes.length > 1 ? votes.slice(0, 1) : [])];
    return hits.map((hit) => ({
      start: hit.start,
      end: hit.end,
      data: saying(doc, hit),
      fix: dropSentence(doc, hit.placed),
    }));
  },
};
