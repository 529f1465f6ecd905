import { appeal } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { isHuman } from '../guards/human.ts';
import { linkPlaces, publications } from '../guards/selling.words.ts';
import type { Card, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { sightsOf, stated } from '../shapes/sights.ts';
import { notices } from './newsletter-announcer.words.ts';

export const card = {
  id: 'newsletter-announcer',
  family: 'newsletter',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: "You've announced it. What's the line you'd tell a friend about?",
    reader: 'News says that a thing is there, and leaves nothing to say back.',
    try: 'What is the one line in it you would tell a friend about?',
    why: 'Social media is not a newsletter you send once a week. Share the idea itself and the link becomes optional.',
    source: 'Lovejoy and Saxton 2012 on information, community and action; Rybalko and Seltzer 2010',
    evidence: 'study',
  },
} as const satisfies Card;

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
  phrases: [notices, linkPlaces, publications],
  check(doc, scene) {
    if (isHuman(scene) || isChat(scene) || scene.ask(appeal)) return [];
    const last = doc.sentences.length - LATE;
    const places = doc.has(publications) ? doc.own(linkPlaces) : [];
    const hits = stated([...doc.own(notices), ...places]);
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
