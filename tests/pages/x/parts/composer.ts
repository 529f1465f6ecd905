import { mountDraft } from '../../parts/draft.tsx';
import { editorHost, icon, make } from '../../parts/element.ts';
import type { Mounted } from '../../parts/mounted.ts';
import { later, nextOutcome, published, rendered, setting } from '../../parts/outcome.ts';
import { mountReactTextarea } from '../../parts/react-textarea.tsx';
import { labels, newStatus, toast, words } from './site.ts';

interface Options {
  readonly button: 'tweetButton' | 'tweetButtonInline';
  readonly buttonText: string;
  readonly placeholder: string;
  readonly layers: Element;
  /** The post is out, or the composer gives up: what of it closes. */
  readonly close: () => void;
  readonly onPublished?: (text: string) => void;
}

/** With `ids=repeat`, every part of a thread is called `_0`, as it was for a while. */
const partId = (index: number) => `tweetTextarea_${setting('ids') === 'repeat' ? 0 : index}`;

/** X's composer: Draft.js parts, a button that follows their models, and Ctrl+Enter. */
export function composer(options: Options): {
  element: HTMLElement;
  parts: Mounted[];
  addPart: () => Mounted;
} {
  const parts: Mounted[] = [];
  const list = make('div');
  const button = make('button', { type: 'button', role: 'button', 'data-testid': options.button });
  button.append(make('span', {}, options.buttonText));
  const toolBar = make(
    'div',
    { 'data-testid': 'toolBar' },
    make('input', { 'data-testid': 'fileInput', type: 'file', tabindex: '-1' }),
    make('button', { type: 'button', 'aria-label': 'GIF' }, icon()),
  );
  const element = make('div', {}, list, toolBar, button);
  const add = make('button', { type: 'button', 'data-testid': 'addButton', 'aria-label': '+' }, icon());

  const follow = () => {
    const full = parts.length > 0 && parts.every((part) => part.getModelText().trim() !== '');
    button.toggleAttribute('disabled', !full);
    if (full) button.removeAttribute('aria-disabled');
    else button.setAttribute('aria-disabled', 'true');
    const wanted = parts.at(-1)?.getModelText().trim() !== '';
    if (!wanted) add.remove();
    else if (!add.isConnected) toolBar.append(add);
    // The two ids were seen to change places within one route.
    if (setting('flip') === 'on' && full) {
      button.dataset['testid'] = options.button === 'tweetButton' ? 'tweetButtonInline' : 'tweetButton';
    }
    rendered();
  };

  const addPart = () => {
    const id = partId(parts.length);
    const host = editorHost();
    const holder = make(
      'div',
      { 'data-testid': `${id}RichTextInputContainer` },
      make('div', { 'data-testid': `${id}_label` }, host),
    );
    list.append(holder);
    // On small screens the field is a textarea, and only what is around it carries the id.
    const small = setting('small') === 'on';
    const label = { 'aria-label': words.postText, 'data-hint': options.placeholder };
    const part = (small ? mountReactTextarea : mountDraft)(host, {
      attributes: small ? label : { ...label, 'data-testid': id, 'aria-multiline': 'true' },
      onChange: () => follow(),
    });
    parts.push(part);
    follow();
    return part;
  };
  addPart();
  add.addEventListener('click', () => later(() => addPart().element.focus(), 300));

  const clear = () => {
    for (const extra of parts.splice(1)) extra.destroy();
    parts[0]?.clear();
    options.close();
    follow();
  };
  const send = () => {
    if (button.hasAttribute('disabled')) return;
    const texts = parts.map((part) => part.getModelText());
    const outcome = nextOutcome();
    later(() => {
      if (outcome === 'stuck') return;
      if (outcome === 'error') return toast(options.layers, words.failed);
      clear();
      if (outcome !== 'sent') return;
      for (const text of texts) published(text);
      options.onPublished?.(texts[0] ?? '');
      toast(options.layers, words.sent, newStatus());
    });
  };
  button.addEventListener('click', send);
  // X binds the shortcut in Draft itself: the editor never makes a new line of it.
  const shortcut = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  };
  element.addEventListener('keydown', shortcut, { capture: true });
  element.setAttribute('aria-label', `${options.placeholder} ${labels.direction}`);
  return { element, parts, addPart };
}
