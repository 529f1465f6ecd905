import { icon, make } from '../../parts/element.ts';
import { pageLabels } from '../../parts/labels.ts';
import { face } from '../../parts/look/faces.ts';
import { setting } from '../../parts/outcome.ts';
import { adoptStyle } from '../../parts/style.ts';
import { look } from './look.ts';

const labels = pageLabels();
export const words = labels.facebook;
export const me = 'Me Myself';
export const jane = 'Jane Doe';
export const tom = 'Tom Roe';
/** With `identity=NAME`, one writes as the page of that name. */
export const writer = setting('identity') ?? me;
/** With `author=me`, the post is the writer's own; with `author=page`, that of the page they write as. */
export const author = { me, page: writer }[setting('author') ?? ''] ?? jane;
export const postText = 'Our bakery turned five today.';

/** Facebook draws emoji as pictures. */
export function drawn(text: string): (Node | string)[] {
  return text
    .split(/(\p{Extended_Pictographic}\ufe0f?)/u)
    .map((piece) =>
      /\p{Extended_Pictographic}/u.test(piece) ? make('img', { alt: piece, width: '16' }) : piece,
    );
}

const link = (name: string) =>
  make('a', { role: 'link', href: `/${name.toLowerCase().replace(' ', '.')}` }, make('span', {}, name));

export const pictureButton = (label: string): HTMLElement =>
  make('div', { role: 'button', tabindex: '0', 'aria-label': label }, icon());

/** A row of a comment or reply; its button opens the box that answers it. */
export function commentRow(label: string, name: string, text: string, onReply?: () => void): HTMLElement {
  const reply = make('div', { role: 'button', tabindex: '0' }, words.reply);
  if (onReply) reply.addEventListener('click', onReply);
  return make(
    'div',
    { role: 'article', 'aria-label': `${label} 2 h`, tabindex: '-1' },
    make('a', { role: 'link', href: '/photo', tabindex: '-1', ...face(name) }, icon()),
    link(name),
    make('div', { dir: 'auto' }, make('span', {}, ...drawn(text))),
    reply,
  );
}

/** A post of the feed. `tail` is where its comments and their boxes go. */
export function unit(index: number, name: string, text: string, ...tail: HTMLElement[]): HTMLElement {
  const article = make(
    'div',
    { role: 'article', 'aria-posinset': String(index + 1) },
    make('div', { 'data-ad-rendering-role': 'profile_name', ...face(name) }, make('h3', {}, link(name))),
    make('div', { 'data-ad-rendering-role': 'story_message' }, make('span', { dir: 'auto' }, ...drawn(text))),
    make(
      'div',
      { role: 'button', tabindex: '0' },
      make('span', { 'data-ad-rendering-role': 'like_button' }, icon()),
    ),
    ...tail,
  );
  return make(
    'div',
    { 'data-pagelet': `FeedUnit_${index}` },
    make('div', { 'data-virtualized': 'false' }, article),
  );
}

/** What Facebook hands its own scripts at the start, with the writer's name in it unless `me=unknown`: then boxes name them in words we do not know. */
function startData(): void {
  const entry = {
    __bbox: { result: { data: { node: { title: me, snippet: 'You', link_url: '/me.myself' } } } },
  };
  const known = setting('me') !== 'unknown';
  const data = make(
    'script',
    { type: 'application/json', 'data-sjs': '' },
    JSON.stringify(known ? entry : {}),
  );
  document.body.append(data);
}

/** The bar on top with its search, and the main column. */
export function frame(): HTMLElement {
  adoptStyle(document.body, look);
  const main = make('div', { role: 'main' });
  const search = make(
    'div',
    { role: 'banner' },
    make(
      'div',
      { role: 'search' },
      make('input', { type: 'search', role: 'combobox', 'aria-label': labels.search, id: 'search' }),
      make('div', {
        id: 'search-trap',
        role: 'textbox',
        contenteditable: 'true',
        'data-lexical-editor': 'true',
        'aria-label': labels.search,
      }),
    ),
  );
  document.body.append(search, main);
  startData();
  return main;
}
