import type { Kind } from '#engine/types.ts';
import type { SeenBox } from './probe/seen.ts';

type Params = Readonly<Record<string, string>>;

/** One kind of box in one variant of LinkedIn, and what has to be known of it. */
export interface Case {
  readonly title: string;
  readonly page: string;
  readonly path: string;
  readonly params?: Params;
  readonly framed?: boolean;
  /** Pressed one after the other, before the box. */
  readonly press?: readonly string[];
  readonly box: string;
  /** Pressed between writing and sending. */
  readonly onTheWay?: readonly string[];
  readonly submit?: string;
  readonly name: string;
  readonly kind: Kind;
  readonly around: SeenBox['circumstances'];
}

export const parent = {
  text: 'We moved the bakery to Mill Lane last week. What a week it was.',
  author: 'Ana Lind',
};
export const comment = { text: 'Is the old shop closed for good?', author: 'Jane Doe' };
const others = { parent, ownThread: false };
const answering = { parent: comment, ownThread: false };
const tiptap = '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable]';
const topBox = `#first-card > div:last-child ${tiptap}`;
const topSubmit = '#first-card > div:last-child > div:last-child > button';
const rowBox = `#first-card [id^="replaceableComment_"] ${tiptap}`;
const rowSubmit = '#first-card [id^="replaceableComment_"] [id^="commentButtonSection"] button';

/** Comments, replies and edits. */
export const commentCases: readonly Case[] = [
  {
    title: 'comment, summer 2026',
    page: 'feed',
    path: '/feed/',
    box: topBox,
    submit: topSubmit,
    name: 'comment',
    kind: 'reply',
    around: others,
  },
  {
    title: 'comment, winter 2026',
    page: 'feed',
    path: '/feed/',
    params: { variant: 's1' },
    box: topBox,
    submit: topSubmit,
    name: 'comment',
    kind: 'reply',
    around: others,
  },
  {
    title: 'comment known by its label alone',
    page: 'feed',
    path: '/feed/',
    params: { marks: 'off' },
    box: topBox,
    submit: topSubmit,
    name: 'comment',
    kind: 'reply',
    around: others,
  },
  {
    title: 'comment outside the post, on its own page',
    page: 'sdui-detail',
    path: '/feed/update/urn:li:activity:1/',
    params: { badge: 'off' },
    box: tiptap,
    submit: '[id^="commentButtonSection"] button',
    name: 'comment',
    kind: 'reply',
    around: { parent },
  },
  {
    title: 'reply, summer 2026',
    page: 'feed',
    path: '/feed/',
    press: ['#first-card [id^="replaceableComment_"] [data-act="reply"]'],
    box: rowBox,
    submit: rowSubmit,
    name: 'reply',
    kind: 'reply',
    around: answering,
  },
  {
    title: 'reply, winter 2026',
    page: 'feed',
    path: '/feed/',
    params: { variant: 's1' },
    press: ['#first-card [id^="replaceableComment_"] [data-act="reply"]'],
    box: rowBox,
    submit: '#first-card [data-view-name="comment-reply-post"]',
    name: 'reply',
    kind: 'reply',
    around: answering,
  },
  {
    title: 'edit of an own comment',
    page: 'feed',
    path: '/feed/',
    press: ['#first-card [data-act="edit"]'],
    box: rowBox,
    name: 'comment-edit',
    kind: 'reply',
    around: others,
  },
  {
    title: 'comment on a classic page',
    page: 'detail',
    path: '/posts/ana-lind_bakery',
    box: '.ql-editor',
    submit: '.comments-comment-box__submit-button--cr',
    name: 'comment',
    kind: 'reply',
    around: others,
  },
  {
    title: 'reply on a classic page',
    page: 'detail',
    path: '/posts/ana-lind_bakery',
    press: ['article [data-act="reply"]'],
    box: 'article .ql-editor',
    submit: 'article .comments-comment-box__submit-button--cr',
    name: 'reply',
    kind: 'reply',
    around: answering,
  },
  {
    title: 'comment in the interop frame',
    page: 'iframe',
    path: '/feed/',
    framed: true,
    box: '.ql-editor',
    submit: '.comments-comment-box__submit-button--cr',
    name: 'comment',
    kind: 'reply',
    around: others,
  },
];
