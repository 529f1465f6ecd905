import { appeal } from '../guards/appeal.ts';
import type { Card, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Phrases } from '../shapes/pattern.ts';
import type { Doc } from '../text/doc.ts';
import { URL } from '../text/tokens.ts';

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

const reactions: Phrases = [
  'lol|haha|hahaha|lmao|omg|wow|yay|ugh|wtf|smh|damn|oh|aww|aw|yum|yikes|bravo|hilarious|crazy|insane|beautiful|brilliant|gorgeous|stunning|love|loved|loving|sad|scary|finally|thanks|thank|congrats|congratulations|happy|hey|hi|sorry|interesting|awesome|amazing|cool|nice|great|favourite|favorite|fun|good|bad|best|cute|funny|wild|weird|adorable|proud|excited|must|really|lovely|fascinating|tasty|delicious|sweet|sick|dope|terrible|horrible|disgusting|disappointing|shocking|awful|powerful|worth',
];

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
  phrases: [reactions],
  check(doc, scene) {
    const links = doc.spots(URL);
    const last = links.at(-1);
    if (!last || (scene.draft.traits.imageLed && doc.words < 25 && doc.words > 0)) return [];
    if (doc.words > 12 || doc.counts.i > 0 || doc.counts.we > 0 || isOwnVoice(doc, scene)) return [];
    return [{ start: last.start, end: last.end, data: { words: doc.words } }];
  },
};

/** A question, a person, or a feeling of the writer's own beside the link. */
function isOwnVoice(doc: Doc, scene: Scene): boolean {
  return (
    scene.praised.has('conversation-open-question') ||
    scene.praised.has('human-story-beat') ||
    doc.has(reactions) ||
    scene.ask(appeal)
  );
}
