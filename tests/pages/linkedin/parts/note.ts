import { make } from '../../parts/element.ts';
import { later, nextOutcome, published, setting } from '../../parts/outcome.ts';
import { scrolling } from '../../parts/scrolling.ts';
import { mountTextarea } from '../../parts/textarea.ts';
import { jane, show, showError, showSuccess, tom, tool, words } from './site.ts';

/** Beside a name: the invitation is out. */
export const pendingBadge = (name: string): HTMLElement =>
  make(
    'button',
    { type: 'button', 'aria-label': name ? `${words.pending}: ${name}` : words.pending },
    words.pending,
  );

/** `badge=other`: the badge that appears is somebody else's; `badge=plain`: it names nobody; `badge=none`: there is but a notice. */
const badgeFor = () => ({ other: tom.name, plain: '' })[setting('badge') ?? ''] ?? jane.name;

/** The note of a connection request. `fail=error` is LinkedIn's dialog about the monthly quota. */
export function openNote(room: ParentNode, badges: ParentNode, shape: 'dialog' | 'page'): void {
  const box = make('div', shape === 'dialog' ? { role: 'dialog' } : {});
  const host = make('div');
  const cancel = make('button', { type: 'button', 'data-act': 'cancel' }, words.cancel);
  const send = make('button', { type: 'button', 'data-act': 'send' }, words.send);
  box.append(tool('×'), scrolling(host), cancel, send);
  const mounted = mountTextarea(host, {
    attributes: { name: 'message', id: 'custom-message', maxlength: '300' },
  });
  cancel.addEventListener('click', () => box.remove());
  send.addEventListener('click', () => {
    const text = mounted.getModelText();
    const outcome = nextOutcome();
    if (outcome === 'stuck') return;
    later(() => {
      if (outcome === 'error') {
        box.remove();
        show(room, make('div', { role: 'dialog' }, make('p', {}, 'Premium'), tool('×')));
        return;
      }
      if (outcome === 'silent') return showError(room, false);
      box.remove();
      published(text);
      if (outcome === 'hidden') return;
      if (setting('badge') === 'none') showSuccess(document.body);
      else show(badges, pendingBadge(badgeFor()));
    });
  });
  show(room, box);
}
