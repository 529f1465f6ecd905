import type { Card, Rule } from '../rule.ts';
import { dropSentence } from '../shapes/fixes.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying } from '../shapes/sights.ts';

export const card = {
  id: 'bait-empty-closer',
  family: 'bait',
  severity: 'tip',
  kinds: ['post'],
  copy: {
    nudge: '"Thoughts?" is hard to answer. Ask about one thing they\'d know.',
    reader: 'There is nothing to get hold of in a one-word question.',
    try: 'Ask about one thing they would know: when did this last happen to you?',
    why: 'An invitation works when people can see how to take part. A specific question shows you will be there for the answer.',
    source: 'Huang et al. 2017 on questions that follow from what was said',
    evidence: 'study',
  },
} as const satisfies Card;

const closers: Phrases = [
  '(your|any)? thoughts',
  '(do)? (you)? agree (or|with|that)?',
  "(who's|whos|who is) with me|us",
  "am|aren't i|we right",
  'anyone|anybody else',
  'yes or no',
  'right',
  "what do you|u|y'all|ye think|reckon",
  'what are|r your|ur thoughts|views|opinions',
  '(what)? (say|says) you',
  "don't|dont you|u think|agree",
];
const open: Phrases = ['what do you|u|ye think|reckon'];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Leadership is not about titles. It is about impact, influence and inspiration, and it starts with how you treat the people around you every day. Agree?',
      'Most meetings could be an email and most emails could be nothing at all, which would save every business in the country a fortune. Thoughts?',
      "Hard work beats talent when talent stops working hard, and in the end consistency wins over everything else in business. Who's with me?",
      'Remote work is here to stay whatever the big firms say about culture, collaboration and the famous water cooler moment. Am I right?',
      'The customer is not always right, but the customer always deserves to be heard before the business decides what happens next. What do you think?',
      'Success is not an accident. It is hard work, sacrifice, learning and most of all love of what you are doing every day. Who is with me?',
      'in my opinion the best leaders eat last and listen first and never take the credit when the team does all the hard graft. agree?',
      'Discipline will take you where motivation cannot. Wake early, read daily, save money, avoid distractions and keep your circle small always. Thoughts?',
      'The market rewards those who show up. Consistency beats talent, attitude beats skills and patience beats everything in the long run. Am I right?',
      'A small team with trust will always outrun a large team with talent, and no budget on earth can change that simple fact. Yes or no?',
    ],
    passes: [
      "We could open Sundays or stay late on Thursdays, and I can't choose because both cost me a Saturday with the kids. What do you think?",
      "Thoughts and prayers don't fix a roof, so on Saturday eleven neighbours turned up with ladders and a flask and did it themselves.",
      'New logo. Thoughts?',
      "I've kept every thank-you card since we opened and they no longer fit in the drawer under the till. Which would you frame first?",
      'My accountant says I should drop the Tuesday market stall because it loses money every single week, and on paper I have to agree.',
      'We tried the stall at the gate and by the lake, and I still cannot tell whether the lake was busier or just windier. What do you think?',
      'New menu board is up. Thoughts?',
      'Three of us agree and one of us is the cat, so the sofa stays by the window and that is the end of it for this year.',
      'I moved the till to the other side and now every regular walks into the wall first, then says sorry to it. Which side was yours?',
      'My granda kept bees for sixty years and was stung once, by a wasp, at a wedding, in a suit. Who else has a bee person in the family?',
    ],
  },
  phrases: [closers, open],
  check(doc) {
    const last = doc.sentences.findLast(({ sentence }) => sentence.words > 0);
    const questions = doc.sentences.filter(({ sentence }) => sentence.asks);
    if (!last || doc.words < 20 || questions.length !== 1 || questions[0] !== last) return [];
    const hit = doc
      .own(closers)
      .find(({ placed, first }) => placed === last && placed.sentence.words <= 7 && first <= 2);
    const before = doc.sentences[last.index - 1];
    const choice =
      before && /\b(?:or|which|whether|between|can't decide|either)\b/i.test(before.sentence.text);
    if (!hit || (choice && doc.has(open))) return [];
    return [{ start: last.start, end: last.end, data: saying(doc, last), fix: dropSentence(doc, last) }];
  },
};
