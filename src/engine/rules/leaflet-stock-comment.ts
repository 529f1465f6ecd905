import type { Card, Rule } from '../rule.ts';
import { opening } from '../shapes/sights.ts';
import { plainWords } from '../text/counting.ts';
import { tokenText } from '../text/doc.ts';
import { HASHTAG, NUMBER, URL } from '../text/tokens.ts';
import { stockPhrases } from './leaflet-stock-comment.words.ts';

export const card = {
  id: 'leaflet-stock-comment',
  family: 'leaflet',
  severity: 'tip',
  kinds: ['reply'],
  copy: {
    nudge: "Nice. Which bit stayed with you? Say that and it's a conversation.",
    reader: 'It could sit under any post, so it is hard to answer.',
    try: 'Which bit stayed with you? Add that one detail.',
    why: 'It is the quality of your interactions that counts, not the number. One specific detail shows you read it and gives them something to answer.',
    source:
      'LinkedIn notes on excessive commenting; Yeomans et al. 2020 on showing that you took something in',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Great post!',
      'Thanks for sharing 🙌',
      'So true!',
      'Love this ❤️',
      "Well said, couldn't agree more.",
      'nice post bro',
      'Great insights, thanks for sharing!',
      'Very informative 👍',
      'Interesting read',
      'Good stuff mate',
    ],
    passes: [
      "Great post, and the bit about your dad's toolbox got me.",
      'So sorry for your loss ❤️',
      'Congratulations Priya!',
      'So true for our shop too, Mondays are dead.',
      "Thanks for sharing the rota, I'll take Tuesday.",
      'Great photo of the heron.',
      'Nice one Tolu, you finished it!',
      'Love this for the kids in Ballymun.',
      'Well said by your gran.',
      'Thanks for sharing your seat with my mum on the 14.',
    ],
  },
  check(doc) {
    if (
      doc.words === 0 ||
      doc.words > LONGEST ||
      doc.spots(URL, NUMBER, HASHTAG).some(({ placed, at }) => tokenText(placed, at) !== '100')
    )
      return [];
    const text = plainWords(doc, LONGEST + 1)
      .join(' ')
      .replace(/'/g, '');
    if (!isStock(text)) return [];
    const { start } = opening(doc);
    return [{ start, end: doc.sentences.at(-1)?.end ?? doc.text.length, data: { words: text } }];
  },
};

const LONGEST = 9;

/** One to three stock phrases and nothing else. */
function isStock(text: string): boolean {
  let rest = text;
  for (let parts = 0; parts < 3; parts++) {
    const phrase = stockPhrases.find((known) => rest === known || rest.startsWith(`${known} `));
    if (!phrase) return false;
    rest = rest
      .slice(phrase.length + 1)
      .replace(/^(?:and|so|really|very|this|indeed|bro|sir|mate|dear|man|everyone|all|guys|it|well) /, '');
    if (
      rest.length <= 1 ||
      /^(?:sir|bro|mate|dear|man|indeed|mam|maam|ji|all|friend|guys|team|everyone|buddy|hun|babe)$/.test(rest)
    )
      return true;
  }
  return false;
}
