import { icon, make } from '../../parts/element.ts';
import { pageLabels } from '../../parts/labels.ts';
import { face } from '../../parts/look/faces.ts';
import { setting } from '../../parts/outcome.ts';
import { adoptStyle } from '../../parts/style.ts';
import { look } from './look.ts';

const labels = pageLabels();
export const words = labels.instagram;
export const me = 'me_myself';
export const jane = 'jane.doe';
export const tom = 'tom_roe';
/** With `author=me`, the post is the writer's own. */
export const author = setting('author') === 'me' ? me : jane;
export const caption = 'Our bakery turned five today.';

export const profile = (handle: string, attributes: Record<string, string> = {}): HTMLElement =>
  make('a', { role: 'link', href: `/${handle}/`, ...attributes }, make('span', { dir: 'auto' }, handle));

/** The navigation rail with search and, unless `me=unknown`, the writer's own picture; and the main column. */
export function frame(): HTMLElement {
  adoptStyle(document.body, look);
  const rail = make(
    'div',
    { role: 'navigation' },
    make('a', { href: '/explore/' }, icon()),
    make('input', { type: 'text', role: 'combobox', 'aria-label': labels.search, id: 'search' }),
    setting('me') !== 'unknown' &&
      make(
        'a',
        { href: `/${me}/`, ...face(me) },
        make('img', { alt: `${me}'s profile picture`, width: '24' }),
      ),
  );
  const main = make('main', { role: 'main' });
  document.body.append(rail, main);
  return main;
}

export function wordButton(text: string): HTMLElement {
  return make('div', { role: 'button', tabindex: '0' }, text);
}

export const pictureButton = (label: string): HTMLElement =>
  make('div', { role: 'button', tabindex: '0' }, icon(label));
