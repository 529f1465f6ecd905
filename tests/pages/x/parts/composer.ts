import { mountDraft } from '../../parts/draft.tsx';
import { editorHost, icon, make } from '../../parts/element.ts';
import type { Mounted } from '../../parts/mounted.ts';
import { later, nextOutcome, published, rendered, setting } from '../../parts/outcome.ts';
import { mountReactTextarea } from '../../parts/react-textarea.tsx';
import { labels, newStatus, toast, words } from './site.ts';
import { typeahead } from './typeahead.ts';

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

/**
 * X's composer: Draft.js parts, a button that follows their models, a counter, a list of names, and Ctrl+Enter. Attached media
 * make new editors of them all, with their words; with `media=reset` the words are lost, as was seen (jackwener/OpenCLI).
 */
export function composer(options: Options): {
  element: HTMLElement;
  parts: Mounted[];
  addPart: () => Mounted;
} {
  const parts: Mounted[] = [];
  const list = make('div');
  const button = make('button', { type: 'button', role: 'button', 'data-testid': options.button });
  button.append(make('span', {}, options.buttonText));
  const media = make('input', { 'data-testid': 'fileInput', type: 'file', tabindex: '-1' });
  const counter = make('div', { role: 'progressbar', 'aria-valuemax': '100', 'aria-valuenow': '0' });
  const toolBar = make(
    'div',
    { 'data-testid': 'toolBar' },
    media,
    make('button', { type: 'button', 'aria-label': 'GIF' }, icon()),
    counter,
  );
  const element = make('div', {}, list, toolBar, button);
  const hosts: HTMLElement[] = [];
  const add = make('button', { type: 'button', 'data-testid': 'addButton', 'aria-label': '+' }, icon());

  const newest = () => parts.find(({ element: field }) => field.contains(document.activeElement)) ?? parts[0];
  const follow = () => {
    const at = newest();
    if (at) names.follow(at);
    const longest = Math.max(0, ...parts.map((part) => part.getModelText().length));
    counter.setAttribute('aria-valuenow', String(Math.round(longest / 2.8)));
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

  // On small screens the field is a textarea, and only what is around it carries the id.
  const small = setting('small') === 'on';
  const label = { 'aria-label': words.postText, 'data-hint': options.placeholder };
  const mount = (host: HTMLElement, index: number) =>
    (small ? mountReactTextarea : mountDraft)(host, {
      attributes: small ? label : { ...label, 'data-testid': partId(index), 'aria-multiline': 'true' },
      onChange: () => follow(),
    });

  /** New editors in the places of the old ones, as a render with other keys makes them; the focus stays where it was. */
  const render = (keep = true) => {
    const focused = parts.findIndex(({ element: field }) => field.contains(document.activeElement));
    for (const [index, old] of [...parts.entries()]) {
      const host = hosts[index];
      const text = keep ? old.getModelText() : '';
      old.destroy();
      if (!host) continue;
      const fresh = mount(host, index);
      parts[index] = fresh;
      if (index === focused) fresh.element.focus();
      fresh.setText(text);
    }
    const { dataset } = document.body;
    dataset['renders'] = String(Number(dataset['renders'] ?? 0) + 1);
  };
  const names = typeahead(element, () => render());
  media.addEventListener('change', () => {
    element.querySelector('[data-testid="attachments"]')?.remove();
    toolBar.before(make('div', { 'data-testid': 'attachments' }, media.files?.[0]?.name ?? ''));
    later(() => render(setting('media') !== 'reset'), 100);
  });

  const addPart = () => {
    const id = partId(parts.length);
    const host = editorHost();
    const holder = make(
      'div',
      { 'data-testid': `${id}RichTextInputContainer` },
      make('div', { 'data-testid': `${id}_label` }, host),
    );
    list.append(holder);
    const part = mount(host, parts.length);
    hosts.push(host);
    parts.push(part);
    follow();
    return part;
  };
  addPart();
  add.addEventListener('click', () => later(() => addPart().element.focus(), 300));

  const clear = () => {
    for (const extra of parts.splice(1)) extra.destroy();
    hosts.splice(1);
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
    const at = newest();
    if (at && names.key(event, at)) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  };
  element.addEventListener('keydown', shortcut, { capture: true });
  element.setAttribute('aria-label', `${options.placeholder} ${labels.direction}`);
  return { element, parts, addPart };
}
