import type { SentReport } from '#messaging/protocol.ts';

/** A reply to somebody on X that the page has proved. */
export const sentReport: SentReport = {
  site: 'x',
  kind: 'reply',
  toOthers: true,
  words: 9,
  certainty: 'confirmed',
  pause: false,
  stock: false,
  answersMessage: false,
  sketch: [],
  dedupe: 'tweet-1',
};
