import { disguise } from '../parts/disguise.ts';
import { editorHost, make } from '../parts/element.ts';
import { later, nextOutcome, published, ready } from '../parts/outcome.ts';
import { mountTiptap } from '../parts/tiptap.ts';
import { classicFrame, showError, tool, words } from './parts/site.ts';

/** A company page looked after by its people: a plain dialog without the member composer's marks. */
const main = classicFrame();
const host = editorHost();
const post = make('button', { type: 'button', 'data-act': 'post', disabled: '' }, words.post);
const dialog = make('div', { role: 'dialog' }, tool('×'), host, tool('Emoji'), post);
main.append(dialog);
const mounted = mountTiptap(host, {
  attributes: { role: 'textbox' },
  onChange: () => post.toggleAttribute('disabled', mounted.getModelText().trim() === ''),
});
post.addEventListener('click', () => {
  const text = mounted.getModelText();
  const outcome = nextOutcome();
  if (outcome === 'stuck') return;
  if (outcome === 'error') return later(() => showError(dialog, true));
  later(() => {
    dialog.remove();
    if (outcome === 'silent') return;
    published(text);
    if (outcome === 'hidden') return;
    const toast = make('div', { role: 'alert' });
    toast.append(
      make('a', { href: '/feed/update/urn:li:share:1/', class: 'artdeco-toast-item__cta' }, words.post),
    );
    document.body.append(toast);
  });
});
disguise(document.body);
ready();
