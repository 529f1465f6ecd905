import { disguise } from '../../parts/disguise.ts';
import { editorHost, icon, make } from '../../parts/element.ts';
import { later, nextOutcome, published, rendered } from '../../parts/outcome.ts';
import { mountQuill1 } from '../../parts/quill1.ts';
import { showError, tool, words } from './site.ts';

/**
 * The share dialog until autumn 2026: Quill in the interop shadow root. With `article`, it is the last step of that text, and
 * what is written in the dialog goes out beside it.
 */
export function openClassicShare(
  room: ParentNode,
  onSent: (text: string) => void,
  article?: () => string,
): void {
  const host = editorHost();
  const post = make(
    'button',
    { type: 'button', class: 'share-actions__primary-action', 'data-act': 'post', disabled: '' },
    words.post,
  );
  const editor = make('div', { class: 'share-creation-state__text-editor' }, host);
  const modal = make('div', {
    class: 'share-box-v2__modal',
    role: 'dialog',
    'aria-labelledby': 'share-to-linkedin-modal__header',
  });
  const close = make('button', { type: 'button', 'data-act': 'close' }, icon());
  modal.append(
    close,
    make('h2', { id: 'share-to-linkedin-modal__header' }, words.startPost),
    editor,
    tool('Emoji'),
    post,
  );
  const box = make('div', { 'data-test-modal-id': 'sharebox' }, modal);
  close.addEventListener('click', () => box.remove());
  room.append(box);
  const mounted = mountQuill1(host, {
    attributes: {
      role: 'textbox',
      'data-test-ql-editor-contenteditable': 'true',
      'aria-label': words.createContent,
      'data-placeholder': words.talkAbout,
    },
    onChange: () => {
      post.toggleAttribute('disabled', !article && mounted.getModelText().trim() === '');
      rendered();
    },
  });
  if (article) post.removeAttribute('disabled');
  disguise(box);
  post.addEventListener('click', () => {
    const text = article?.() ?? mounted.getModelText();
    const outcome = nextOutcome();
    if (outcome === 'stuck') return;
    if (outcome === 'error') return later(() => showError(modal, true));
    later(() => {
      box.remove();
      if (outcome === 'silent') return;
      published(text);
      if (outcome !== 'hidden') later(() => onSent(text));
    });
  });
}
