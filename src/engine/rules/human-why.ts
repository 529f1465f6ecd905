import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { around, saying } from '../shapes/sights.ts';

export const card = {
  id: 'human-why',
  family: 'human-touch',
  severity: 'praise',
  kinds: ['post', 'dm', 'note', 'reply'],
  copy: {
    nudge: "You told us why. That's the bit people remember.",
    reader: 'People remember why you do a thing long after what you do.',
    try: 'Why does this one matter to you?',
    why: 'Humans want to understand why you do what you do. Being driven by more than selling is what lets customers see themselves in it.',
    source: 'Lee, Hosanagar and Nair 2018 on personality in posts',
    evidence: 'study',
  },
} as const satisfies Card;

const reasons: Phrases = [
  'i (started|keep|kept|left|began|opened|moved|became|do|chose|stayed|write|bake|teach|make|took|joined|quit|run|built) ..6 because',
  "because (i|my|i'm|i've) <word> !you",
  "(that's|thats|which is|this is|that is) (exactly)? why i|we !built|made|created|offer|sell|recommend",
  'the|my (main|real|only|one)? reason i|we',
  'i (really|do|still)? care (a lot|so much|deeply)? about',
  'means (a lot|so much|the world|everything) to me',
  "i (couldn't|could not|can't) (bear|stand) (to|the thought)",
  'matters to me',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      "I started this because my dad couldn't find shoes that fit.",
      "That's why I still answer the phone myself.",
      'The reason I bake at 4am is the quiet.',
      'I care about this one, our street lost its library.',
      'It means a lot to me that the regulars still pop in.',
      'I left the bank because I missed the smell of wood.',
      'That’s why I still shine the brass by hand every Friday',
      'I do this work because my brother could not get help when he needed it.',
      'The reason I keep the shop small is that I like knowing names.',
      'it means so much to me when the old fellas come in for the chat',
    ],
    passes: [
      'Why choose us? Because quality matters.',
      "Because you're worth it.",
      'Book now because places are limited.',
      'Find out why 500 firms trust us.',
      "Here's why your business needs a CRM.",
      'Find out why 9 in 10 farms choose us.',
      'Because quality matters.',
      'Here is why your website is slow.',
      'That is why our clients stay.',
      'Why choose us? Because we care about results.',
    ],
  },
  phrases: [reasons],
  check(doc) {
    const hits = doc
      .own(reasons)
      .filter(({ placed }) => !PERSUADING.test(placed.sentence.text) && !placed.sentence.asks);
    return hits.slice(0, 1).map((hit) => ({ ...around(hit), data: saying(doc, hit) }));
  },
};

/** "Because places are limited", "find out why": a reason to buy. */
const PERSUADING =
  /\b(?:why choose|find out why|here's why you|you're worth|because (?:quality|places|spaces|you deserve|your)|why your)\b/i;
