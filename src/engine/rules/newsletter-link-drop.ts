import { appeal } from '../guards/appeal.ts';
import { ownVoice } from '../guards/own-voice.ts';
import { hardAsks } from '../guards/selling.ts';
import type { Card, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Doc } from '../text/doc.ts';
import { URL } from '../text/tokens.ts';
import type { Span } from '../types.ts';

export const card = {
  id: 'newsletter-link-drop',
  family: 'newsletter',
  severity: 'nudge',
  kinds: ['post'],
  copy: {
    nudge: 'A link on its own is a newsletter. What did you think of it?',
    reader: 'Without a word of yours there is nothing to answer.',
    try: 'Which line in it surprised you? Put that before the link.',
    why: 'Dropping a link and leaving is how newsletters work, and feeds move too fast for that. Your reaction is the part people can reply to.',
    source: 'X on links with almost no description (October 2025); Lin and Huang 2013 on link share',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

/** A line of one's own beside a link is short; a headline with its first paragraph is not much longer. */
const LINE_WORDS = 12;
const HEADLINE_WORDS = 60;
/** Where a link is a picture of the writer's own. */
const PICTURES =
  /^(?:https?:\/\/)?(?:www\.)?(?:pic\.twitter|twitpic|yfrog|instagram|instagr\.am|flic\.kr|flickr|imgur|i\.imgur|youtu\.be|youtube)\b/i;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Our latest blog: 5 tips for tax season https://example.com/tax',
      'https://example.com/news',
      'New on the site → example.com/spring',
      'Read all about it example.com/story #news #leeds',
      'Why pensions matter https://example.com/p',
      '5 ways to prune a hedge https://example.com/hedge',
      'Budget 2026: what it means for shops example.com/budget',
      'Nigeria rail update https://example.com/rail #rail',
      { text: 'How farmers in Kerala save water https://example.com/water', site: 'facebook' },
      'Read: the state of retail → https://example.com/retail',
    ],
    passes: [
      "This made me cry on the 96 bus and I don't even own a dog: https://example.com/dog",
      "Has anyone tried this? I'm tempted but my oven is tiny https://example.com/pan",
      'I got this wrong for years, turns out you soak them first https://example.com/beans',
      "Maya asked for the map from Sunday's walk, here it is: https://example.com/map",
      "We finally did it, photos of the finished shopfront here because I can't stop looking https://example.com/shop",
      'my nan made the front page lol https://example.com/nan',
      'Proud of our Kemi https://example.com/kemi',
      'Who else remembers this chipper? https://example.com/chips',
      'Finally! https://example.com/bridge',
      'Still laughing at the goat https://example.com/goat my stomach hurts',
    ],
  },
  check(doc, scene) {
    const links = doc.spots(URL);
    const last = links.at(-1);
    if (!last || doc.words > HEADLINE_WORDS || isPicture(doc, scene, last)) return [];
    if (scene.ask(ownVoice) || scene.ask(hardAsks).length > 0 || isAnswerable(scene)) return [];
    const line = doc.words <= LINE_WORDS && doc.counts.we === 0;
    if (!line && (doc.counts.you > 0 || !isLastWord(doc, last.end))) return [];
    return [
      { start: last.start, end: last.end, data: { words: doc.words }, severity: line ? 'nudge' : 'tip' },
    ];
  },
};

function isPicture(doc: Doc, { draft }: Scene, link: Span): boolean {
  if (draft.traits.imageLed && doc.words < 25 && doc.words > 0) return true;
  return PICTURES.test(doc.text.slice(link.start, link.end)) || /\(@ |^@| @ \p{Lu}/u.test(doc.text);
}

/** A question people can answer, a story, or people in need: then the link is part of a conversation. */
function isAnswerable(scene: Scene): boolean {
  return (
    scene.praised.has('conversation-open-question') ||
    scene.praised.has('human-story-beat') ||
    scene.ask(appeal)
  );
}

/** After the link come tags and names at most. */
function isLastWord(doc: Doc, end: number): boolean {
  const rest = doc.text.slice(end).replace(/[#@][\p{L}\p{N}_]+|https?:\S+/gu, '');
  return (rest.match(/\p{L}+/gu)?.length ?? 0) <= 3;
}
