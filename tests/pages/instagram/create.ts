import { disguise } from '../parts/disguise.ts';
import { editorHost, make } from '../parts/element.ts';
import { mountLexical } from '../parts/lexical.ts';
import type { Mounted } from '../parts/mounted.ts';
import { later, nextOutcome, published, ready, rendered, setting } from '../parts/outcome.ts';
import { mountReactTextarea } from '../parts/react-textarea.tsx';
import { frame, pictureButton, wordButton, words } from './parts/site.ts';

/** The last step of a new post. `caption=textarea` is the older field. The dialog is not a route. */
frame();
const share = wordButton(words.share);
const back = pictureButton('←');
const host = editorHost();
const head = make('div', {}, back, make('h1', {}, words.createNewPost), share);
const below = make('div', {}, pictureButton('☺'), make('span', {}, '0/2,200'), wordButton('…'));
below.lastElementChild?.setAttribute('id', 'advanced');
const place = make('input', { type: 'text', 'aria-label': '📍', id: 'place' });
const body = make('div', {}, host, below, place);
const dialog = make('div', { role: 'dialog', 'aria-label': words.createNewPost }, head, body);

const textarea = setting('caption') === 'textarea';
let field: Mounted | undefined;

share.addEventListener('click', () => {
  const text = field?.getModelText() ?? '';
  const outcome = nextOutcome();
  if (outcome === 'stuck') return;
  later(() => {
    const done = outcome === 'sent' || outcome === 'hidden';
    if (done) published(text);
    if (outcome === 'hidden' || outcome === 'silent') return dialog.remove();
    head.remove();
    body.replaceChildren(
      make('h3', {}, done ? words.shared : words.notShared),
      done ? make('img', { alt: 'Animated checkmark', width: '64' }) : wordButton('↻'),
    );
  });
});
back.addEventListener('click', () => dialog.remove());

disguise(document.body);
later(() => {
  document.body.append(dialog);
  const label = { 'aria-label': words.writeCaption };
  const attributes = textarea
    ? { ...label, placeholder: words.writeCaption }
    : { ...label, 'aria-placeholder': words.writeCaption };
  field = (textarea ? mountReactTextarea : mountLexical)(host, { attributes, onChange: rendered });
  disguise(dialog);
  ready();
}, 250);
