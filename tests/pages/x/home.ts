import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { later, ready, setting } from '../parts/outcome.ts';
import { stranger } from '../parts/strangers.ts';
import { adoptStyle } from '../parts/style.ts';
import { composer } from './parts/composer.ts';
import { look } from './parts/look.ts';
import { answered, article, frame, me, type Post, recycle, userName, words } from './parts/site.ts';

/**
 * The home timeline with its own composer, which stays alive behind every dialog. `modal=post|reply|quote` opens one after a
 * moment, as X does for `/compose/post`; a thread grows in it by its own button.
 */
const { column, layers } = frame();
adoptStyle(document.body, look);

const home = composer({
  button: 'tweetButtonInline',
  buttonText: words.post,
  placeholder: words.whatIsHappening,
  layers,
  close: () => undefined,
  onPublished: (text) => timeline.prepend(article({ ...me, id: '900', text })),
});
home.element.id = 'home-composer';
column.append(home.element);

const posts: Post[] = Array.from({ length: 60 }, (_, i) => ({
  id: `${200 + i}`,
  name: `Person ${i}`,
  handle: `person_${i}`,
  text: `Post number ${i} of the timeline.`,
}));
const timeline = make('section', {}, make('div', { class: 'tall' }));
const nodes = posts.slice(0, 8).map((post) => article(post));
timeline.prepend(...nodes);
column.append(timeline, stranger() ?? '');
addEventListener('scroll', () => {
  const first = Math.min(posts.length - nodes.length, Math.floor(scrollY / 60));
  nodes.forEach((node, index) => {
    const post = posts[first + index];
    if (post) recycle(node, post);
  });
});

function openModal(kind: string): void {
  const dialog = make('div', { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' });
  const box = composer({
    button: 'tweetButton',
    buttonText: kind === 'reply' ? words.reply : words.post,
    placeholder: words.whatIsHappening,
    layers,
    close: () => dialog.remove(),
  });
  const close = make('button', { type: 'button', 'data-testid': 'app-bar-close', 'aria-label': '×' }, '×');
  close.addEventListener('click', () => dialog.remove());
  dialog.append(close, make('h2', { id: 'modal-header' }, words.post));
  if (kind === 'reply') dialog.append(article(answered, { tabindex: '-1' }));
  dialog.append(box.element);
  if (kind === 'quote') {
    const card = make('div', { role: 'link', tabindex: '0' }, userName(answered));
    card.append(make('div', { 'data-testid': 'tweetText' }, make('span', {}, answered.text)));
    dialog.append(card);
  }
  layers.append(dialog);
  disguise(dialog);
}

disguise(document.body);
const modal = setting('modal');
if (modal) {
  later(() => {
    openModal(modal);
    ready();
  }, 300);
} else ready();
