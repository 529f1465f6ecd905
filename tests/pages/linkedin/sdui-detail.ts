import { disguise, randomId } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { face } from '../parts/look/faces.ts';
import { ready, setting } from '../parts/outcome.ts';
import { sduiCommentBox, sduiRow, sduiSent } from './parts/sdui-comments.ts';
import { jane, me, picture, profile, sduiFrame, shownPost, words } from './parts/site.ts';

/** One post on a server-driven page, where the comment box and the comments stand outside the post. */
const middle = sduiFrame('feed.FeedDetail');
const { by, text, number } = shownPost;
const post = make('div', { id: `expanded${randomId()}FeedType_FEED_DETAIL` });
const commentary = make('div', { componentkey: `feed-commentary_${randomId()}` });
commentary.append(make('span', { 'data-testid': 'expandable-text-box' }, text));
post.append(
  make(
    'div',
    { 'data-view-name': 'feed-actor-image' },
    make('a', { href: profile(by), ...face(by.name) }, picture(by)),
  ),
  make('a', { href: profile(by) }, by.name),
  // `badge=off`: nothing says how near the author is, or that it is oneself.
  make('p', {}, setting('badge') === 'off' ? '' : `• ${by === me ? words.you : words.second}`),
  commentary,
  make('a', { 'data-testid': `ReactionFacepileCollection-urn:li:activity:${number}` }, '3'),
);
const rows = make('div', {}, sduiRow(number, { by: jane, text: 'Is the old shop closed for good?' }));
middle.append(post, sduiCommentBox({ purpose: 'comment', onSent: sduiSent(number, rows) }), rows);
disguise(document.body);
ready();
