import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { face } from '../parts/look/faces.ts';
import { ready } from '../parts/outcome.ts';
import { commentForm } from './parts/fields.ts';
import { frame, jane, me, words } from './parts/site.ts';

/** A story: one box below it, and nothing to see of what was sent. With `fail=lost` the next story comes. */
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
    addRow: () => undefined,
    around: () => viewer,
  }),
);
frame().append(viewer);
disguise(document.body);
ready();
