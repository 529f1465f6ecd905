import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { later, ready } from '../parts/outcome.ts';
import { adoptStyle } from '../parts/style.ts';
import { composer } from './parts/composer.ts';
import { look } from './parts/look.ts';
import { answered, article, frame, me, words } from './parts/site.ts';

/** A post's own page: its thread above, the inline reply that mounts late, and what others replied below. */
const { column, layers } = frame();
adoptStyle(document.body, look);

const before = article({ id: '100', name: 'Before', handle: 'before_1', text: 'An older post above.' });
const focused = article(answered, { tabindex: '-1' });
const others = make(
  'section',
  {},
  article({ id: '300', name: 'Tom Roe', handle: 'tom_roe', text: 'Congratulations!' }),
);
const reply = composer({
  button: 'tweetButtonInline',
  buttonText: words.reply,
  placeholder: words.postYourReply,
  layers,
  close: () => undefined,
  onPublished: (text) => others.prepend(article({ ...me, id: '901', text })),
});
const offscreen = make('div', { 'data-testid': 'inline_reply_offscreen' }, reply.element);
const room = make('div');
column.append(make('div', {}, before), make('div', {}, focused), room, others);
disguise(document.body);
later(() => {
  room.append(offscreen);
  disguise(room);
  ready();
}, 250);
