import { disguise } from '../../parts/disguise.ts';
import { icon, make } from '../../parts/element.ts';
import { pageLabels } from '../../parts/labels.ts';
import { setting } from '../../parts/outcome.ts';
import { adoptStyle, editableStyle } from '../../parts/style.ts';

/** LinkedIn's labels in the page's language. */
const labels = pageLabels();
export const words = labels.linkedin;

export interface Member {
  readonly name: string;
  readonly slug: string;
}

export interface Post {
  readonly by: Member;
  readonly text: string;
  readonly number: string;
}

export const me: Member = { name: 'Mia Berg', slug: 'mia-berg' };
const ana: Member = { name: 'Ana Lind', slug: 'ana-lind' };
export const jane: Member = { name: 'Jane Doe', slug: 'jane-doe' };
export const tom: Member = { name: 'Tom Roe', slug: 'tom-roe' };

/** `own=1`: the post on the page is one's own. */
export const shownPost: Post = {
  by: setting('own') === '1' ? me : ana,
  text: 'We moved the bakery to Mill Lane last week. What a week it was.',
  number: '7480000000000000001',
};

export const otherPost: Post = {
  by: tom,
  text: 'Our choir sings in the park on Sunday.',
  number: '7480000000000000002',
};

let numbers = 0;
export const nextNumber = (): string => `74900000000000000${String(++numbers).padStart(2, '0')}`;

export const profile = ({ slug }: Member): string => `/in/${slug}/`;

/** LinkedIn's pages have a default policy, so that their old editors go on under Trusted Types. */
function allowOwnHtml(): void {
  const types: { createPolicy(name: string, rules: object): unknown } | undefined = Reflect.get(
    window,
    'trustedTypes',
  );
  types?.createPolicy('default', { createHTML: (html: string) => html });
}

const style = `${editableStyle}
  body { font: 15px/1.45 system-ui, sans-serif; margin: 0 32px 500px; background: light-dark(#f4f2ee, #1b1f23);
    color: light-dark(#191919, #e8e8e8); color-scheme: light dark; }
  header { display: flex; gap: 8px; padding: 8px 0; align-items: center; }
  header [contenteditable], header textarea { width: 120px; min-height: 34px; max-height: 34px; }
  main { display: flex; gap: 24px; align-items: start; } main > div { width: 560px; } aside { width: 120px; }
  [role=listitem], [data-view-name=feed-full-update], [id^=expanded], .feed-shared-update-v2, .msg-convo-wrapper, #start-post,
  .msg-overlay-conversation-bubble, dialog, [role=dialog] { background: light-dark(#fff, #26292d); color: inherit;
    border: 1px solid light-dark(#ddd, #444); border-radius: 10px; padding: 14px 18px; margin: 0 0 14px; }
  dialog { width: 560px; margin: 60px auto; } dialog::backdrop { background: #0008; }
  [role=dialog] { position: fixed; top: 60px; left: 260px; width: 520px; z-index: 3; }
  .msg-overlay-conversation-bubble { position: fixed; inset-inline-end: 24px; bottom: 0; width: 320px; box-sizing: border-box; }
  .msg-overlay-conversation-bubble [contenteditable] { width: 280px; }
  [contenteditable="true"], textarea { background: Field; color: FieldText; border-radius: 8px; margin: 6px 0; }
  button { font: inherit; border-radius: 16px; border: 1px solid #888; padding: 3px 14px; margin: 2px; background: none; color: inherit; }
  button[class*=submit], [id^=commentButtonSection] button, [data-act=post], [data-act=send], .msg-form__send-button {
    background: #0a66c2; border-color: #0a66c2; color: #fff; } button:disabled { opacity: .45; }
  h2, h3 { font-size: 16px; margin: 4px 0; } a { color: inherit; font-weight: 600; text-decoration: none; } ul { padding: 0; }
  li { list-style: none; } article, [id^=replaceableComment] { margin: 10px 0 10px 28px; }
  img { display: inline-block; width: 32px; height: 32px; border-radius: 50%; background: #8a7; color: transparent; overflow: hidden; }
  .visually-hidden { position: absolute; clip-path: inset(50%); }`;

/** Search in the bar: an input and, as a trap, an editable combobox and a challenge's textarea. */
function traps(): HTMLElement {
  const box = make('div', { role: 'search' });
  box.append(
    make('input', { role: 'combobox', 'data-testid': 'typeahead-input', 'aria-label': labels.search }),
    make('div', {
      id: 'trap-search',
      contenteditable: 'true',
      role: 'combobox',
      'aria-label': labels.search,
    }),
  );
  const challenge = make('form', { id: 'captcha-internal' });
  challenge.append(make('textarea', { id: 'trap-captcha', name: 'captcha', 'aria-label': words.addComment }));
  const advert = make('div', { id: 'trap-advert', contenteditable: 'true', 'aria-label': 'Job title' });
  return make('header', {}, box, challenge, advert);
}

/** The top of a classic page, with one's own photo in the bar. */
export function classicFrame(): HTMLElement {
  start();
  const nav = make('nav', { class: 'global-nav' });
  nav.append(make('img', { class: 'global-nav__me-photo', alt: me.name, src: 'data:,' }));
  const main = make('main', { 'aria-label': 'Feed detail update' });
  document.body.append(nav, traps(), main);
  return main;
}

/** The top of a server-driven page: who one is shows in the left rail only, and other people in the right one. */
export function sduiFrame(screen: string): HTMLElement {
  start();
  document.body.setAttribute('data-rehydrated', 'true');
  const main = make('main', { 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.${screen}` });
  const rail = make('aside', {}, make('a', { href: profile(me) }, me.name));
  const others = make('aside', {}, make('a', { href: profile(tom) }, tom.name));
  const middle = make('div');
  main.append(rail, middle, others);
  document.body.append(make('div', { id: 'root' }, traps(), main));
  return middle;
}

function start(): void {
  allowOwnHtml();
  adoptStyle(document.body, style);
}

/** An open shadow root as old pages are carried in; its own host has no height. */
export function interopRoot(): HTMLElement {
  const host = make('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', style: 'height: 0' });
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const room = make('div');
  root.append(room);
  adoptStyle(room, style);
  return room;
}

export const picture = (by: Member): HTMLImageElement => make('img', { alt: by.name, src: 'data:,' });

/** A tool button: an icon without words. */
export const tool = (label: string): HTMLButtonElement =>
  make('button', { type: 'button', 'aria-label': label }, icon());

/** Puts something on the page with class names of its own. */
export function show<T extends HTMLElement>(room: ParentNode, element: T): T {
  room.append(element);
  disguise(element);
  return element;
}

/** What goes wrong says so at the bottom of the page; classic pages mark it as an error. */
export function showError(room: ParentNode, classic: boolean): void {
  const toast = make('div', { role: 'alert' }, '!');
  if (classic) toast.setAttribute('data-test-artdeco-toast-item-type', 'error');
  room.append(toast);
}
