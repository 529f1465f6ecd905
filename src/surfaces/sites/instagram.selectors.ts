import type { Selectors } from '../selectors.ts';

/** Where things are on instagram.com. Classes are noise; labels are translated, so structure comes first. */

export const fields: Selectors = [
  { selector: 'textarea', where: 'comments, story replies, older captions and messages', seen: '2026-10' },
  {
    selector: '[contenteditable="true"][role="textbox"]',
    where: 'captions and messages (Lexical); comments on small screens',
    seen: '2026-09',
  },
];

export const lexical: Selectors = [
  {
    selector: '[data-lexical-editor="true"]',
    where: 'captions and messages (Automattic/harper#3145)',
    seen: '2026-09',
  },
];

export const notBoxes: Selectors = [
  { selector: '[role="search"]', where: 'search', seen: '2026-08' },
  { selector: '[role="combobox"]', where: 'search and tagging', seen: '2026-08' },
];

export const posts: Selectors = [
  { selector: 'article', where: 'feed, post page, post dialog (jackwener/OpenCLI)', seen: '2026-08' },
];

/** On posts and reels the box stands in a form of its own, also where there is no article. */
export const commentForm: Selectors = [
  { selector: 'form', where: 'post page, post dialog, feed, reels', seen: '2026-10' },
];

export const postAuthor: Selectors = [
  { selector: 'header a[role="link"][href]', where: 'post page and dialog', seen: '2026-08' },
  { selector: 'header a[href]', where: 'feed', seen: '2026-08' },
];

export const caption: Selectors = [{ selector: 'h1', where: 'post page and dialog', seen: '2026-08' }];

export const commentRows: Selectors = [
  { selector: 'ul > *', where: 'post page and dialog', seen: '2026-08' },
];

export const chatList: Selectors = [
  { selector: '[role="grid"]', where: '/direct and the floating chat (monoes/mono-agent)', seen: '2026-09' },
];

export const chatRows: Selectors = [{ selector: '[role="row"]', where: '/direct', seen: '2026-09' }];

/** Shown when a post is out. The text is translated, the picture's name was only seen in English. */
export const checkmark: Selectors = [
  {
    selector: '[role="dialog"] img[alt="Animated checkmark"]',
    where: 'create dialog (jackwener/OpenCLI)',
    seen: '2026-08',
  },
];

/** The navigation rail's own profile link is the only one with a picture outside of posts and dialogs. */
export const navigation: Selectors = [
  { selector: '[role="navigation"] a[href]', where: 'rail', seen: '2025-12' },
  { selector: 'nav a[href]', where: 'rail', seen: '2025-12' },
];
