import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { ready, setting } from '../parts/outcome.ts';
import { conversation } from './parts/conversation.ts';
import { fillCard, sduiCard } from './parts/sdui-card.ts';
import { openShare } from './parts/sdui-share.ts';
import { me, nextNumber, otherPost, sduiFrame, show, shownPost, words } from './parts/site.ts';

/**
 * The server-driven feed with its TipTap boxes and the native share dialog. Beside the comment boxes stands a message bubble.
 * `unknown=1` adds a box of a kind that nobody knows. Scrolling gives the second card's node to another post, with `recycle=first` the first one's. `dialog=shadow` opens the share dialog in the interop root, `scroll=on` lets its middle scroll.
 */
const middle = sduiFrame('feed.MainFeed');
const start = make(
  'div',
  { id: 'start-post', 'aria-label': words.startPost, tabindex: '0' },
  words.startPost,
);
const feed = make('div', { 'data-testid': 'mainFeed' });
const first = sduiCard(shownPost);
const second = sduiCard(otherPost);
second.id = 'second-card';
first.id = 'first-card';
feed.append(first, second);
middle.append(start, feed);

const bubble = conversation({ shape: 'bubble' });
document.body.append(bubble);

const room = (): ParentNode => {
  if (setting('dialog') !== 'shadow') return document.body;
  const host = make('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
};
start.addEventListener('click', () =>
  openShare(room(), (text) => {
    const card = sduiCard({ by: me, text, number: nextNumber() });
    feed.prepend(card);
  }),
);
addEventListener(
  'scroll',
  () =>
    fillCard(setting('recycle') === 'first' ? first : second, {
      ...shownPost,
      by: me,
      text: 'An older post of mine about bread.',
    }),
  { once: true },
);
if (setting('unknown')) {
  const unknown = {
    id: 'unknown-box',
    contenteditable: 'true',
    role: 'textbox',
    'data-testid': 'composer-7480',
  };
  middle.prepend(make('div', { 'data-view-name': 'new-surface' }, make('div', unknown)));
}
disguise(document.body);
if (setting('inmail')) show(document.body, conversation({ shape: 'inmail' }));
ready();
