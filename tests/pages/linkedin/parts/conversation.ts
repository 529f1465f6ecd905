import { editorHost, make } from '../../parts/element.ts';
import { face } from '../../parts/look/faces.ts';
import type { Mounted } from '../../parts/mounted.ts';
import { later, nextOutcome, published, rendered, setting } from '../../parts/outcome.ts';
import { mountPlain } from '../../parts/plain.ts';
import { jane, nextNumber, profile, showError, showSuccess, words } from './site.ts';

/** One message. `class="…--other"` is on what the other person wrote. */
function event(text: string, mine: boolean): HTMLElement {
  const item = make('div', {
    class: mine ? 'msg-s-event-listitem' : 'msg-s-event-listitem msg-s-event-listitem--other',
    'data-event-urn': `urn:li:msg_message:(urn:li:fsd_profile:x,2-${nextNumber()})`,
  });
  item.append(
    make('span', { class: 'msg-s-message-group__name' }, mine ? 'Mia' : jane.name),
    make('time', {}, '10:42'),
  );
  item.append(make('p', { class: 'msg-s-event-listitem__body' }, text));
  return make('li', { class: 'msg-s-message-list__event' }, item);
}

interface ConversationOptions {
  /** A message page's wrapper and form, a bubble without a form element, or a dialog with a subject. */
  readonly shape: 'page' | 'bubble' | 'inmail';
}

/**
 * A conversation with its composer, which is a plain editable of LinkedIn's own. `enter=1`: Enter sends and there is no send
 * button; `rows=both|mine|none`: who has written before.
 */
export function conversation({ shape }: ConversationOptions): HTMLElement {
  const enter = setting('enter') === '1';
  const rows = setting('rows') ?? 'both';
  const list = make('ul', { class: 'msg-s-message-list-content' });
  if (shape !== 'inmail' && rows !== 'none') list.append(event('Hello Jane', true));
  if (shape !== 'inmail' && rows === 'both') list.append(event('Hi! How is the bakery?', false));

  const host = editorHost();
  const form = make(shape === 'page' ? 'form' : 'div', { class: 'msg-form' });
  const send = make(
    'button',
    { type: shape === 'page' ? 'submit' : 'button', class: 'msg-form__send-button', disabled: '' },
    words.send,
  );
  if (shape === 'inmail') form.append(make('input', { name: 'subject' }));
  form.append(host);
  if (!enter) form.append(send);
  form.append(make('button', { type: 'button', class: 'msg-form__send-toggle' }, '…'));
  const follow = () => {
    send.toggleAttribute('disabled', mounted?.getModelText().trim() === '');
    rendered();
  };
  // The part calls back while it mounts.
  let mounted: Mounted | undefined;
  const field = mountPlain(host, {
    attributes: { role: 'textbox', 'aria-label': words.writeMessage, class: 'msg-form__contenteditable' },
    onChange: follow,
  });
  mounted = field;

  const wrapper = make('div', wrapperOf[shape]);
  wrapper.append(heading(shape), list, form);
  const go = () => {
    const text = field.getModelText();
    if (text.trim() === '') return;
    const outcome = nextOutcome();
    if (outcome === 'stuck') return;
    if (outcome === 'error') return later(() => showError(wrapper, true));
    field.clear();
    later(() => {
      if (outcome === 'silent') return;
      published(text);
      if (shape === 'inmail') {
        wrapper.remove();
        if (outcome === 'sent') showSuccess(document.body);
      } else if (outcome !== 'hidden') list.append(event(text, true));
    });
  };
  form.addEventListener('submit', (submitted) => submitted.preventDefault());
  send.addEventListener('click', go);
  if (enter) {
    // Above the editor and in the capture phase: it is empty before its own listeners hear of the key.
    document.addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key !== 'Enter' || pressed.shiftKey || !pressed.composedPath().includes(field.element))
          return;
        pressed.preventDefault();
        go();
      },
      true,
    );
  }
  return wrapper;
}

const wrapperOf = {
  page: { class: 'msg-convo-wrapper' },
  bubble: { class: 'msg-overlay-conversation-bubble' },
  inmail: { role: 'dialog' },
} as const;

function heading(shape: ConversationOptions['shape']): HTMLElement {
  const top = make('div', face(jane.name));
  if (shape === 'bubble') top.append(make('h2', { class: 'msg-overlay-bubble-header__title' }, jane.name));
  else top.append(make('h2', { class: 'msg-entity-lockup__entity-title' }, jane.name));
  if (shape === 'page') {
    top.append(make('a', { class: 'msg-thread__link-to-profile', href: profile(jane) }, jane.name));
    const card = make('div', { class: 'msg-s-profile-card' });
    card.append(make('div', { class: 'artdeco-entity-lockup__subtitle' }, 'Baker and beekeeper'));
    top.append(card);
  }
  return top;
}
