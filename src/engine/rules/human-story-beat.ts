import type { Card, Rule, Sight } from '../rule.ts';
import { around, saying } from '../shapes/sights.ts';
import type { Doc } from '../text/doc.ts';
import { tellsOfADeed } from '../text/tags.ts';
import { acts, anchors, boilerplate } from './human-story-beat.words.ts';

export const card = {
  id: 'human-story-beat',
  family: 'human-touch',
  severity: 'praise',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: "That's a story. People will picture it.",
    reader: 'A time, a person and a thing that happened give people somewhere to join in.',
    try: 'When did this last happen, and who was there?',
    why: 'Tell your stories and let people get to know you. A moment with a time and a person in it gives readers somewhere to join in.',
    source: 'Lee, Hosanagar and Nair 2018; Wang, Burke and Kraut 2016 on self-disclosure',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      "Last Tuesday a customer walked in with my gran's old cake tin, and I burst into tears behind the counter.",
      "Three years ago I packed orders on my mum's ironing board.",
      'When I was 23 I sent 40 letters and got one reply. I kept it.',
      'This morning the oven died, so Dave fetched a camping stove and we made toast for twelve.',
      'I nearly quit in 2019. My sister told me to wait until Friday, and on Friday the phone rang.',
      'Yesterday my mam rang the radio and won a goat.',
      'In 2011 I slept in the van outside the market in Aba.',
      'this mornin i dropped the whole tray and Kavita just laughed',
      'Two winters ago we buried the time capsule under the wrong tree.',
      'On Saturday a lad came in for one screw and told me his life story.',
      'Last night our choir forgot the second verse and hummed it.',
      'This morning my accountant whistled through the whole meeting.',
    ],
    passes: [
      'We opened in 1998 and have provided quality service ever since.',
      'Last chance! The offer ended yesterday but we extended it.',
      'Established in 2004, we have delivered over 5,000 projects.',
      "Yesterday's special: cod and chips, £9.",
      'We launched our new range last week.',
      'Yesterday we launched our winter range.',
      'Founded in 1987, we have served three counties.',
      'Last week of the sale!',
      'Tomorrow I pack the van.',
      'Every Tuesday: quiz night, 8pm.',
    ],
  },
  phrases: [acts, anchors, boilerplate],
  check(doc) {
    const deeds = doc
      .own(acts)
      .filter(({ placed }) => !doc.own(boilerplate).some((hit) => hit.placed === placed));
    const [first] = deeds;
    if (!first) return told(doc);
    const anchored = doc
      .own(anchors)
      .find((hit) => deeds.some(({ placed }) => Math.abs(placed.index - hit.placed.index) <= 1));
    const several = new Set(deeds.map(({ start }) => start)).size > 1;
    if (!anchored && !several) return [];
    const at = anchored && anchored.start < first.start ? anchored : first;
    return [{ ...around(at), data: saying(doc, at) }];
  },
};

/** A moment in which somebody did something that no list of ours holds: only then is the parser asked. */
function told(doc: Doc): readonly Sight[] {
  const moment = doc
    .own(anchors)
    .find(
      ({ placed }) =>
        !placed.sentence.asks &&
        !doc.own(boilerplate).some((hit) => hit.placed === placed) &&
        tellsOfADeed(placed.sentence),
    );
  return moment ? [{ ...around(moment), data: saying(doc, moment) }] : [];
}
