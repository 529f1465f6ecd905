import { cases } from './linkedin-cases.ts';
import type { Place } from './probe/drive.ts';

/** A box to send from, and how its page takes part in a script of sends. */
export interface SendTarget extends Place {
  readonly name: string;
  /** Clicked in this order to bring the box up; again before each send where `closes` is set. */
  readonly press?: readonly string[];
  readonly field: string;
  /** Clicked between writing and sending. */
  readonly onTheWay?: readonly string[];
  /** `Enter`, `Control` (with Enter), or the button to click. */
  readonly send: string;
  /** The box goes away with a send, so each send has a page of its own. */
  readonly closes?: boolean;
  /** The button that throws the draft away; without one the words are deleted by hand. */
  readonly discard?: string;
  /** How this page refuses a send; `error` unless said otherwise. */
  readonly refusal?: 'error' | 'stuck' | 'lost';
  /** The page shows the text at once, and only then hears that its server said no. */
  readonly early?: boolean;
  readonly framed?: boolean;
}

const at = (site: Place['site'], path: string, params: Readonly<Record<string, string>>): Place => ({
  site,
  path,
  params,
});

const part = '[role=dialog] [data-testid="tweetTextarea_0"]';
const dialogButton = '[role=dialog] [data-testid="tweetButton"]';
const inline = '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]';
const chat = '>>> textarea[data-testid="dm-composer-textarea"]';
const closing = { closes: true, discard: '[data-testid="app-bar-close"]' } as const;

const x: readonly SendTarget[] = [
  {
    name: 'X post',
    ...at('x', '/home', { page: 'home' }),
    field: '#home-composer [data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButtonInline"]',
  },
  {
    name: 'X post in a dialog',
    ...at('x', '/compose/post', { page: 'home', modal: 'post' }),
    field: part,
    send: dialogButton,
    ...closing,
  },
  {
    name: 'X reply in a dialog',
    ...at('x', '/compose/post', { page: 'home', modal: 'reply' }),
    field: part,
    send: 'Control',
    ...closing,
  },
  {
    name: 'X quote',
    ...at('x', '/compose/post', { page: 'home', modal: 'quote' }),
    field: part,
    send: dialogButton,
    ...closing,
  },
  {
    name: 'X reply',
    ...at('x', '/jane_doe/status/123', { page: 'status' }),
    field: inline,
    send: 'Control',
  },
  { name: 'X message', ...at('x', '/i/chat/1-2', { page: 'messages' }), field: chat, send: 'Enter' },
  {
    name: 'X message outside a shadow root',
    ...at('x', '/i/chat/1-2', { page: 'messages', where: 'page' }),
    field: chat,
    send: '[data-testid="dm-composer-send-button"]',
  },
];

const form = 'form[role="presentation"]';
const comment = `div:has(> ${form}) > ${form}:last-child [contenteditable="true"]`;
const post = {
  field: '[role="dialog"] [contenteditable="true"]',
  send: '[role="dialog"] > [role="button"]:last-of-type',
  closes: true,
  discard: '#discard',
} as const;
const message = { field: '[role="main"] [contenteditable="true"]', send: 'Enter', early: true } as const;
const answer = { field: comment, send: 'Enter', early: true } as const;

const facebook: readonly SendTarget[] = [
  { name: 'Facebook post', ...at('facebook', '/', { page: 'feed', open: 'post' }), ...post },
  { name: 'Facebook group', ...at('facebook', '/groups/b/', { page: 'group', open: 'post' }), ...post },
  {
    name: 'Facebook page',
    ...at('facebook', '/mill.lane.bakery/', { page: 'page', open: 'post', identity: 'Mill Lane Bakery' }),
    ...post,
    onTheWay: [post.send],
  },
  { name: 'Facebook comment', ...at('facebook', '/', { page: 'feed' }), ...answer },
  {
    name: 'Facebook comment in a dialog',
    ...at('facebook', '/', { page: 'feed', open: 'dialog' }),
    ...answer,
  },
  { name: 'Facebook reel', ...at('facebook', '/reel/77/', { page: 'reel' }), ...answer },
  {
    name: 'Facebook story',
    ...at('facebook', '/stories/jane/1/', { page: 'story' }),
    ...answer,
    early: false,
    refusal: 'lost',
  },
  {
    name: 'Facebook pop-up',
    ...at('facebook', '/', { page: 'feed', chat: 'on' }),
    ...message,
    field: '.popup [contenteditable="true"]',
  },
  { name: 'Facebook message', ...at('facebook', '/messages/t/1/', { page: 'messages' }), ...message },
  { name: 'Messenger', ...at('messenger', '/t/1/', { page: 'messages' }), ...message },
];

const shared = {
  send: '[role="dialog"] h1 + [role="button"]',
  closes: true,
  discard: '[role="dialog"] [role="button"]',
} as const;
const direct = { field: 'section [role="textbox"]', send: 'Enter', early: true } as const;
const remark = { field: 'article form textarea', early: true } as const;

const instagram: readonly SendTarget[] = [
  {
    name: 'Instagram comment',
    ...at('instagram', '/p/abc/', { page: 'post' }),
    ...remark,
    send: 'article form > [role="button"]:last-child',
  },
  {
    name: 'Instagram comment in a dialog',
    ...at('instagram', '/', { page: 'post', open: 'dialog', caption: 'row' }),
    ...remark,
    send: 'Enter',
  },
  {
    name: 'Instagram caption',
    ...at('instagram', '/', { page: 'create' }),
    field: '[role="dialog"] [role="textbox"]',
    ...shared,
  },
  {
    name: 'Instagram caption in a textarea',
    ...at('instagram', '/', { page: 'create', caption: 'textarea' }),
    field: '[role="dialog"] textarea',
    ...shared,
  },
  { name: 'Instagram message', ...at('instagram', '/direct/t/1/', { page: 'direct' }), ...direct },
  {
    name: 'Instagram chat over the feed',
    ...at('instagram', '/', { page: 'direct', float: 'on', send: 'picture' }),
    ...direct,
    send: '#send',
  },
  {
    name: 'Instagram story',
    ...at('instagram', '/stories/jane.doe/1/', { page: 'story' }),
    field: 'section textarea',
    send: 'Enter',
  },
];

const closers = /^(?:post|connection note|InMail|article)/;

const linkedin: readonly SendTarget[] = cases.flatMap((each) => {
  if (!each.submit) return [];
  return {
    name: `LinkedIn ${each.title}`,
    ...at('linkedin', each.path, { page: each.page, ...each.params }),
    ...(each.press && { press: each.press }),
    ...(each.framed && { framed: true }),
    field: each.box,
    ...(each.onTheWay && { onTheWay: each.onTheWay }),
    send: each.submit,
    closes: closers.test(each.title),
  };
});

/** Every box that sends, on every site. */
export const sendTargets: readonly SendTarget[] = [...x, ...facebook, ...instagram, ...linkedin];
