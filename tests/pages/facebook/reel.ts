import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { face } from '../parts/look/faces.ts';
import { ready } from '../parts/outcome.ts';
import { author, frame, postText } from './parts/site.ts';
import { thread } from './parts/thread.ts';

/** A reel with its comments beside it: no feed unit and no article around. */
const side: HTMLElement = make(
  'div',
  {},
  make(
    'div',
    { 'data-ad-rendering-role': 'profile_name', ...face(author) },
    make('h2', {}, make('a', { role: 'link', href: '/jane' }, author)),
  ),
  make('div', { 'data-ad-preview': 'message' }, make('span', { dir: 'auto' }, postText)),
  thread(() => side),
);
frame().append(make('video', { width: '320' }), side);
disguise(document.body);
ready();
