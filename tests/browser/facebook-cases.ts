import { and, type BoxCase, type SendCase, type WeakSendCase } from './box-case.ts';
import type { Place } from './probe/drive.ts';

export const post = '[role="dialog"] [contenteditable="true"]';
const forms = 'form[role="presentation"]';
export const comment = `div:has(> ${forms}) > ${forms}:last-child [contenteditable="true"]`;
export const reply = `[role="article"] + ${forms} [contenteditable="true"]`;
const popup = '[tabindex="-1"].popup [contenteditable="true"]';
export const page = '[role="main"] [contenteditable="true"]';
export const publish = '[role="dialog"] > [role="button"]:last-of-type';
const submit = (form: string) => `${form} [id="focused-state-composer-submit"] [role="button"]`;

const parent = { text: 'Our bakery turned five today.', author: 'Jane Doe' };
const partner = { recipient: { name: 'Jane Doe' } };

const facebook = (path: string, params: Record<string, string>): Place => ({
  site: 'facebook',
  path,
  params,
});
const messenger: Place = { site: 'messenger', path: '/t/1/', params: { page: 'messages' } };
export const feed = facebook('/', { page: 'feed' });
const withChat = facebook('/', { page: 'feed', chat: 'on' });
export const postDialog = facebook('/', { page: 'feed', open: 'post' });
const group = facebook('/groups/bakers/', { page: 'group', open: 'post' });
/** A company's page, written as by who looks after it. */
export const ownPage = facebook('/mill.lane.bakery/', {
  page: 'page',
  open: 'post',
  identity: 'Mill Lane Bakery',
});
const dialog = facebook('/', { page: 'feed', open: 'dialog' });
export const reel = facebook('/reel/77/', { page: 'reel' });
const story = facebook('/stories/jane/1/', { page: 'story' });
export const messages = facebook('/messages/t/1/', { page: 'messages' });

/** Every box of Facebook that is there when a page opens. */
export const boxes: readonly BoxCase[] = [
  { box: 'post-dialog', kind: 'post', at: postDialog, field: post, around: {} },
  { box: 'group-post', kind: 'post', at: group, field: post, around: {} },
  { box: 'page-post', kind: 'post', at: ownPage, field: post, around: {} },
  { box: 'page-post', kind: 'post', at: and(ownPage, { me: 'unknown' }), field: post, around: {} },
  { box: 'comment', kind: 'reply', at: feed, field: comment, around: { parent, ownThread: false } },
  { box: 'comment', kind: 'reply', at: dialog, field: comment, around: { parent, ownThread: false } },
  { box: 'comment', kind: 'reply', at: reel, field: comment, around: { parent, ownThread: false } },
  { box: 'story-reply', kind: 'reply', at: story, field: comment, around: {} },
  { box: 'message', kind: 'dm', at: withChat, field: popup, around: { ...partner, theyWrote: true } },
  { box: 'message', kind: 'dm', at: messages, field: page, around: { ...partner, theyWrote: true } },
  { box: 'message', kind: 'dm', at: messenger, field: page, around: { ...partner, theyWrote: true } },
];

/** Comes up below a comment when its own button is pressed. */
export const replyBox: BoxCase = {
  box: 'reply',
  kind: 'reply',
  at: feed,
  field: reply,
  around: { parent: { text: 'Save me a slice of the rye.', author: 'Tom Roe' }, ownThread: false },
};

/** Takes the place of one's own words when one changes them; what is saved was sent before. */
export const editBox: BoxCase = {
  box: 'comment-edit',
  kind: 'reply',
  at: feed,
  field: '[role="article"][aria-label] [contenteditable="true"]',
  around: { parent, ownThread: false },
};

export const replySend: SendCase = {
  what: 'a reply to a comment by button',
  box: replyBox.box,
  at: feed,
  field: reply,
  how: submit(forms),
};

