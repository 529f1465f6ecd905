import { expect, it } from 'vitest';
import { isWorthCounting, type SendFacts } from './counts.ts';

const reply: SendFacts = {
  kind: 'reply',
  words: 4,
  pause: false,
  stock: false,
  isEcho: false,
  samePerson: false,
  answersMessage: false,
  messagesToday: 0,
  countMessages: false,
};
const message: SendFacts = {
  ...reply,
  kind: 'dm',
  answersMessage: true,
  countMessages: true,
  messagesToday: 1,
};

it.each<[string, SendFacts]>([
  ['a reply of four words', reply],
  ['the second answered message of a day, where messages count', message],
])('%s counts', (_what, facts) => {
  expect(isWorthCounting(facts)).toBe(true);
});

it.each<[string, SendFacts]>([
  ['three words', { ...reply, words: 3 }],
  ['an open pause', { ...reply, pause: true }],
  ['a stock comment', { ...reply, stock: true }],
  ['the same again', { ...reply, isEcho: true }],
  ['the same person within two minutes', { ...reply, samePerson: true }],
  ['a post', { ...reply, kind: 'post' }],
  ['a connection note', { ...reply, kind: 'note' }],
  ['a message, where messages do not count', { ...message, countMessages: false }],
  ['a message to somebody who never wrote', { ...message, answersMessage: false }],
  ['the third message of a day', { ...message, messagesToday: 2 }],
])('%s does not count', (_what, facts) => {
  expect(isWorthCounting(facts)).toBe(false);
});
