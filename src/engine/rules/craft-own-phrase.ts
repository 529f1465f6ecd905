import type { Card, Rule, Sight } from '../rule.ts';
import type { Doc } from '../text/doc.ts';

export const card = {
  id: 'craft-own-phrase',
  family: 'craft',
  severity: 'nudge',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'One of the phrases you asked to be told about.',
    reader: 'You put it on your list, so it is one you like to do without.',
    try: 'How would you say it to somebody across the table?',
    why: 'Your own list is compared word by word, here on your device. Take the phrase off the list to be left in peace.',
    source: 'Your own list of phrases',
    evidence: 'trainers-experience',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  neutral: true,
  examples: {
    flags: [
      { text: 'Reaching out about the hall.', flagged: ['reaching out'] },
      { text: 'We are PASSIONATE about soup', flagged: ['passionate about'] },
      { text: 'Going forward, 𝗴𝗼𝗶𝗻𝗴 𝗳𝗼𝗿𝘄𝗮𝗿𝗱', flagged: ['going forward'] },
      { text: 'Wir freuen uns sehr, liebe Leute', flagged: ['freuen uns'] },
      { text: "It's a no brainer, lads", flagged: ['no-brainer'] },
    ],
    passes: [
      { text: 'Reaching over the fence for the hose.', flagged: ['reaching out'] },
      { text: 'Compassionate about soup, she was.', flagged: ['passionate about'] },
      { text: 'Forward, going fast.', flagged: ['going forward'] },
      { text: 'Nothing on the list here.', flagged: [] },
      { text: 'An empty entry is no phrase.', flagged: ['', ' - '] },
    ],
  },
  *check(doc, { context }) {
    for (const phrase of context.phrases?.flag ?? []) yield* sightsOf(doc, phrase);
  },
};

/** The places where the words of a phrase follow each other, whatever stands between them that is no letter. */
function* sightsOf(doc: Doc, phrase: string): Iterable<Sight> {
  const words = wordsOf(phrase);
  if (words.length === 0) return;
  const said = wordsOf(doc.text);
  for (let at = 0; at + words.length <= said.length; at++) {
    if (!words.every((word, step) => said[at + step]?.word === word.word)) continue;
    const start = said[at]?.start ?? 0;
    const end = said[at + words.length - 1]?.end ?? start;
    yield { start, end, data: { words: doc.text.slice(start, Math.min(end, start + 80)) } };
  }
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
