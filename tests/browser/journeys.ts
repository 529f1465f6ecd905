import type { Page } from 'puppeteer-core';
import type { Kind } from '#engine/types.ts';
import type { StageSite } from './hosts.ts';

/** One box on one site, from opening it to publishing: what a person does there. */
export interface Journey {
  readonly name: string;
  readonly site: StageSite;
  readonly kind: Kind;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** Clicks that bring the box up, in order. */
  readonly before?: readonly string[];
  /** What a person clicks to write; `>>>` goes through open shadow roots. */
  readonly box: string;
  /** Typed with real keys; ends in words that sell. */
  readonly text: string;
  /** A key (`Enter`, `Control+Enter`) or the button to click. */
  readonly send: string;
}

const pitch = 'The autumn menu is here. Book your table now!';
const firstMessage = 'Your rye looks lovely, Jane. We help cafes sell more bread.';

const facebookForm = 'form[role="presentation"]';
const tiptap = '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable]';

const linkedin: readonly Journey[] = [
  {
    name: 'linkedin-post',
    site: 'linkedin',
    kind: 'post',
    path: '/feed/',
    params: { page: 'feed' },
    before: ['#start-post'],
    box: 'dialog [contenteditable]',
    text: pitch,
    send: '[data-act="post"]',
  },
  {
    name: 'linkedin-reply',
    site: 'linkedin',
    kind: 'reply',
    path: '/feed/',
    params: { page: 'feed' },
    box: `#first-card > div:last-child ${tiptap}`,
    text: pitch,
    send: '#first-card > div:last-child > div:last-child > button',
  },
  {
    name: 'linkedin-dm',
    site: 'linkedin',
    kind: 'dm',
    path: '/messaging/thread/1/',
    params: { page: 'messaging', rows: 'mine' },
    box: '.msg-form__contenteditable',
    text: firstMessage,
    send: '.msg-form__send-button',
  },
  {
    name: 'linkedin-note',
    site: 'linkedin',
    kind: 'note',
    path: '/in/jane-doe/',
    params: { page: 'feed-shadow' },
    before: ['#add-note'],
    box: '#interop-outlet >>> textarea',
    text: firstMessage,
    send: '#interop-outlet >>> [data-act="send"]',
  },
];

const x: readonly Journey[] = [
  {
    name: 'x-post',
    site: 'x',
    kind: 'post',
    path: '/home',
    params: { page: 'home' },
    box: '#home-composer [data-testid="tweetTextarea_0"]',
    text: pitch,
    send: '[data-testid="tweetButtonInline"]',
  },
  {
    name: 'x-reply',
    site: 'x',
    kind: 'reply',
    path: '/jane_doe/status/123',
    params: { page: 'status' },
    box: '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]',
    text: pitch,
    send: 'Control+Enter',
  },
  {
    name: 'x-dm',
    site: 'x',
    kind: 'dm',
    path: '/i/chat/1-2',
    params: { page: 'messages', rows: 'none' },
    box: '>>> textarea[data-testid="dm-composer-textarea"]',
    text: firstMessage,
    send: 'Enter',
  },
];

const facebook: readonly Journey[] = [
  {
    name: 'facebook-post',
    site: 'facebook',
    kind: 'post',
    path: '/',
    params: { page: 'feed', open: 'post' },
    box: '[role="dialog"] [contenteditable="true"]',
    text: pitch,
    send: '[role="dialog"] [role="button"][aria-label="Post"]',
  },
  {
    name: 'facebook-reply',
    site: 'facebook',
    kind: 'reply',
    path: '/',
    params: { page: 'feed' },
    box: `div:has(> ${facebookForm}) > ${facebookForm}:last-child [contenteditable="true"]`,
    text: pitch,
    send: 'Enter',
  },
  {
    name: 'facebook-dm',
    site: 'facebook',
    kind: 'dm',
    path: '/messages/t/1/',
    params: { page: 'messages', rows: 'none' },
    box: '[role="main"] [contenteditable="true"]',
    text: firstMessage,
    send: 'Enter',
  },
];

const instagram: readonly Journey[] = [
  {
    name: 'instagram-post',
    site: 'instagram',
    kind: 'post',
    path: '/',
    params: { page: 'create' },
    box: '[role="dialog"] [role="textbox"]',
    text: pitch,
    send: '[role="dialog"] h1 + [role="button"]',
  },
  {
    name: 'instagram-reply',
    site: 'instagram',
    kind: 'reply',
    path: '/p/abc/',
    params: { page: 'post' },
    box: 'article form textarea',
    text: pitch,
    send: 'article form > [role="button"]:last-child',
  },
  {
    name: 'instagram-dm',
    site: 'instagram',
    kind: 'dm',
    path: '/direct/t/1/',
    params: { page: 'direct', rows: 'none' },
    box: 'section [role="textbox"]',
    text: firstMessage,
    send: 'Enter',
  },
];

export const journeys: readonly Journey[] = [...linkedin, ...x, ...facebook, ...instagram];

export function journeyOf(name: string): Journey {
  const found = journeys.find((journey) => journey.name === name);
  if (!found) throw new Error(`There is no journey ${name}.`);
  return found;
}

/** Presses keys together, such as `Control+Enter`, or one key, or clicks what the selector names. */
export async function press(page: Page, how: string): Promise<void> {
  if (!/^(?:Control\+|Alt\+|Shift\+)*[A-Z]\w*$/.test(how)) return page.locator(how).click();
  const keys = how.split('+');
  const last = keys.pop() ?? '';
  for (const key of keys) await page.keyboard.down(key as 'Control');
  await page.keyboard.press(last as 'Enter');
  for (const key of keys.reverse()) await page.keyboard.up(key as 'Control');
}

/** Goes to the box and types, key by key. */
export async function writeIn(page: Page, { box, text, before = [] }: Journey): Promise<void> {
  await page.waitForSelector('body[data-ready]');
  for (const click of before) await page.locator(click).click();
  await page.locator(box).click();
  await page.keyboard.type(text);
}
