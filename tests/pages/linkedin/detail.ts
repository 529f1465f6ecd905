import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { face } from '../parts/look/faces.ts';
import { ready } from '../parts/outcome.ts';
import { classicCommentBox, classicRow } from './parts/classic-comments.ts';
import { classicFrame, jane, me, profile, shownPost, tom } from './parts/site.ts';

/** One post on a classic page: Quill boxes, comments inside the article, the author's name written twice. */
const main = classicFrame();
const { number, by, text } = shownPost;
const article = make('div', {
  class: 'feed-shared-update-v2',
  role: 'article',
  'data-urn': `urn:li:activity:${number}`,
});
const name = make('span', { class: 'update-components-actor__name' });
name.append(
  make('span', { 'aria-hidden': 'true' }, by.name),
  make('span', { class: 'visually-hidden' }, by.name),
);
const actor = make(
  'div',
  { class: 'update-components-actor', ...face(by.name) },
  make('a', { href: profile(by) }, name),
);
const header = make(
  'div',
  { class: 'update-components-header' },
  make('a', { href: profile(tom) }, tom.name),
  ' 👍',
);
const body = make('div', { class: 'feed-shared-update-v2__description' });
body.append(make('div', { class: 'update-components-text' }, text));
const list = make('div');
list.append(
  classicRow(number, jane, 'Is the old shop closed for good?'),
  classicRow(number, me, 'See you on Monday.'),
);
const box = classicCommentBox({
  purpose: 'comment',
  onSent: (sent) => list.prepend(classicRow(number, me, sent)),
});
article.append(header, actor, body, box, list);
main.append(make('div', { 'aria-label': 'Update container' }, article));
disguise(document.body);
ready();
