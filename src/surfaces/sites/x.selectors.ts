import type { Selectors } from '../selectors.ts';

/** Where things are on x.com. X gives test ids to what matters; classes are noise. */

/** Parts of a post, reply or quote: Draft.js. The label and the container share the prefix and are not editable. */
export const parts: Selectors = [
  {
    selector: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
    where: 'home, modal, reply, quote and threads (jackwener/OpenCLI, insin/control-panel-for-twitter)',
    seen: '2026-09',
  },
  {
    selector: '[data-testid^="tweetTextarea_"] textarea',
    where: 'small screens (insin/control-panel-for-twitter)',
    seen: '2026-08',
  },
];

/** Whatever else somebody may write in. */
export const editors: Selectors = [
  { selector: 'main [contenteditable="true"][role="textbox"]', where: 'the page', seen: '2026-09' },
  {
    selector: '[role="dialog"] [contenteditable="true"][role="textbox"]',
    where: 'modals',
    seen: '2026-09',
  },
];

export const notBoxes: Selectors = [
  { selector: '[role="search"]', where: 'search', seen: '2026-08' },
  { selector: '[role="combobox"]', where: 'search', seen: '2026-08' },
];

export const messageBoxes: Selectors = [
  {
    selector: 'textarea[data-testid="dm-composer-textarea"]',
    where: '/i/chat, in an open shadow root or in the page (measured live by two messaging projects)',
    seen: '2026-10',
  },
  {
    selector: '[data-testid="dmComposerTextInput"][contenteditable="true"]',
    where: 'the old drawer, Draft.js; being taken away (insin/control-panel-for-twitter)',
    seen: '2026-08',
  },
];

/** The button flips between the two ids within one route, so both are asked for everywhere. */
export const postButtons: Selectors = [
  { selector: '[data-testid="tweetButton"]', where: 'modal (jackwener/OpenCLI)', seen: '2026-09' },
  {
    selector: '[data-testid="tweetButtonInline"]',
    where: 'home and inline (jackwener/OpenCLI)',
    seen: '2026-09',
  },
];

export const messageButtons: Selectors = [
  { selector: '[data-testid="dm-composer-send-button"]', where: '/i/chat', seen: '2026-10' },
  { selector: '[data-testid="dm-composer-form"] button[type="submit"]', where: '/i/chat', seen: '2026-10' },
  { selector: '[data-testid="dmComposerSendButton"]', where: 'the old drawer', seen: '2026-08' },
];

export const inlineReply: Selectors = [
  {
    selector: '[data-testid="inline_reply_offscreen"]',
    where: 'below the post on its page',
    seen: '2026-08',
  },
];

export const posts: Selectors = [
  { selector: 'article[data-testid="tweet"]', where: 'timelines, post pages, reply modals', seen: '2026-09' },
];

export const postText: Selectors = [
  { selector: '[data-testid="tweetText"]', where: 'posts and quoted cards', seen: '2026-09' },
];

export const postAuthor: Selectors = [
  { selector: '[data-testid="User-Name"]', where: 'posts and quoted cards', seen: '2026-09' },
];

export const profileLinks: Selectors = [
  { selector: 'a[href^="/"]', where: 'names on posts and cards', seen: '2026-08' },
];

export const me: Selectors = [
  {
    selector: 'a[data-testid="AppTabBar_Profile_Link"]',
    where: 'navigation (jackwener/OpenCLI)',
    seen: '2026-08',
  },
];

export const toasts: Selectors = [
  { selector: '[data-testid="toast"]', where: 'after sending, linked to the new post', seen: '2026-08' },
  { selector: '[role="alert"]', where: 'after sending (knamnguyen/trusthuman.io)', seen: '2026-08' },
];

export const postLinks: Selectors = [
  {
    selector: 'a[href*="/status/"]',
    where: 'in the toast after sending (jackwener/OpenCLI)',
    seen: '2026-08',
  },
];

export const chatPanel: Selectors = [
  { selector: '[data-testid="dm-conversation-panel"]', where: '/i/chat', seen: '2026-10' },
  {
    selector: '[data-testid="DMDrawer"], [data-testid="DmActivityContainer"]',
    where: 'the old drawer',
    seen: '2026-08',
  },
];

export const chatPartner: Selectors = [
  { selector: '[data-testid="dm-conversation-username"]', where: '/i/chat', seen: '2026-10' },
  { selector: '[data-testid="dm-conversation-header"] a[href]', where: '/i/chat', seen: '2026-10' },
  { selector: '[data-testid="conversationHeader"] a[href]', where: 'the old drawer', seen: '2026-08' },
];

export const chatList: Selectors = [
  { selector: '[data-testid="dm-message-list"]', where: '/i/chat', seen: '2026-10' },
];

export const chatLoading: Selectors = [
  { selector: '[data-testid="dm-message-list-spinner-slot"] *', where: '/i/chat', seen: '2026-10' },
  { selector: '[role="progressbar"]', where: 'both', seen: '2026-08' },
];

export const chatRows: Selectors = [
  { selector: '[data-dm-message-row]', where: '/i/chat', seen: '2026-10' },
  { selector: '[data-testid="messageEntry"]', where: 'the old drawer', seen: '2026-08' },
];

/** Laid out to the side of whoever wrote it; the hidden label holds the sender's name. */
export const theirRow: Selectors = [{ selector: '.justify-start', where: '/i/chat', seen: '2026-10' }];
export const ownRow: Selectors = [{ selector: '.justify-end', where: '/i/chat', seen: '2026-10' }];
export const rowSender: Selectors = [{ selector: '[id$="-sender"]', where: '/i/chat', seen: '2026-10' }];
