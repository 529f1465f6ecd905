import { editorHost, make } from '../../parts/element.ts';
import { face } from '../../parts/look/faces.ts';
import { later, nextOutcome, published, rendered, setting } from '../../parts/outcome.ts';
import { mountQuill1 } from '../../parts/quill1.ts';
import { type Member, me, nextNumber, profile, show, showError, tool, words } from './site.ts';

interface BoxOptions {
  readonly purpose: 'comment' | 'reply';
  readonly onSent: (text: string) => void;
}

/** The comment box of classic pages: Quill, and a submit button that exists only while there is text. */
export function classicCommentBox({ purpose, onSent }: BoxOptions): HTMLElement {
  const form = make('form', { class: 'comments-comment-box__form' });
  const host = editorHost();
  const box = make('div', { class: `comments-comment-box comments-comment-box--cr` }, form);
  form.append(host, tool('Emoji'));
  const submit = make(
    'button',
    { type: 'button', class: 'comments-comment-box__submit-button--cr artdeco-button' },
    `\n      ${purpose === 'reply' ? words.reply : words.comment}\n    `,
  );
  const mounted = mountQuill1(host, {
    attributes: {
      role: 'textbox',
      'aria-label': words.createContent,
      'data-placeholder': purpose === 'reply' ? words.addReply : words.addComment,
    },
    onChange: () => {
      if (mounted.getModelText().trim() === '') submit.remove();
      else if (!submit.isConnected) form.append(submit);
      rendered();
    },
  });
  const send = () => {
    const text = mounted.getModelText();
    if (text.trim() === '') return;
    const outcome = nextOutcome();
    if (outcome === 'stuck') return;
    if (outcome === 'error') return later(() => showError(document.body, true));
    later(() => {
      mounted.clear();
      if (outcome === 'silent') return;
      published(text);
      if (outcome !== 'hidden') onSent(text);
    });
  };
  submit.addEventListener('click', send);
  // `shortcut=on`: Ctrl+Enter sends, on an account where it does.
  if (setting('shortcut') === 'on') {
    mounted.element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.ctrlKey) send();
    });
  }
  return box;
}

/** One comment on a classic page, with its replies inside it. */
export function classicRow(activity: string, by: Member, text: string): HTMLElement {
  const row = make('article', {
    class: 'comments-comment-entity',
    ...face(by.name),
    'data-id': `urn:li:comment:(activity:${activity},${nextNumber()})`,
  });
  const link = make('a', { href: profile(by) });
  link.append(make('span', { class: 'comments-comment-meta__description-title' }, by.name));
  if (by === me) link.append(make('span', {}, ` • ${words.you}`));
  const body = make('div', { class: 'comments-comment-item__main-content' }, text);
  const reply = make('button', { type: 'button', 'data-act': 'reply' }, words.reply);
  const replies = make('div');
  reply.addEventListener('click', () =>
    later(() => {
      const onSent = (sent: string) => show(replies, classicRow(activity, me, sent));
      show(row, classicCommentBox({ purpose: 'reply', onSent }));
    }),
  );
  row.append(link, body, reply, replies);
  return row;
}
