import { type Case, commentCases } from './linkedin-comment-cases.ts';

const jane = { name: 'Jane Doe' };
const shadow = '#interop-outlet >>>';

const otherCases: readonly Case[] = [
  {
    title: 'post in the native dialog',
    page: 'feed',
    path: '/feed/',
    press: ['#start-post'],
    box: 'dialog [contenteditable]',
    submit: '[data-act="post"]',
    name: 'post',
    kind: 'post',
    around: {},
  },
  {
    title: 'post in the native dialog, in a shadow root',
    page: 'feed',
    path: '/feed/',
    params: { dialog: 'shadow' },
    press: ['#start-post'],
    box: `${shadow} dialog [contenteditable]`,
    submit: `${shadow} [data-act="post"]`,
    name: 'post',
    kind: 'post',
    around: {},
  },
  {
    title: 'post in the old dialog, in the interop root',
    page: 'feed-shadow',
    path: '/feed/',
    press: ['#start-post'],
    box: `${shadow} .ql-editor`,
    submit: `${shadow} [data-act="post"]`,
    name: 'post',
    kind: 'post',
    around: {},
  },
  {
    title: 'post of a company page',
    page: 'company',
    path: '/company/123/admin/page-posts/published/',
    box: '[contenteditable].tiptap',
    submit: '[data-act="post"]',
    name: 'company-post',
    kind: 'post',
    around: {},
  },
  {
    title: 'article',
    page: 'article',
    path: '/article/new/',
    box: '[contenteditable].tiptap',
    name: 'article',
    kind: 'post',
    around: {},
  },
  {
    title: 'message on its page',
    page: 'messaging',
    path: '/messaging/thread/1/',
    box: '.msg-form__contenteditable',
    submit: '.msg-form__send-button',
    name: 'message',
    kind: 'dm',
    around: { recipient: { ...jane, about: 'Baker and beekeeper' }, theyWrote: true },
  },
  {
    title: 'message in a bubble',
    page: 'feed',
    path: '/feed/',
    box: '.msg-form__contenteditable',
    submit: '.msg-form__send-button',
    name: 'message-bubble',
    kind: 'dm',
    around: { recipient: jane, theyWrote: true },
  },
  {
    title: 'message in a bubble in the interop root',
    page: 'feed-shadow',
    path: '/feed/',
    params: { rows: 'mine' },
    box: `${shadow} .msg-form__contenteditable`,
    submit: `${shadow} .msg-form__send-button`,
    name: 'message-bubble',
    kind: 'dm',
    around: { recipient: jane, theyWrote: false },
  },
  {
    title: 'InMail',
    page: 'feed',
    path: '/feed/',
    params: { inmail: '1' },
    box: '[role="dialog"] .msg-form__contenteditable',
    submit: '[role="dialog"] .msg-form__send-button',
    proof: 'probably',
    name: 'inmail',
    kind: 'dm',
    around: { recipient: jane, theyWrote: false },
  },
  {
    title: 'connection note in the interop root',
    page: 'feed-shadow',
    path: '/in/jane-doe/',
    press: ['#add-note'],
    box: `${shadow} textarea`,
    submit: `${shadow} [data-act="send"]`,
    name: 'note',
    kind: 'note',
    around: { recipient: jane },
  },
  {
    title: 'connection note on its own route',
    page: 'note',
    path: '/preload/custom-invite/',
    params: { vanityName: 'jane-doe' },
    box: 'textarea[name="message"]',
    submit: '[data-act="send"]',
    name: 'note',
    kind: 'note',
    around: {},
  },
];

/** Every box of LinkedIn in every variant. */
export const cases: readonly Case[] = [...otherCases, ...commentCases];

export const caseOf = (title: string): Case => {
  const found = cases.find((each) => each.title === title);
  if (!found) throw new Error(title);
  return found;
};
