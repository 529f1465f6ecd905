import { disguise } from '../../parts/disguise.ts';
import { icon, make } from '../../parts/element.ts';
import { pageLabels } from '../../parts/labels.ts';
import { face } from '../../parts/look/faces.ts';
import { setting } from '../../parts/outcome.ts';
import { adoptStyle } from '../../parts/style.ts';
import { look } from './look.ts';

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
  const nav = make('nav', { class: 'global-nav', ...face(me.name) });
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
  const rail = make('aside', {}, make('a', { href: profile(me), ...face(me.name) }, me.name));
  const others = make('aside', {}, make('a', { href: profile(tom), ...face(tom.name) }, tom.name));
  const middle = make('div');
  main.append(rail, middle, others);
  document.body.append(make('div', { id: 'root' }, traps(), main));
  return middle;
}

function start(): void {
  allowOwnHtml();
  adoptStyle(document.body, look);
}

/** An open shadow root as old pages are carried in; its own host has no height. */
export function interopRoot(): HTMLElement {
  const host = make('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', style: 'height: 0' });
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const room = make('div');
  root.append(room);
  adoptStyle(room, look);
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

/** What went well says so at the bottom of the page, and marks it. */
export function showSuccess(room: ParentNode): void {
  room.append(make('div', { role: 'alert', 'data-test-artdeco-toast-item-type': 'success' }, '✓'));
}

/** What goes wrong says so at the bottom of the page; classic pages mark it as an error. */
export function showError(room: ParentNode, classic: boolean): void {
  const toast = make('div', { role: 'alert' }, '!');
  if (classic) toast.setAttribute('data-test-artdeco-toast-item-type', 'error');
  room.append(toast);
}