/** Sends that the page proves, by every button and key there is. */
export const sends: readonly SendCase[] = [
  {
    what: 'a post',
    box: 'post-dialog',
    at: postDialog,
    field: post,
    how: publish,
  },
  {
    what: 'a post in Arabic',
    box: 'post-dialog',
    at: and(postDialog, { lang: 'ar' }),
    field: post,
    how: publish,
  },
  {
    what: 'a post in a group',
    box: 'group-post',
    at: group,
    field: post,
    how: publish,
  },
  {
    what: 'a post of a page, with its settings between',
    box: 'page-post',
    at: ownPage,
    field: post,
    onTheWay: [publish],
    how: publish,
  },
  { what: 'a comment by Enter', box: 'comment', at: feed, field: comment, how: 'Enter' },
  {
    what: 'a comment in Arabic',
    box: 'comment',
    at: and(feed, { lang: 'ar' }),
    field: comment,
    how: 'Enter',
  },
  { what: 'a comment by button', box: 'comment', at: feed, field: comment, how: submit(forms) },
  { what: 'a comment in a dialog', box: 'comment', at: dialog, field: comment, how: 'Enter' },
  { what: 'a comment on a reel', box: 'comment', at: reel, field: comment, how: 'Enter' },
  { what: 'a reply to a story', box: 'story-reply', at: story, field: comment, how: 'Enter' },
  {
    what: 'a reply to a story in Arabic',
    box: 'story-reply',
    at: and(story, { lang: 'ar' }),
    field: comment,
    how: 'Enter',
  },
  { what: 'a message in a pop-up', box: 'message', at: withChat, field: popup, how: 'Enter' },
  { what: 'a message on its page', box: 'message', at: messages, field: page, how: 'Enter' },
  {
    what: 'a message on messenger.com by button',
    box: 'message',
    at: and(messenger, { lang: 'de' }),
    field: page,
    how: '[role="main"] > [role="button"]:last-child',
  },
];

const postButton = { field: post, how: '[role="dialog"] > [role="button"]:last-of-type' };

/** Sends after which the page shows less than its proof, and what is made of them. */
export const weakSends: readonly WeakSendCase[] = [
  { box: 'post-dialog', at: and(postDialog, { fail: 'silent' }), ...postButton, verdict: 'unknown' },
  { box: 'post-dialog', at: and(postDialog, { fail: 'stuck' }), ...postButton, verdict: 'failed' },
  {
    box: 'post-dialog',
    at: and(postDialog, { fail: 'stuck' }),
    ...postButton,
    discard: '#discard',
    verdict: 'unknown',
  },
  { box: 'message', at: and(messages, { fail: 'stuck' }), field: page, verdict: 'failed' },
  { box: 'message', at: and(messages, { fail: 'lost' }), field: page, verdict: 'unknown' },
  { box: 'comment', at: and(feed, { fail: 'hidden' }), field: comment, verdict: 'unknown' },
  { box: 'message', at: and(messages, { fail: 'hidden' }), field: page, verdict: 'unknown' },
  { box: 'story-reply', at: and(story, { fail: 'hidden' }), field: comment, verdict: 'unknown' },
  { box: 'comment', at: and(feed, { fail: 'lost' }), field: comment, verdict: 'unknown' },
  { box: 'story-reply', at: and(story, { fail: 'lost' }), field: comment, verdict: 'unknown' },
  { box: 'comment', at: and(feed, { fail: 'stuck' }), field: comment, verdict: 'failed' },
  { box: 'comment', at: and(feed, { fail: 'late' }), field: comment, verdict: 'failed' },
  { box: 'message', at: and(messages, { fail: 'late' }), field: page, verdict: 'failed' },
  {
    box: 'comment',
    at: and(feed, { fail: 'late', after: '20000' }),
    field: comment,
    verdict: 'failed',
  },
  {
    box: 'message',
    at: and(messages, { fail: 'late', after: '20000' }),
    field: page,
    verdict: 'failed',
  },
];
