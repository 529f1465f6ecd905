import { disguise } from '../../parts/disguise.ts';
import { icon, make } from '../../parts/element.ts';
import { later, setting } from '../../parts/outcome.ts';
import { addRecycling } from '../../parts/strangers.ts';
import { commentForm, field } from './fields.ts';
import { commentRow, me, tom, words, writer } from './site.ts';

const comments: readonly (readonly [string, string])[] = [
  [tom, 'Save me a slice of the rye.'],
  [me, 'Thank you all for coming.'],
];

/** Puts an editor in the place of one's own words; Enter puts the new ones back. */
function editButton(row: HTMLElement): HTMLElement {
  const button = make('div', { role: 'button', tabindex: '0', class: 'edit' }, icon());
  button.addEventListener('click', () => {
    const words = row.querySelector('[dir="auto"]');
    if (!words) return;
    const form = make('form', { role: 'presentation' });
    const save = () => {
      words.textContent = mounted.getModelText();
      form.replaceWith(words);
    };
    const { host, mounted } = field({ 'aria-label': '…' }, () => undefined, save);
    mounted.setText(words.textContent ?? '');
    form.append(host);
    words.replaceWith(form);
  });
  return button;
}

/** The comments of a post, each with a box that opens when one answers it, and the post's own box below. */
export function thread(around: () => Element | null): HTMLElement {
  const list = make('div');
  const openReply = (row: HTMLElement, name: string) => {
    const form = commentForm({
      label: words.replyTo(name),
      rowLabel: words.replyBy(writer),
      submitLabel: words.reply,
      addRow: (reply) => form.before(reply),
      around,
    });
    disguise(form);
    later(() => row.after(form), 120);
  };
  for (const [name, text] of comments) {
    const row: HTMLElement = commentRow(words.commentBy(name), name, text, () => openReply(row, name));
    if (name === me) row.lastChild?.before(editButton(row));
    list.append(row);
  }
  const form = commentForm({
    label: setting('me') === 'unknown' ? `✎ ${writer}` : words.commentAs(writer),
    rowLabel: words.commentBy(writer),
    submitLabel: words.comment,
    addRow: (row) => addRecycling(list, row),
    around,
  });
  return make('div', {}, list, form);
}
