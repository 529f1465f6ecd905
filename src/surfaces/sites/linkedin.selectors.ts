import type { Selectors } from '../selectors.ts';

/**
 * Where things are on LinkedIn, strongest evidence first. Variants: E, classic Ember pages with readable class names;
 * S1, early server-driven pages (winter 2026); S2, server-driven pages with hashed class names (summer 2026 on); shadow, old pages
 * in the open shadow root of `#interop-outlet`; frame, old pages in `iframe[data-testid="interop-iframe"]`.
 * No class names for S: they change with every build.
 */

/** Editable things that are not ours to read. */
export const never: Selectors = [
  { selector: '.ql-clipboard', where: 'Quill 1: its hidden second editable', seen: '2026-10' },
  { selector: '.ql-tooltip', where: 'Quill: the link box', seen: '2026-10' },
  {
    selector: '[role="search"], [role="searchbox"], [role="combobox"]',
    where: 'search in the bar, all variants',
    seen: '2026-10',
  },
  {
    selector: '[id*="captcha" i], [class*="captcha" i], [name*="captcha" i]',
    where: 'sign-in challenges',
    seen: '2026-08',
  },
];

export const richEditors: Selectors = [
  {
    selector: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
    where: 'S2, live',
    seen: '2026-10',
  },
  { selector: '.ql-editor[contenteditable="true"]', where: 'E and shadow', seen: '2026-10' },
  { selector: '[role="textbox"][contenteditable="true"]', where: 'all variants', seen: '2026-10' },
];

/** Inside an editor: what stands there while it is empty. */
export const placeholders: Selectors = [
  { selector: '[data-placeholder]', where: 'E and S: on the first line', seen: '2026-08' },
];

export const dialogs: Selectors = [
  { selector: 'dialog', where: 'S2: native, opened modally', seen: '2026-10' },
  { selector: '[role="dialog"]', where: 'E and shadow', seen: '2026-10' },
];

export const postEditors: Selectors = [
  { selector: '[componentkey="ShareBox_textEditor"]', where: 'S2 share dialog, live', seen: '2026-10' },
];

export const postScopes: Selectors = [
  { selector: 'dialog:has([data-sdui-screen*="sharing.ShareCompose"])', where: 'S2, live', seen: '2026-10' },
  { selector: '[data-sdui-screen*="sharing.ShareCompose"]', where: 'S2', seen: '2026-10' },
  { selector: '[data-test-modal-id="sharebox"]', where: 'shadow', seen: '2026-08' },
  { selector: '.share-box-v2__modal', where: 'E and shadow', seen: '2026-08' },
  {
    selector: '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]',
    where: 'E and shadow',
    seen: '2026-08',
  },
  { selector: '.share-creation-state__text-editor', where: 'E and shadow', seen: '2026-08' },
];

export const commentScopes: Selectors = [
  { selector: '[componentkey^="commentBox-"]', where: 'S2, live', seen: '2026-10' },
  { selector: '[componentkey*="commentBox" i]', where: 'S2', seen: '2026-08' },
  { selector: '[data-view-name="comment-box"]', where: 'S1', seen: '2026-06' },
  { selector: '.comments-comment-box', where: 'E', seen: '2026-10' },
  {
    selector: 'form.comments-comment-box__form, form.comments-reply-box__form',
    where: 'E, live',
    seen: '2026-10',
  },
];

export const replyScopes: Selectors = [
  { selector: '.comments-reply-box__form, .comments-comment-box--reply', where: 'E', seen: '2026-08' },
];

export const messageForms: Selectors = [
  {
    selector: '[class~="msg-form"]',
    where: 'E page (a form) and bubble (a div), also in shadow, live',
    seen: '2026-10',
  },
];

export const messageBubbles: Selectors = [
  { selector: '.msg-overlay-conversation-bubble', where: 'E and shadow', seen: '2026-10' },
];

export const messageSubjects: Selectors = [
  { selector: '[name="subject"]', where: 'InMail and message requests', seen: '2026-02' },
];

export const noteFields: Selectors = [
  { selector: 'textarea[name="message"]', where: 'shadow and direct route, live', seen: '2026-08' },
  { selector: 'textarea#custom-message', where: 'E', seen: '2026-08' },
];

export const articleEditors: Selectors = [
  {
    selector: '[data-test-article-editor-content-textbox]',
    where: '/article/new and /article/edit',
    seen: '2025-12',
  },
];

