import { disguise } from '../../parts/disguise.ts';
import { editorHost, make } from '../../parts/element.ts';
import { followNames } from '../../parts/names.ts';
import { later, nextOutcome, published, rendered } from '../../parts/outcome.ts';
import { scrolling } from '../../parts/scrolling.ts';
import { mountTiptap } from '../../parts/tiptap.ts';
import { showError, tool, words } from './site.ts';

/**
 * The share dialog of autumn 2026: native, opened modally, first a placeholder that is swapped after half a second, then TipTap
 * and one button of words among icons.
 */
export function openShare(room: ParentNode, onSent: (text: string) => void): void {
  const placeholder = make('dialog', { 'data-testid': 'dialog' }, make('div', { role: 'textbox' }, '…'));
  room.append(placeholder);
  placeholder.showModal();
  later(() => {
    placeholder.remove();
    const dialog = shareDialog(onSent);
    room.append(dialog);
    disguise(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }, 500);
}

function shareDialog(onSent: (text: string) => void): HTMLDialogElement {
  const dialog = make('dialog', { 'data-testid': 'dialog' });
  const screen = make('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' });
  const host = editorHost();
  const post = make('button', { type: 'button', 'data-act': 'post', disabled: '' }, words.post);
  const close = tool('×');
  close.setAttribute('data-act', 'close');
  close.addEventListener('click', () => dialog.remove());
  const wrapper = make('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' }, host);
  screen.append(close, scrolling(wrapper));
  screen.append(tool('Emoji'), make('a', { href: '#scheduled', 'aria-label': 'Scheduled' }), post);
  dialog.append(screen);
  const mounted = mountTiptap(host, {
    attributes: {
      role: 'textbox',
      'aria-label': words.createPost,
      'data-hint': words.talkAbout,
      componentkey: 'ShareBox_textEditor',
    },
    onChange: () => {
      followNames(mounted.element, mounted.getModelText(), dialog, 'names');
      post.toggleAttribute('disabled', mounted.getModelText().trim() === '');
      rendered();
    },
  });
  post.addEventListener('click', () => {
    const text = mounted.getModelText();
    const outcome = nextOutcome();
    if (outcome === 'stuck') return;
    if (outcome === 'error') return later(() => showError(dialog, false));
    later(() => {
      dialog.remove();
      if (outcome === 'silent') return;
      published(text);
      if (outcome !== 'hidden') later(() => onSent(text));
    });
  });
  return dialog;
}
