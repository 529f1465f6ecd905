import { randomId } from '../../parts/disguise.ts';
import { editorHost, icon, make } from '../../parts/element.ts';
import { face } from '../../parts/look/faces.ts';
import { followNames } from '../../parts/names.ts';
import { later, nextOutcome, published, rendered, setting } from '../../parts/outcome.ts';
import { mountTiptap } from '../../parts/tiptap.ts';
import { type Member, me, nextNumber, picture, profile, show, showError, tool, words } from './site.ts';

/** `variant=s1`: the marks of winter 2026; `marks=off`: no marks but the editor's own, so that only labels tell. */
const early = setting('variant') === 's1';
const bare = setting('marks') === 'off';

type Purpose = 'comment' | 'reply' | 'edit';

interface BoxOptions {
  readonly purpose: Purpose;
  readonly start?: string;
  readonly onSent: (text: string) => void;
}

function marksOf(purpose: Purpose): Record<string, string> {
  if (bare) return {};
  return early
    ? { 'data-view-name': purpose === 'reply' ? 'reply-box' : 'comment-box' }
    : { componentkey: `commentBox-${randomId()}` };
}

/** The comment box of server-driven pages: TipTap, tools, and a submit button that exists only while there is text. */
export function sduiCommentBox({ purpose, start, onSent }: BoxOptions): HTMLElement {
  const box = make('div', marksOf(purpose));
  if (early && !bare) box.setAttribute('data-view-name', 'comment-box');
  const host = editorHost();
  const inner = make('div', { 'data-display-contents': '' });
  if (setting('identity')) inner.append(identitySwitch());
  inner.append(make('div', {}, make('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' }, host)));
  inner.append(tool('Open emoji keyboard'), tool('Add a photo'));
  box.append(inner);
  const place = make(
    'div',
    early || bare ? {} : { id: `commentButtonSection${randomId()}FeedType_FEED_DETAIL` },
  );
  box.append(place);

  const submit = make(
    'button',
    {
      type: 'button',
      ...(early && { 'data-view-name': purpose === 'reply' ? 'comment-reply-post' : 'comment-post' }),
    },
    make(
      'span',
      {},
      purpose === 'edit' ? words.saveChanges : purpose === 'reply' ? words.reply : words.comment,
    ),
  );
  const follow = () => {
    followNames(mounted.element, mounted.getModelText(), document.body, 'names');
    if (mounted.getModelText().trim() === '') submit.remove();
    else if (!submit.isConnected) place.append(submit);
    rendered();
  };
  const label = purpose === 'reply' ? words.createReply : words.createComment;
  const mounted = mountTiptap(host, {
    attributes: {
      role: 'textbox',
      'aria-label': label,
      'data-hint': purpose === 'reply' ? words.addReply : words.addComment,
    },
    onChange: () => follow(),
  });
  if (start) mounted.setText(start);

  submit.addEventListener('click', () => {
    const text = mounted.getModelText();
    const outcome = nextOutcome();
    if (outcome === 'stuck') return;
    if (outcome === 'error') return later(() => showError(document.body, false));
    later(() => {
      mounted.clear();
      if (outcome === 'silent') return;
      published(text);
      if (outcome !== 'hidden') onSent(text);
    });
  });
  return box;
}

/** `identity=NAME`: whom one writes as; a page's name means writing as that page. */
function identitySwitch(): HTMLElement {
  return make(
    'button',
    {
      type: 'button',
      'aria-haspopup': 'true',
      'aria-label': 'Open menu for switching identity when interacting',
      ...face(setting('identity') ?? ''),
    },
    make('img', { alt: setting('identity') ?? '', src: 'data:,' }),
  );
}

interface RowOptions {
  readonly by: Member;
  readonly text: string;
}

/** Whom a new comment of one's own is by. */
const writer = (): Member => {
  const identity = setting('identity');
  return identity && identity !== me.name ? { name: identity, slug: 'mill-lane-bakery' } : me;
};

/** One comment, with a reply box that mounts on "Reply" and, on one's own, "Edit". */
export function sduiRow(activity: string, { by, text }: RowOptions): HTMLElement {
  const urn = `replaceableComment_urn:li:comment:(urn:li:activity:${activity},${nextNumber()})`;
  const mine = by.slug === writer().slug;
  const row = make('div', { id: urn, componentkey: urn });
  const badge = mine ? `• ${words.you}` : `• ${words.second}`;
  const head = make('div', face(by.name));
  const link = make('a', { href: mine && setting('identity') ? '/company/mill-lane-bakery/' : profile(by) });
  link.append(make('p', {}, by.name), make('p', {}, badge));
  head.append(picture(by), link, tool(words.moreOptions(by.name)));
  const body = make('span', { 'data-testid': 'expandable-text-box' }, text);
  const reply = make('button', { type: 'button', 'data-act': 'reply' }, words.reply);
  const replies = make('div');
  reply.addEventListener('click', () =>
    later(() => {
      const onSent = (sent: string) => show(replies, sduiRow(activity, { by: writer(), text: sent }));
      show(row, sduiCommentBox({ purpose: 'reply', onSent }));
    }),
  );
  row.append(head, body, reply, replies);
  if (mine) row.append(editButton(body, text));
  return row;
}

/** Puts an editor in the place of one's comment; saving puts the words back. */
function editButton(body: HTMLElement, text: string): HTMLElement {
  const button = make('button', { type: 'button', 'data-act': 'edit' }, icon());
  button.addEventListener('click', () => {
    const onSent = (sent: string) => {
      body.textContent = sent;
      box.replaceWith(body);
    };
    const box = sduiCommentBox({ purpose: 'edit', start: text, onSent });
    body.replaceWith(box);
  });
  return button;
}

/** A new comment of one's own, above the others. */
export const sduiSent = (activity: string, rows: HTMLElement) => (text: string) => {
  const row = sduiRow(activity, { by: writer(), text });
  rows.prepend(row);
};
