import { disguise } from '../../parts/disguise.ts';
import { editorHost, icon, make } from '../../parts/element.ts';
import { mountLexical } from '../../parts/lexical.ts';
import type { Attributes, Mounted } from '../../parts/mounted.ts';
import { followNames } from '../../parts/names.ts';
import { afterAll, later, nextOutcome, published, rendered, setting } from '../../parts/outcome.ts';
import { scrolling } from '../../parts/scrolling.ts';
import { commentRow, words, writer } from './site.ts';

/**
 * Facebook hears Enter high up, before any listener on the box, and by then the box is empty. Boxes that send on Enter
 * stand in this list.
 */
const sending = new Map<Element, () => void>();
/** While a name is being looked up, Enter picks it. */
const picking = new Map<Element, () => void>();
document.addEventListener(
  'keydown',
  (event) => {
    const submit = event.target instanceof Element ? sending.get(event.target) : undefined;
    if (!submit || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const pick = picking.get(event.target as Element);
    if (pick) pick();
    else submit();
  },
  { capture: true },
);

/** A Lexical box; with `onEnter` it sends on Enter. */
export function field(attributes: Attributes, onChange: () => void, onEnter?: () => void) {
  const host = editorHost();
  let mounted: Mounted | undefined;
  mounted = mountLexical(host, {
    attributes: { class: 'notranslate', 'aria-multiline': 'true', ...attributes },
    onChange: () => {
      if (mounted) {
        lookUp(mounted);
        onChange();
      }
      rendered();
    },
  });
  if (onEnter) sending.set(mounted.element, onEnter);
  return { host, mounted };
}

/** Opens the list of names after an @ and a letter. */
function lookUp(mounted: Mounted): void {
  const { element } = mounted;
  const text = mounted.getModelText();
  followNames(element, text, document.body, 'list');
  if (!/@\w+$/.test(text)) {
    picking.delete(element);
    return;
  }
  picking.set(element, () => mounted.setText(text.replace(/@\w+$/, 'Jane Doe ')));
}

const alertIn = (element: Element) =>
  element.append(make('div', { role: 'alert' }, setting('lang') === 'de' ? 'Nicht möglich' : 'Not possible'));

interface Commenting {
  readonly label: string;
  readonly rowLabel: string;
  readonly submitLabel: string;
  /** Where the new row goes. */
  readonly addRow: (row: HTMLElement, refused: boolean) => void;
  /** What goes away when the box is lost. */
  readonly around: () => Element | null;
}

/** The form of a comment or reply. Its button stands there only while the box has the focus. */
export function commentForm({ label, rowLabel, submitLabel, addRow, around }: Commenting): HTMLElement {
  const form = make('form', { role: 'presentation' });
  form.addEventListener('submit', (event) => event.preventDefault());
  const button = make('div', { role: 'button', tabindex: '0', 'aria-label': submitLabel }, icon());
  const holder = make('div', { id: 'focused-state-composer-submit' }, make('span', {}, button));
  const follow = () => button.setAttribute('aria-disabled', String(mounted.getModelText().trim() === ''));

  const submit = () => {
    const text = mounted.getModelText();
    if (text.trim() === '') return;
    const outcome = nextOutcome();
    if (outcome === 'stuck') return;
    if (outcome === 'lost') return later(() => around()?.remove());
    mounted.clear();
    if (outcome === 'silent') return;
    const refused = outcome === 'error' || outcome === 'late';
    later(() => {
      if (!refused) published(text);
      if (outcome === 'hidden') return;
      const row = commentRow(rowLabel, writer, text);
      disguise(row);
      addRow(row, refused);
      if (outcome === 'error') alertIn(row);
      if (outcome === 'late') afterAll(() => alertIn(row));
    });
  };
  const { host, mounted } = field({ 'aria-label': label, spellcheck: 'true' }, follow, submit);
  button.addEventListener('click', submit);
  // The list has given the node to another post, for which nothing has been written.
  form.addEventListener('recycled', () => mounted.clear());
  form.append(host);
  follow();
  mounted.element.addEventListener('focus', () => form.append(holder));
  mounted.element.addEventListener('blur', () => {
    if (mounted.getModelText().trim() === '') holder.remove();
  });
  return form;
}

interface Posting {
  readonly placeholder: string;
  /** Post stands in the settings that follow, where the editor is no more. */
  readonly twoSteps: boolean;
  readonly onPublished: (text: string) => void;
}

/** The dialog for a post. Enter makes a line; the button below publishes, or leads to the one that does; the cross discards. */
export function postDialog({ placeholder, twoSteps, onPublished }: Posting): HTMLElement {
  const wordButton = (text: string) =>
    make('div', { role: 'button', tabindex: '0', 'aria-label': text }, text);
  const button = wordButton(twoSteps ? words.next : words.post);
  const follow = () => {
    if (mounted.getModelText().trim() === '') button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  };
  const { host, mounted } = field({ 'aria-label': placeholder, 'aria-placeholder': placeholder }, follow);
  const cross = make('div', { role: 'button', tabindex: '0', 'aria-label': '×', id: 'discard' }, '×');
  const dialog = make(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'create-post' },
    make('h2', { id: 'create-post' }, words.createPost),
    cross,
    make('div', {}, make('span', { dir: 'auto' }, writer)),
    make('div', { role: 'button', tabindex: '0', 'aria-label': '☺', id: 'emoji' }, '☺'),
    scrolling(host),
    make('div', { role: 'button', tabindex: '0', 'aria-label': '+', id: 'photo' }, '+'),
    button,
  );
  follow();
  cross.addEventListener('click', () => dialog.remove());
  const publish = () => {
    const text = mounted.getModelText();
    const outcome = nextOutcome();
    if (outcome === 'stuck') return;
    later(() => {
      if (outcome === 'error') return alertIn(dialog);
      dialog.remove();
      if (outcome !== 'sent' && outcome !== 'hidden') return;
      published(text);
      if (outcome === 'sent') onPublished(text);
    });
  };
  const openSettings = () => {
    const composer = [...dialog.childNodes];
    const back = make('div', { role: 'button', tabindex: '0', 'aria-label': '←', id: 'back' }, '←');
    const post = wordButton(words.post);
    back.addEventListener('click', () => dialog.replaceChildren(...composer));
    post.addEventListener('click', publish);
    dialog.replaceChildren(make('h2', {}, words.postSettings), cross, back, post);
    disguise(dialog);
  };
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    if (twoSteps) openSettings();
    else publish();
  });
  return dialog;
}
