import { bioOverlap, parentOverlap } from '../guards/overlap.ts';
import { asksToBuy, ownWares, urgencies } from '../guards/selling.words.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { opening } from '../shapes/sights.ts';
import { PERCENT, URL } from '../text/tokens.ts';

export const card = {
  id: 'conversation-picks-up-thread',
  family: 'conversation',
  severity: 'praise',
  kinds: ['reply', 'dm', 'note'],
  copy: {
    nudge: "You're answering what they actually said. That's listening.",
    reader: 'Their own words coming back show that you listened.',
    try: 'Which of their words made you stop?',
    why: 'Be willing to listen as much as you talk. Using their words back is the clearest sign you did.',
    source: 'Huang et al. 2017; Yeomans et al. 2020, 39 features of receptive replies',
    evidence: 'study',
  },
} as const satisfies Card;

const pickups: Phrases = [
  "(you|u|you've) (said|mentioned|wrote|say|called|described|asked|were saying)",
  'your (point|line|story|bit|comment|question|photo|picture|post|thread|description) (about|on|of|where|made|is|in)',
  'the|that (bit|part|line|photo|picture|point|story|image|idea|detail) (about|where|on|of|with|when|is|made|at|in)',
  'as|like you said|say|mentioned',
  'when you say|said',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      {
        text: 'Did the tiles hold up the refit, or was it the plumber?',
        parent: 'The hardest part of the refit was choosing the tiles.',
      },
      {
        text: 'Forgetting the slide probably made the talk better. Did you wing it?',
        parent: 'I gave my first talk last night and forgot my second slide.',
      },
      {
        text: 'March is so soon. Is the village doing anything to keep the shop open?',
        parent: 'Our village shop might close in March.',
      },
      { text: 'The bit about Kevin made my day.', parent: 'My toddler has named every plant Kevin.' },
      {
        text: 'You said mornings, how early are we talking?',
        parent: 'Trying to hire a baker who likes mornings.',
      },
      {
        text: 'Our tower had swallows too, do they come back to the same nest?',
        parent: 'The swallows nested in our bell tower again.',
      },
      {
        text: 'Goats on a night train! Did the guard notice?',
        parent: 'Took the night train from Kano with two goats.',
      },
      {
        text: 'The part where you passed first go made me cheer.',
        parent: 'Learned to drive at 58 and passed first go.',
      },
      {
        text: 'Frost got our oven as well, clay patched it grand.',
        parent: 'Our bread oven cracked in the frost.',
      },
      {
        text: 'You said the old mill, is the roof still open to the stars?',
        parent: 'Moving my studio to the old mill.',
      },
    ],
    passes: [
      {
        text: '20% off tiles and refit packages this week, check out our website!',
        parent: 'The hardest part of the refit was choosing the tiles.',
      },
      { text: 'Great post!', parent: 'I gave my first talk last night.' },
      { text: 'So sad 😢', parent: 'Our village shop might close in March.' },
      { text: 'Follow me for daily parenting tips', parent: 'My toddler has named every plant Kevin.' },
      {
        text: 'I had a lovely weekend in Whitby with my sister.',
        parent: 'Trying to hire a baker who likes mornings.',
      },
      {
        text: 'Buy our tower tours and swallows calendar now at example.com',
        parent: 'The swallows nested in our bell tower again.',
      },
      { text: 'Lovely.', parent: 'Took the night train from Kano with two goats.' },
      { text: 'Follow my page for more tips', parent: 'Learned to drive at 58 and passed first go.' },
      { text: 'I had toast today.', parent: 'Our bread oven cracked in the frost.' },
      'The part where she sings is my favourite.',
    ],
  },
  phrases: [pickups, asksToBuy, ownWares, urgencies],
  check(doc, scene) {
    const shared = Math.max(scene.ask(parentOverlap), scene.ask(bioOverlap));
    const picked = doc.own(pickups);
    if ((!scene.parent && !scene.about) || (shared < 2 && picked.length === 0)) return [];
    if (doc.has(asksToBuy) || doc.has(ownWares) || doc.has(urgencies) || doc.spots(PERCENT, URL).length > 0)
      return [];
    return [{ ...(picked[0] ?? opening(doc)), data: { shared } }];
  },
};