/** Where a page leads to the article that was just published. */
export const articleLinks: Selectors = [
  {
    selector: '[role="dialog"] a[href*="/pulse/"], [role="alert"] a[href*="/pulse/"]',
    where: 'after publishing: articles live below /pulse/; the notice itself was never seen by us',
    seen: '2025-12',
  },
];

/** Where a post's own parts are looked for. */
export const posts: Selectors = [
  { selector: '[componentkey*="FeedType"]', where: 'S2, live', seen: '2026-08' },
  { selector: 'div[id^="expanded"][id*="FeedType"]', where: 'S2 detail, live', seen: '2026-08' },
  { selector: '[data-view-name="feed-full-update"]', where: 'S1', seen: '2026-06' },
  { selector: '[data-testid="mainFeed"] [role="listitem"]', where: 'S2', seen: '2026-08' },
  { selector: '[data-urn^="urn:li:activity:"][role="article"]', where: 'E', seen: '2026-08' },
  { selector: '.feed-shared-update-v2', where: 'E', seen: '2026-10' },
];

/** The one address in a post that is not that of a post it shares. */
export const postMarks: Selectors = [
  { selector: '[data-testid^="ReactionFacepileCollection-urn:li:"]', where: 'S2, live', seen: '2026-08' },
];

export const postTexts: Selectors = [
  { selector: '[componentkey^="feed-commentary_"]', where: 'S2', seen: '2026-08' },
  { selector: '[data-testid="expandable-text-box"]', where: 'S2', seen: '2026-09' },
  { selector: '.update-components-text', where: 'E', seen: '2026-10' },
  { selector: '.feed-shared-update-v2__description', where: 'E', seen: '2026-06' },
];

export const postAuthorNames: Selectors = [
  {
    selector: '.update-components-actor__name [aria-hidden="true"]',
    where: 'E: the name stands there twice',
    seen: '2026-08',
  },
];

export const authorLinks: Selectors = [
  {
    selector: '[data-view-name="feed-actor-image"] a[href], a[data-view-name="feed-actor-image"]',
    where: 'S1 and S2: the actor, not who liked it',
    seen: '2026-08',
  },
  { selector: '.update-components-actor a[href]', where: 'E: the actor, not who liked it', seen: '2026-08' },
  { selector: 'a[href*="/in/"], a[href*="/company/"]', where: 'all variants', seen: '2026-08' },
];

export const memberLinks: Selectors = [
  { selector: 'a[href*="/in/"]', where: 'all variants', seen: '2026-08' },
];

export const commentRows: Selectors = [
  { selector: '[componentkey^="replaceableComment_"]', where: 'S2, live', seen: '2026-08' },
  { selector: '[id^="replaceableComment_"]', where: 'S2, live', seen: '2026-08' },
  { selector: 'article.comments-comment-entity', where: 'E, live', seen: '2026-10' },
];

export const commentTexts: Selectors = [
  { selector: '[data-testid="expandable-text-box"]', where: 'S2', seen: '2026-09' },
  { selector: '.comments-comment-item__main-content', where: 'E', seen: '2026-08' },
  { selector: '.update-components-text', where: 'E', seen: '2026-08' },
];

export const commentAuthorNames: Selectors = [
  { selector: '.comments-comment-meta__description-title', where: 'E', seen: '2026-10' },
];

export const commentSubmits: Selectors = [
  {
    selector: '[id*="commentButtonSection"] button, [componentkey*="commentButtonSection" i] button',
    where: 'S2, live',
    seen: '2026-10',
  },
  {
    selector: 'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]',
    where: 'S1',
    seen: '2026-04',
  },
  { selector: 'button.comments-comment-box__submit-button--cr', where: 'E, live', seen: '2026-10' },
  { selector: 'button.comments-comment-box__submit-button', where: 'E', seen: '2026-04' },
  { selector: 'button[type="submit"]', where: 'feed', seen: '2026-04' },
];

export const identityToggles: Selectors = [
  {
    selector: 'button[aria-label^="Open menu for switching identity"]',
    where: 'S2 and E, live',
    seen: '2026-08',
  },
  {
    selector: 'button[aria-haspopup]:has(img[alt])',
    where: 'first in the bar, whatever its language',
    seen: '2026-08',
  },
];

export const postSubmits: Selectors = [
  { selector: 'button.share-actions__primary-action', where: 'E and shadow', seen: '2026-10' },
  { selector: 'button.share-box-footer__primary-btn', where: 'E', seen: '2026-10' },
];

