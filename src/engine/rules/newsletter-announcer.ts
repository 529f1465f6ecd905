import { appeal } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { isHuman } from '../guards/human.ts';
import type { Card, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { sightsOf, stated } from '../shapes/sights.ts';

export const card = {
  id: 'newsletter-announcer',
  family: 'newsletter',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: "You've announced it. What's the line you'd tell a friend about?",
    reader: 'Announcements say that something exists, and leave nothing to say back.',
    try: 'What is the one line in it you would tell a friend about?',
    why: 'Social media is not a newsletter you send once a week. Share the idea itself and the link becomes optional.',
    source: 'Lovejoy and Saxton 2012 on information, community and action; Rybalko and Seltzer 2010',
    evidence: 'study',
  },
} as const satisfies Card;

const notices: Phrases = [
  '(watch|view|listen|available|read) (on demand|again)',
  '(recap|recording|transcript|slides|replay) (is|are)? (:|now|available|here|up|below|of)',
  '(in|from) (my|our|this) (week|month|latest)? ..1 (column|newsletter|letter|blog|podcast|magazine)',
  "(this|the) (week's|month's|quarter's|weeks|months) (letter|column|newsletter|issue|episode|blog)",
  '(my|our) latest (for|in|on|piece|column|report) ..3',
  '(linked|link) (below|in comments|in the comments|where|above)',
  '(whitepaper|white paper|outlook|ebook|factsheet|brochure|prospectus|infographic) ..3 (available|download|out|live|here)',
  '(up|out|live) now , (link|on)',
  '^ learn|find|discover|read|see (out)? more ..4',
  '^ click here|below (for|to) ..3 (details|info|information|read|watch|see|learn|view|more|story|article|find)',
  '^ watch|listen|view|hear (to)? (the|this|our|my|full|a|live) ..3 (video|interview|episode|podcast|show|webinar|recording|talk|trailer|clip|song|track|speech|live|here|on)',
  '^ click here|below (to|for|:|<url>)',
  '^ find out (how|why|what|about|who|where)',
  '^ (here is|here are|see|view|find|get) ..2 (pictures|photos|recap|highlights|results|statement|transcript|slides) ',
  '(more|details|info|story|video|article|recipe|interview|tickets|lyrics) (here|at|on|:|via) (:)? <url>',
  '(new|latest|newest|our|my|this) ..2 (blog|blogpost|post|newsletter|article|podcast|episode|edition|webinar|guide|video|vlog|report|issue|column|interview|release|piece|whitepaper|bulletin) (is|are)? (now|just|out|up|live|here|online|available|:|on|below|via|at)',
  '(blog|blogpost|newsletter|article|podcast|episode|edition|webinar|guide|video|vlog|report|issue|column|interview|magazine|bulletin) <number>? (is|are)? (now|finally|just)? (out|live|up|online|available) (now|on|at|here|today|:)?',
  'new|latest (blog|blogpost|newsletter|article|podcast|episode|edition|webinar|video|vlog|report|issue|column|bulletin) : ',
  'new (blog|blogpost) (post)?',
  'icymi',
  'in case you missed it|this|our',
  "in this|today's|the|our (week|month|weeks|week's|month's|latest|new)? edition|issue|episode|newsletter",
  'just|newly|recently (published|posted|uploaded|released|blogged|updated|wrote|added) !my|it|by|in|to|on|up|a',
  'just|newly (published|posted|uploaded|released|blogged) (a|an|my|our)? (new|article|blog|photo|video|post|guide|list|report|piece)',
  'i|we|have|has|just (posted|uploaded|published|added|released|blogged) (a|an|the|my|our)? (new)? (article|video|blog|photo|photos|post|report|review|story|podcast|episode|piece|update|album|listing|pictures)',
  '^ read|see|watch|view|hear|listen|get|catch|find (to)? (the|our|my|her|his|their|this|all)? (full|complete|whole|entire|latest|rest|details) (of)? (the|our|my)? (article|story|post|report|blog|interview|piece|review|list|episode|release|video|here|details|statement|recap|results|details)',
  '^ read|watch|learn|see|find|details|info|discover|explore|view|hear|details more (about|at|here|:|on|in|from|via|<url>|<pointer>|now|...)',
  '^ read|watch|listen|view|details|full story|article|report|video|interview|more (here|:|at|<url>|via|on)',
  '(more|full|further|complete) (info|information|details|story|article|results|list|report|coverage|interview|post|recipe|review|line|lineup|analysis|text|here|photos|pics) (here|at|:|on|via|<url>|below|available)',
  '(check|checkout|read|watch|listen|see) (out|to)? (our|my|the|his|her|their|this) (latest|new|newest|recent|full|great|interesting|awesome)? (blog|article|post|newsletter|podcast|episode|report|interview|video|story|piece|guide|list|recap|review|write|column|vlog|infographic)',
  'via|from the|our|my blog|newsletter|archives|magazine',
  "here's|heres|here is|are (the|our|my|this) (latest|new|full|week's|weekly|daily|monthly)",
  "(this|today's|weekly|daily|monthly|top) (week's|weeks|month's)? (top|best|news|headlines|stories|roundup|digest|newsletter|highlights|recap|update)",
  '^ breaking|update|latest|news|video|watch|listen|read|photos|pics|exclusive|report|opinion|review|interview|podcast|blog : ',
  '^ breaking|exclusive|just in|new|latest (news)? (:|-||)',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'New blog post is live! Read it here: example.com/blog',
      'ICYMI: our March newsletter is out now.',
      "In this week's edition we look at pensions, ISAs and tax.",
      'Latest podcast episode out now, link below.',
      'Just published: our guide to spring pruning. Read more at example.com/prune',
      'Our autumn newsletter is out, 12 pages of garden news',
      'New blog: how to fix a slow drain example.com/drain',
      'Episode 44 is live! Listen on all platforms',
      'Kindly read the full report here: example.com/report',
      'ICYMI the webinar recording is up',
    ],
    passes: [
      "Reading Priya's newsletter on the bus made me miss my stop.",
      'My first podcast episode terrified me. The bit I nearly cut is the bit people email about.',
      'Does anyone still read newsletters, or is it just me?',
      'New blog post is live, and I changed my mind halfway through writing it. What would you have done?',
      "The blog is on hold while my mum's in hospital, thanks for understanding.",
      'I read the whole newsletter on the loo, sorry Fiona.',
      'My podcast mic fell in the soup last Tuesday and I recorded with a spoon.',
      'What was the last article that changed your mind?',
      'That episode of Father Ted, you know the one.',
      'In this heat even the bread gave up.',
    ],
  },
  phrases: [notices],
  check(doc, scene) {
    if (isHuman(scene) || isChat(scene) || scene.ask(appeal)) return [];
    const last = doc.sentences.length - LATE;
    const hits = stated(doc.own(notices));
    return sightsOf(doc.words > LONG ? hits.filter(({ placed }) => placed.index >= last) : hits, doc);
  },
};

/** In a text of its own, a "read more" in passing is no notice; at the end it is. */
const LONG = 80;
const LATE = 3;

/** An answer to what they said, or to an unknown person by name, may well be a link to read. */
function isChat(scene: Scene): boolean {
  const { kind, parent, theyWrote } = scene.draft;
  if (scene.praised.has('conversation-open-question') || theyWrote || scene.ask(asked)) return true;
  return kind === 'reply' && (!parent || scene.praised.has('conversation-picks-up-thread'));
}
