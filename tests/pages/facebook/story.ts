import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { face } from '../parts/look/faces.ts';
import { later, ready } from '../parts/outcome.ts';
import { commentForm } from './parts/fields.ts';
import { frame, jane, me, words } from './parts/site.ts';

/** A story: one box below it, and a passing notice of what was sent. With `fail=lost` the next story comes. */
const viewer: HTMLElement = make(
  'div',
  {},
  make('a', { role: 'link', href: '/jane.doe', ...face(jane) }, jane),
);
viewer.append(
  commentForm({
    label: words.replyTo(jane),
    rowLabel: words.replyBy(me),
    submitLabel: words.reply,
    addRow: (_row, refused) => {
      if (refused) return;
      const notice = make('div', { role: 'status' }, words.storySent);
      document.body.append(notice);
      later(() => notice.remove(), 1500);
    },
    around: () => viewer,
  }),
);
frame().append(viewer);
disguise(document.body);
ready();
