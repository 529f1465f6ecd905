import { make } from '../parts/element.ts';
import { ready } from '../parts/outcome.ts';
import { openClassicShare } from './parts/classic-share.ts';
import { conversation } from './parts/conversation.ts';
import { openNote, pendingBadge } from './parts/note.ts';
import { sduiCard } from './parts/sdui-card.ts';
import { interopRoot, jane, me, nextNumber, sduiFrame, show, shownPost, tom, words } from './parts/site.ts';

/** A server-driven page that carries old parts in an open shadow root: share dialog, connection note, message bubble. */
const middle = sduiFrame('feed.MainFeed');
const feed = make('div', { 'data-testid': 'mainFeed' }, sduiCard(shownPost));
const people = make('section', {}, make('h1', {}, jane.name), pendingBadge(tom.name));
const start = make('div', { id: 'start-post', tabindex: '0' }, words.startPost);
const connect = make('button', { id: 'add-note', type: 'button' }, words.addNote);
middle.append(start, connect, people, feed);

const room = interopRoot();
show(room, conversation({ shape: 'bubble' }));
start.addEventListener('click', () =>
  openClassicShare(room, (text) => feed.prepend(sduiCard({ by: me, text, number: nextNumber() }))),
);
connect.addEventListener('click', () => openNote(room, people, 'dialog'));
ready();
