import { disguise } from '../../parts/disguise.ts';
import { make } from '../../parts/element.ts';
import { later } from '../../parts/outcome.ts';
import { addRecycling } from '../../parts/strangers.ts';
import { commentForm } from './fields.ts';
import { commentRow, me, tom, words } from './site.ts';

const comments: readonly (readonly [string, string])[] = [
  [tom, 'Save me a slice of the rye.'],
  [me, 'Thank you all for coming.'],
];

/** The comments of a post, each with a box that opens when one answers it, and the post's own box below. */
export function thread(around: () => Element | null): HTMLElement {
  const list = make('div');
  const openReply = (row: HTMLElement, name: string) => {
    const form = commentForm({
      label: words.replyTo(name),
      rowLabel: words.replyBy(me),
      submitLabel: words.reply,
      addRow: (reply) => form.before(reply),
      around,
    });
    disguise(form);
    later(() => row.after(form), 120);
  };
  for (const [name, text] of comments) {
    const row: HTMLElement = commentRow(words.commentBy(name), name, text, () => openReply(row, name));
    list.append(row);
  }
  const form = commentForm({
    label: words.commentAs(me),
    rowLabel: words.commentBy(me),
    submitLabel: words.comment,
    addRow: (row) => addRecycling(list, row),
    around,
  });
  return make('div', {}, list, form);
}
