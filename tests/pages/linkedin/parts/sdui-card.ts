import { disguise, randomId } from '../../parts/disguise.ts';
import { icon, make } from '../../parts/element.ts';
import { face } from '../../parts/look/faces.ts';
import { setting } from '../../parts/outcome.ts';
import { sduiCommentBox, sduiRow, sduiSent } from './sdui-comments.ts';
import { jane, me, type Post, picture, profile, tom, words } from './site.ts';

const early = setting('variant') === 's1';

/** What a card shows of a post; put in again when the feed gives the card's node to another post. */
export function fillCard(card: HTMLElement, post: Post): void {
  const key = randomId();
  if (early) card.setAttribute('data-view-name', 'feed-full-update');
  else card.setAttribute('componentkey', `expanded${key}FeedType_MAIN_FEED`);
  const link = make('a', { href: profile(post.by) });
  link.append(
    make('p', {}, post.by.name),
    make('p', {}, post.by === me ? `• ${words.you}` : `• ${words.second}`),
  );
  const liked = make('p', {}, make('a', { href: profile(tom) }, tom.name), ' 👍');
  const rows = make('div');
  rows.append(sduiRow(post.number, { by: jane, text: 'Is the old shop closed for good?' }));
  rows.append(sduiRow(post.number, { by: me, text: 'See you there on Monday.' }));
  const commentary = make('div', early ? {} : { componentkey: `feed-commentary_${key}` });
  commentary.append(make('span', { 'data-testid': 'expandable-text-box' }, post.text));
  card.replaceChildren(
    make('h2', {}, 'Feed post'),
    liked,
    make(
      'div',
      { 'data-view-name': 'feed-actor-image' },
      make('a', { href: profile(post.by), ...face(post.by.name) }, picture(post.by)),
    ),
    link,
    commentary,
    make('a', { 'data-testid': `ReactionFacepileCollection-urn:li:activity:${post.number}` }, '12'),
    make('button', { type: 'button' }, icon()),
    rows,
    sduiCommentBox({ purpose: 'comment', onSent: sduiSent(post.number, rows) }),
  );
  disguise(card);
}

/** A post in the feed of server-driven pages. */
export function sduiCard(post: Post): HTMLElement {
  const card = make('div', early ? {} : { role: 'listitem' });
  fillCard(card, post);
  return card;
}
