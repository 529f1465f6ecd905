import { icon, make } from '../../parts/element.ts';
import { pageLabels } from '../../parts/labels.ts';
import { face } from '../../parts/look/faces.ts';
import { setting } from '../../parts/outcome.ts';

export const labels = pageLabels();
export const words = labels.x;
export const me = { name: 'Me Myself', handle: 'me_myself' };

export interface Post {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly text: string;
}

export const jane: Post = {
  id: '123',
  name: 'Jane Doe',
  handle: 'jane_doe',
  text: 'Our bakery turned five today.',
};

/** With `author=me`, the answered post is the writer's own. */
export const answered: Post = setting('author') === 'me' ? { ...jane, ...me, id: '124' } : jane;

export function userName({ name, handle }: Pick<Post, 'name' | 'handle'>): HTMLElement {
  return make(
    'div',
    { 'data-testid': 'User-Name', ...face(name) },
    make('a', { href: `/${handle}`, role: 'link' }, make('span', {}, name)),
    make('a', { href: `/${handle}`, role: 'link', tabindex: '-1' }, make('span', {}, `@${handle}`)),
  );
}

export function article(post: Post, attributes: Record<string, string> = {}): HTMLElement {
  return make(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabindex: '0', ...attributes },
    userName(post),
    make('div', { 'data-testid': 'tweetText', dir: 'auto' }, make('span', {}, post.text)),
    make('a', { href: `/${post.handle}/status/${post.id}` }, make('time', {}, '2h')),
    make(
      'div',
      { role: 'group' },
      make('button', { 'data-testid': 'reply', type: 'button' }, icon()),
      make('button', { 'data-testid': 'like', type: 'button' }, icon()),
    ),
  );
}

/** Puts another post into the same nodes, as the timeline does while it scrolls. */
export function recycle(node: Element, post: Post): void {
  node.querySelector('[data-testid="User-Name"]')?.replaceWith(userName(post));
  const text = node.querySelector('[data-testid="tweetText"] span');
  if (text) text.textContent = post.text;
  node.querySelector('a:has(time)')?.setAttribute('href', `/${post.handle}/status/${post.id}`);
}

/** Navigation, main column, search and the layer for dialogs and toasts. */
export function frame(): { column: HTMLElement; layers: HTMLElement; root: HTMLElement } {
  const column = make('div', { 'data-testid': 'primaryColumn' });
  const layers = make('div', { id: 'layers' });
  const root = make(
    'div',
    { id: 'react-root' },
    make(
      'header',
      { role: 'banner' },
      make('a', { 'data-testid': 'AppTabBar_Profile_Link', href: `/${me.handle}`, ...face(me.name) }, icon()),
      make('a', { 'data-testid': 'SideNav_NewTweet_Button', href: '/compose/post' }, words.post),
    ),
    make('main', { role: 'main' }, column),
    make(
      'form',
      { role: 'search' },
      make('input', {
        'data-testid': 'SearchBox_Search_Input',
        role: 'combobox',
        'aria-label': labels.search,
        enterkeyhint: 'search',
      }),
      make('div', {
        role: 'combobox',
        contenteditable: 'true',
        'aria-label': labels.search,
        id: 'trap-search',
      }),
    ),
  );
  document.body.append(root, layers);
  return { column, layers, root };
}

let toasts = 0;

/** X keeps one toast and changes its words. `link` leads to the new post. */
export function toast(layers: Element, text: string, link?: string): void {
  const content = [make('span', {}, text), link ? make('a', { href: link }, words.view) : undefined];
  const old = layers.querySelector('[data-testid="toast"]');
  const there = old ?? layers.appendChild(make('div', { role: 'alert', 'data-testid': 'toast' }));
  there.replaceChildren(...content.filter((part) => part !== undefined));
}

export const newStatus = (): string => `/${me.handle}/status/${9000 + ++toasts}`;
