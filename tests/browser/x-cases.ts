import type { BoxCase, SendCase } from './box-case.ts';
import type { Place } from './probe/drive.ts';

export const part = (n: number) => `[role=dialog] [data-testid="tweetTextarea_${n}"]`;
export const home = '#home-composer [data-testid="tweetTextarea_0"]';
export const inline = '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]';
export const chat = '>>> textarea[data-testid="dm-composer-textarea"]';
export const drawer = '[data-testid="dmComposerTextInput"]';
export const parent = { text: 'Our bakery turned five today.', author: 'Jane Doe' };

export const x = (path: string, params: Record<string, string>): Place => ({ site: 'x', path, params });

/** Every box of X that is there when a page opens. */
export const boxes: readonly BoxCase[] = [
  { box: 'post', kind: 'post', at: x('/home', { page: 'home' }), field: home, around: {} },
  {
    box: 'post-dialog',
    kind: 'post',
    at: x('/compose/post', { page: 'home', modal: 'post' }),
    field: part(0),
    around: {},
  },
  {
    box: 'reply-dialog',
    kind: 'reply',
    at: x('/compose/post', { page: 'home', modal: 'reply' }),
    field: part(0),
    around: { parent, ownThread: false },
  },
  {
    box: 'quote',
    kind: 'post',
    at: x('/compose/post', { page: 'home', modal: 'quote' }),
    field: part(0),
    around: { parent },
  },
  {
    box: 'reply-inline',
    kind: 'reply',
    at: x('/jane_doe/status/123', { page: 'status' }),
    field: inline,
    around: { parent, ownThread: false },
  },
  {
    box: 'message',
    kind: 'dm',
    at: x('/i/chat/1-2', { page: 'messages' }),
    field: chat,
    around: { recipient: { name: 'Jane Doe' }, theyWrote: true },
  },
];

/** Comes when a thread grows, and goes out together with the first part. */
export const threadPart: BoxCase = {
  box: 'thread-part',
  kind: 'post',
  at: x('/compose/post', { page: 'home', modal: 'post' }),
  field: part(1),
  around: {},
};

/** Sends that the page proves, by every button and key there is. */
export const sends: readonly SendCase[] = [
  {
    what: 'a home post by button',
    box: 'post',
    at: x('/home', { page: 'home' }),
    field: home,
    how: '[data-testid="tweetButtonInline"]',
  },
  {
    what: 'a dialog post by a button that flipped its id',
    box: 'post-dialog',
    at: x('/compose/post', { page: 'home', modal: 'post', flip: 'on' }),
    field: part(0),
    how: '[role=dialog] [data-testid="tweetButtonInline"]',
  },
  {
    what: 'an inline reply by shortcut',
    box: 'reply-inline',
    at: x('/jane_doe/status/123', { page: 'status' }),
    field: inline,
    how: 'Control',
  },
  {
    what: 'a reply in a dialog by shortcut',
    box: 'reply-dialog',
    at: x('/c', { page: 'home', modal: 'reply' }),
    field: part(0),
    how: 'Control',
  },
  {
    what: 'a quote by button',
    box: 'quote',
    at: x('/c', { page: 'home', modal: 'quote' }),
    field: part(0),
    how: '[role=dialog] [data-testid="tweetButton"]',
  },
  {
    what: 'a message by Enter',
    box: 'message',
    at: x('/i/chat/1-2', { page: 'messages' }),
    field: chat,
    how: 'Enter',
  },
  {
    what: 'a message by button',
    box: 'message',
    at: x('/i/chat/1-2', { page: 'messages', where: 'page' }),
    field: chat,
    how: '[data-testid="dm-composer-send-button"]',
  },
  {
    what: 'a message in the old drawer',
    box: 'message',
    at: x('/home', { page: 'messages', where: 'drawer' }),
    field: drawer,
    how: 'Enter',
  },
];