export const messageSubmits: Selectors = [
  { selector: 'button.msg-form__send-button', where: 'click-send, live', seen: '2026-10' },
  { selector: 'button[type="submit"]', where: 'message forms', seen: '2026-10' },
];

/** There when Enter sends, and then without a send button. */
export const messageToggles: Selectors = [
  { selector: 'button.msg-form__send-toggle', where: 'both ways of sending, live', seen: '2026-10' },
];

export const noteSubmits: Selectors = [
  { selector: 'button.artdeco-button--primary', where: 'E and shadow', seen: '2026-08' },
];

export const conversations: Selectors = [
  { selector: '.msg-convo-wrapper', where: 'messaging page', seen: '2026-10' },
  { selector: '.msg-overlay-conversation-bubble', where: 'bubble, light and shadow', seen: '2026-10' },
  { selector: '[role="dialog"]', where: 'InMail', seen: '2026-02' },
];

export const partnerNames: Selectors = [
  { selector: 'h2.msg-entity-lockup__entity-title', where: 'messaging page, live', seen: '2026-10' },
  { selector: '.msg-overlay-bubble-header__title', where: 'bubble', seen: '2026-10' },
  {
    selector: '.msg-s-profile-card .artdeco-entity-lockup__title',
    where: 'top of a thread',
    seen: '2026-08',
  },
  { selector: '.artdeco-pill__text', where: 'new message', seen: '2026-10' },
];

export const partnerHeadlines: Selectors = [
  {
    selector: '.msg-s-profile-card .artdeco-entity-lockup__subtitle',
    where: 'top of a thread',
    seen: '2026-08',
  },
];

export const messages: Selectors = [
  { selector: 'li.msg-s-message-list__event', where: 'page and bubble, live', seen: '2026-10' },
];

/** What tells one message from another. */
export const messageUrns: Selectors = [
  { selector: '[data-event-urn]', where: 'page and bubble: on the row or in it', seen: '2026-10' },
];

export const messageTexts: Selectors = [
  { selector: '.msg-s-event-listitem__body', where: 'page and bubble', seen: '2026-08' },
];

export const messagesOfOthers: Selectors = [
  {
    selector: '.msg-s-event-listitem--other',
    where: 'on what the other person wrote, live',
    seen: '2026-10',
  },
];

export const myNames: Selectors = [
  { selector: '.global-nav__me-photo', where: 'E, live', seen: '2026-10' },
  { selector: '[class*="global-nav__me"] img', where: 'E, live', seen: '2026-10' },
];

export const myLinks: Selectors = [
  { selector: '[aria-label="Sidebar"] a[href*="/in/"]', where: 'S2 feed', seen: '2026-08' },
  { selector: 'main aside a[href*="/in/"]', where: 'feed: the left rail comes first', seen: '2026-10' },
];

export const profileNames: Selectors = [{ selector: 'main h1', where: 'profile, E', seen: '2026-08' }];

export const profileHeadlines: Selectors = [
  { selector: 'main .text-body-medium.break-words', where: 'profile, E', seen: '2026-06' },
];

export const errors: Selectors = [
  { selector: '.artdeco-inline-feedback--error', where: 'E and shadow', seen: '2026-10' },
  {
    selector: '[data-test-artdeco-toast-item-type="error"], .artdeco-toast-item--error',
    where: 'toasts',
    seen: '2026-08',
  },
];

/** A toast that says all went well, in any language: after an invitation, an InMail. */
export const successes: Selectors = [
  {
    selector: '[data-test-artdeco-toast-item-type="success"], .artdeco-toast-item--success',
    where: 'toasts',
    seen: '2026-08',
  },
];

/** A toast that leads to what was just published. */
export const publishedLinks: Selectors = [
  {
    selector: 'a.artdeco-toast-item__cta[href*="/feed/update/"]',
    where: 'toasts after a post',
    seen: '2026-08',
  },
  { selector: '[role="alert"] a[href*="/feed/update/"]', where: 'toasts after a post', seen: '2026-08' },
];

export const interopHosts: Selectors = [
  { selector: '#interop-outlet', where: 'shadow, live', seen: '2026-10' },
  { selector: '[data-testid="interop-shadowdom"]', where: 'shadow, live', seen: '2026-10' },
];

export const interopFrames: Selectors = [
  {
    selector: 'iframe[data-testid="interop-iframe"], iframe.interop-iframe',
    where: 'frame, live',
    seen: '2026-09',
  },
];
