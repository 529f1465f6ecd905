import { rules } from '../../src/engine/rules/index.ts';

const examples = rules.flatMap(({ examples: { flags, passes } }) =>
  [...flags, ...passes].map((example) => (typeof example === 'string' ? example : example.text)),
);

/** A repeatable stream of numbers from 0 to 1 (Park and Miller). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Posts of about `length` UTF-16 units, no two alike: examples in random order with a word of its own in each. */
export function freshPosts(count: number, length: number, seed = 7): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < length) {
      const example = examples[Math.floor(random() * examples.length)] ?? '';
      text += `${example} w${Math.floor(random() * 1e9).toString(36)} and so on.${random() < 0.3 ? '\n\n' : ' '}`;
    }
    return text.slice(0, length);
  });
}

/** Units that make a text slow for somebody. */
export const hostileUnits: Readonly<Record<string, string>> = {
  'one word': 'a',
  'no stop': 'word ',
  dots: '.',
  stops: '. ',
  links: 'http://',
  dotted: 'a.',
  addresses: 'a@a.',
  mentions: '@me ',
  tags: '#a',
  digits: '1',
  sums: '1,234,',
  phones: '+44 7',
  quotes: '"',
  quoted: '"a b c" ',
  apostrophes: "a'a'",
  hyphens: 'a-a-',
  emoji: '😂',
  families: '👨‍👩‍👧',
  'zero width': 'a\u200b',
  'lone surrogates': '\ud83d',
  'bold letters': '𝗕',
  lines: 'a\n',
  brackets: '(',
  'asks to buy': 'book now ',
  offers: 'we offer ',
  'your your': 'your ',
  'of the': 'the of the ',
  prices: '£1 ',
  shouting: 'ABC DEF ',
  marks: '|',
};
