import { disguise } from '../../parts/disguise.ts';
import { editorHost, icon, make } from '../../parts/element.ts';
import { face } from '../../parts/look/faces.ts';
import type { Mounted } from '../../parts/mounted.ts';
import { followNames } from '../../parts/names.ts';
import {
  afterAll,
  later,
  nextOutcome,
  published,
  rendered,
  sentBefore,
  setting,
} from '../../parts/outcome.ts';
import { mountReactTextarea } from '../../parts/react-textarea.tsx';
import { addRecycling } from '../../parts/strangers.ts';
import { author, caption, me, profile, tom, wordButton, words } from './site.ts';

const label = { 'aria-label': words.addComment, placeholder: words.addComment };
const quiet = { autocomplete: 'off', autocorrect: 'off' };

/** One row of the list; its button starts an answer with the commenter's name. */
function row(handle: string, text: string, onReply?: () => void): HTMLElement {
  const reply = make('button', { type: 'button' }, words.reply);
  if (onReply) reply.addEventListener('click', onReply);
  return make(
    'div',
    {},
    make(
      'a',
      { role: 'link', href: `/${handle}/`, tabindex: '-1', ...face(handle) },
      make('img', { alt: '', width: '24' }),
    ),
    make('h3', {}, profile(handle)),
    make('span', { dir: 'auto' }, text),
    make('div', { role: 'button' }, icon(words.like)),
    onReply && reply,
  );
}

/**
 * The comment box: its textarea is replaced by another one when it first gets the focus; with `swap=each` whenever it gets
 * it, as when the thread around it is drawn anew.
 */
function commentBox(addRow: (text: string) => Element, around: () => Element | null) {
  const host = editorHost();
  const form = make('form', { method: 'POST' }, make('div', { role: 'button' }, icon('☺')), host);
  form.addEventListener('submit', (event) => event.preventDefault());
  const button = wordButton(words.post);
  const mount = (): Mounted =>
    mountReactTextarea(host, { attributes: { ...label, ...quiet }, onChange: () => follow() });
  let field: Mounted | undefined;

  const follow = () => {
    const text = field?.getModelText() ?? '';
    if (field) followNames(field.element, text, document.body, 'box');
    const empty = text.trim() === '';
    if (empty) button.remove();
    else if (!button.isConnected) form.append(button);
    rendered();
  };
  const submit = () => {
    const text = field?.getModelText() ?? '';
    if (text.trim() === '') return;
    const outcome = nextOutcome();
    if (outcome === 'stuck') return;
    if (outcome === 'lost') return later(() => around()?.remove());
    later(() => {
      if (outcome === 'error') {
        document.body.append(make('div', { role: 'alert' }, words.notShared));
        return;
      }
      field?.clear();
      if (outcome === 'silent') return;
      if (outcome === 'late') {
        const row = addRow(text);
        return afterAll(() => {
          row.remove();
          field?.setText(text);
        });
      }
      published(text);
      if (outcome === 'sent') addRow(text);
    });
  };
  const swap = () => {
    const text = field?.getModelText() ?? '';
    field?.destroy();
    field = mount();
    field.setText(text);
    field.element.focus();
    if (setting('swap') === 'each') field.element.addEventListener('focusout', swapOnFocus, { once: true });
  };
  const swapOnFocus = () =>
    field?.element.addEventListener('focusin', () => queueMicrotask(swap), { once: true });
  field = mount();
  field.setText(sentBefore().at(-1) ?? '');
  swapOnFocus();
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  button.addEventListener('click', submit);
  const begin = (text: string) => {
    swap();
    field?.setText(text);
  };
  return { form, begin };
}

/** A post as on its own page: head, list with the caption first, and the comment box. */
export function post(): HTMLElement {
  const list = make('ul');
  const article = make(
    'article',
    { role: 'presentation' },
    make('header', {}, profile(author, face(author))),
    list,
  );
  const { form, begin } = commentBox(
    (text) => {
      const own = row(me, text);
      disguise(own);
      addRecycling(list, own);
      return own;
    },
    () => article,
  );
  const first = setting('caption') === 'row' ? row(author, caption) : make('h1', { dir: 'auto' }, caption);
  const tell: (readonly [string, string])[] = [
    [tom, 'Save me a slice of the rye.'],
    [me, 'Thank you all for coming.'],
  ];
  list.append(setting('caption') === 'row' ? first : make('div', {}, profile(author), first));
  for (const [handle, text] of tell) list.append(row(handle, text, () => begin(`@${handle} `)));
  for (const text of sentBefore()) list.append(row(me, text));
  article.append(make('section', {}, pictureButtons(), form));
  return article;
}

const pictureButtons = () => make('div', {}, make('div', { role: 'button' }, icon(words.like)));
