import { and, type BoxCase, type SendCase, type WeakSendCase } from './box-case.ts';
import type { Place } from './probe/drive.ts';

export const comment = 'article form textarea';
export const caption = '[role="dialog"] [role="textbox"]';
const oldCaption = '[role="dialog"] textarea';
export const direct = 'section [role="textbox"]';
const story = 'section textarea';
export const share = '[role="dialog"] h1 + [role="button"]';
const postIt = 'article form > [role="button"]:last-child';

export const parent = { text: 'Our bakery turned five today.', author: 'jane.doe' };
export const instagram = (path: string, params: Record<string, string>): Place => ({
  site: 'instagram',
  path,
  params,
});
export const post = instagram('/p/abc/', { page: 'post' });
const overFeed = instagram('/', { page: 'post', open: 'dialog', caption: 'row' });
export const create = instagram('/', { page: 'create' });
const oldCreate = instagram('/', { page: 'create', caption: 'textarea' });
export const chat = instagram('/direct/t/1/', { page: 'direct' });
const floating = instagram('/', { page: 'direct', float: 'on', send: 'picture' });
const stories = instagram('/stories/jane.doe/1/', { page: 'story' });

/** Every box of Instagram that is there when a page opens. */
export const boxes: readonly BoxCase[] = [
  { box: 'comment', kind: 'reply', at: post, field: comment, around: { parent, ownThread: false } },
  { box: 'comment', kind: 'reply', at: overFeed, field: comment, around: { parent, ownThread: false } },
  { box: 'caption', kind: 'post', at: create, field: caption, around: {} },
  { box: 'caption', kind: 'post', at: oldCreate, field: oldCaption, around: {} },
  {
    box: 'message',
    kind: 'dm',
    at: chat,
    field: direct,
    around: { recipient: { name: 'jane.doe' }, theyWrote: true },
  },
  {
    box: 'message',
    kind: 'dm',
    at: floating,
    field: direct,
    around: { recipient: { name: 'jane.doe' }, theyWrote: true },
  },
  {
    box: 'story-reply',
    kind: 'reply',
    at: stories,
    field: story,
    around: { recipient: { name: 'jane.doe' }, ownThread: false },
  },
];

/** Sends that the page proves, by every button and key there is. */
export const sends: readonly SendCase[] = [
  { what: 'a comment by Enter', box: 'comment', at: post, field: comment, how: 'Enter' },
  { what: 'a comment by button', box: 'comment', at: and(post, { lang: 'es' }), field: comment, how: postIt },
  { what: 'a comment in a dialog', box: 'comment', at: overFeed, field: comment, how: 'Enter' },
  {
    what: 'a comment where nobody says who is signed in',
    box: 'comment',
    at: and(post, { me: 'unknown' }),
    field: comment,
    how: 'Enter',
  },
  { what: 'a caption', box: 'caption', at: create, field: caption, how: share },
  {
    what: 'a caption in Arabic',
    box: 'caption',
    at: and(create, { lang: 'ar' }),
    field: caption,
    how: share,
  },
  {
    what: 'a caption in a textarea',
    box: 'caption',
    at: and(oldCreate, { lang: 'nl' }),
    field: oldCaption,
    how: share,
  },
  { what: 'a reply to a story', box: 'story-reply', at: stories, field: story, how: 'Enter' },
  {
    what: 'a reply to a story in Arabic',
    box: 'story-reply',
    at: and(stories, { lang: 'ar' }),
    field: story,
    how: '#send',
  },
  { what: 'a message by Enter', box: 'message', at: chat, field: direct, how: 'Enter' },
  {
    what: 'a message by a button with words',
    box: 'message',
    at: and(chat, { lang: 'fr' }),
    field: direct,
    how: '#send',
  },
  {
    what: 'a message by a drawn button',
    box: 'message',
    at: and(floating, { lang: 'de' }),
    field: direct,
    how: '#send',
  },
];

const sharing = { field: caption, how: share };

/** Sends after which the page shows less than its proof, and what is made of them. */
export const weakSends: readonly WeakSendCase[] = [
  { box: 'caption', at: and(create, { fail: 'hidden' }), ...sharing, verdict: 'unknown' },
  { box: 'caption', at: and(create, { fail: 'stuck' }), ...sharing, verdict: 'failed' },
  {
    box: 'caption',
    at: and(create, { fail: 'stuck' }),
    ...sharing,
    discard: '[role="dialog"] [role="button"]',
    verdict: 'unknown',
  },
  { box: 'comment', at: and(post, { fail: 'stuck' }), field: comment, verdict: 'failed' },
  { box: 'message', at: and(chat, { fail: 'lost' }), field: direct, verdict: 'unknown' },
  { box: 'comment', at: and(post, { fail: 'hidden' }), field: comment, verdict: 'unknown' },
  { box: 'message', at: and(chat, { fail: 'hidden' }), field: direct, verdict: 'unknown' },
  { box: 'story-reply', at: and(stories, { fail: 'hidden' }), field: story, verdict: 'unknown' },
  { box: 'comment', at: and(post, { fail: 'lost' }), field: comment, verdict: 'unknown' },
  { box: 'story-reply', at: and(stories, { fail: 'lost' }), field: story, verdict: 'unknown' },
  { box: 'story-reply', at: and(stories, { fail: 'error' }), field: story, verdict: 'failed' },
  { box: 'message', at: and(chat, { fail: 'stuck' }), field: direct, verdict: 'failed' },
  { box: 'comment', at: and(post, { fail: 'late' }), field: comment, verdict: 'failed' },
  { box: 'message', at: and(chat, { fail: 'late' }), field: direct, verdict: 'failed' },
  {
    box: 'comment',
    at: and(post, { fail: 'late', after: '20000' }),
    field: comment,
    verdict: 'failed',
  },
  {
    box: 'message',
    at: and(chat, { fail: 'late', after: '20000' }),
    field: direct,
    verdict: 'failed',
  },
];
