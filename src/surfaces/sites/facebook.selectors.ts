import type { Selectors } from '../selectors.ts';

/** Where things are on facebook.com and messenger.com. Classes are noise; roles and ids last for years. */

/** Every box is Lexical; the attributes have been seen on a `div` and on a `p`. */
export const editors: Selectors = [
  {
    selector: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
    where: 'posts, comments and chat (knamnguyen/trusthuman.io, Briskine/briskine)',
    seen: '2026-08',
  },
  {
    selector: '[data-lexical-editor="true"] [contenteditable="true"][role="textbox"]',
    where: 'builds that put the attributes on a paragraph',
    seen: '2026-06',
  },
];

export const notBoxes: Selectors = [
  { selector: '[role="search"]', where: 'search', seen: '2026-08' },
  { selector: '[role="combobox"]', where: 'search and tagging', seen: '2026-08' },
  { selector: '[role="banner"]', where: 'the bar on top', seen: '2026-08' },
];

export const commentForm: Selectors = [
  { selector: 'form[role="presentation"]', where: 'comments and replies', seen: '2026-08' },
];

/** Comes with focus; the id has been the same since about 2022. Several forms may carry it at once. */
export const commentSubmit: Selectors = [
  {
    selector: '[id="focused-state-composer-submit"] [role="button"]',
    where: 'comments and replies',
    seen: '2026-09',
  },
];

/** The same in languages with other letters too, as far as anyone has seen. */
export const chatPlaceholder: Selectors = [
  {
    selector: '[aria-placeholder="Aa"]',
    where: 'Messenger page and pop-up (Briskine/briskine)',
    seen: '2026-08',
  },
];

export const chatPopup: Selectors = [
  { selector: '[tabindex="-1"]', where: 'the root of a chat pop-up (Briskine/briskine)', seen: '2026-08' },
];

export const chatRows: Selectors = [
  { selector: '[role="row"]', where: 'bubbles, page and pop-up', seen: '2026-10' },
];

export const chatList: Selectors = [
  { selector: '[role="grid"]', where: 'the list of bubbles', seen: '2026-08' },
];

export const chatPartner: Selectors = [
  { selector: 'a[aria-label]', where: 'head of page and pop-up (Briskine/briskine)', seen: '2026-08' },
];

/** Only where one posts is the invitation to write an `aria-placeholder`, but for chat. */
export const postPlaceholder: Selectors = [
  {
    selector: '[role="dialog"] [aria-placeholder]',
    where: 'post dialog of a profile, of a group, and of a page that one writes as',
    seen: '2026-06',
  },
];

export const articles: Selectors = [
  { selector: '[role="article"]', where: 'posts; comments and replies inside them', seen: '2026-08' },
];

export const commentRows: Selectors = [
  {
    selector: '[role="article"][aria-label]',
    where: 'comments and replies, labelled with their author; posts have no label of their own',
    seen: '2026-08',
  },
];

export const unit: Selectors = [
  { selector: '[data-pagelet*="FeedUnit"]', where: 'feed', seen: '2026-08' },
  { selector: '[data-pagelet*="ProfileTimeline"]', where: 'profile', seen: '2026-08' },
];

export const postAuthor: Selectors = [
  { selector: '[data-ad-rendering-role="profile_name"]', where: 'posts, reels', seen: '2026-08' },
];

export const postText: Selectors = [
  {
    selector: '[data-ad-rendering-role="story_message"]',
    where: 'posts (OpenCLI, crossposters)',
    seen: '2026-08',
  },
  { selector: '[data-ad-preview="message"]', where: 'posts', seen: '2026-06' },
];

/** Who is signed in stands in the page's own start data. */
export const startData: Selectors = [
  { selector: 'script[data-sjs]', where: 'all pages (knamnguyen/trusthuman.io)', seen: '2026-02' },
  { selector: 'script[type="application/json"]', where: 'all pages', seen: '2026-02' },
];
