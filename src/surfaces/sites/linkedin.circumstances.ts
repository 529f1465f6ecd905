import type { Parent } from '#engine/types.ts';
import type { Box, Circumstances } from '../contract.ts';
import { pageText } from '../page-text.ts';
import { anyOf, closestOf, firstOf, firstOutside, onlyOf, type Selectors } from '../selectors.ts';
import { documentsUp } from '../tree.ts';
import { rowOf } from './linkedin.boxes.ts';
import { authorOf, isBy, me, nameIn, nested, type Person, writerOf } from './linkedin.people.ts';
import * as seen from './linkedin.selectors.ts';

/** The post that a comment box answers: around it, or the only one on a page that shows one post. */
function postOf(box: Box): Element | undefined {
  const around = closestOf(box.element, seen.posts);
  if (around) return around;
  const root = box.element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? onlyOf(root, seen.posts) : undefined;
}

/** The row a reply answers: around its box, or else the row before it on the page. */
function answeredRow(box: Box): Element | undefined {
  const around = rowOf(box.scope);
  if (around) return around;
  const before = [...(postOf(box)?.querySelectorAll(anyOf(seen.commentRows)) ?? [])].filter(
    (row) => row.compareDocumentPosition(box.element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1);
}

interface Written {
  readonly parent?: Parent;
  readonly own: boolean | undefined;
}

function written(container: Element, names: Selectors, texts: Selectors, selves: readonly Person[]): Written {
  const text = pageText(firstOutside(container, texts, nested), 'button, .visually-hidden');
  const author = authorOf(container, names);
  const own = anyTrue(selves.map((self) => isBy(container, author, self, texts)));
  return text === undefined
    ? { own }
    : { own, parent: { text, ...(author.name && { author: author.name }) } };
}

/** True if any is; false if all are known to be. */
function anyTrue(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function commentCircumstances(box: Box): Circumstances {
  const doc = box.element.ownerDocument;
  // Who writes as a page is at home under the page's posts and under their own.
  const selves = [writerOf(box.scope, doc), me(doc)];
  const post = postOf(box);
  const asked = post && written(post, seen.postAuthorNames, seen.postTexts, selves);
  if (box.name !== 'reply') return circumstances(asked?.parent, asked?.own);
  const row = answeredRow(box);
  const answered = row && written(row, seen.commentAuthorNames, seen.commentTexts, selves);
  // One's own comment under somebody else's post is still a talk with oneself.
  const own = asked?.own || answered?.own || asked?.own;
  return circumstances(answered?.parent, own);
}

function circumstances(parent: Parent | undefined, ownThread: boolean | undefined): Circumstances {
  return { ...(parent && { parent }), ...(ownThread !== undefined && { ownThread }) };
}

/** So many messages of one's own alone can be the end of a longer talk that the page has not loaded. */
const wholeThread = 10;

function theyWrote(conversation: ParentNode): boolean | undefined {
  if (conversation.querySelector(anyOf(seen.messagesOfOthers))) return true;
  const mine = conversation.querySelectorAll(anyOf(seen.messages)).length;
  return mine < wholeThread ? false : undefined;
}

/** Where the messages of the conversation stand that `box` writes in. */
export function conversationOf(box: Box): ParentNode | undefined {
  return closestOf(box.element, seen.conversations);
}

function messageCircumstances(box: Box): Circumstances {
  const conversation = conversationOf(box);
  if (!conversation) return {};
  const before = theyWrote(conversation);
  const name = nameIn(firstOf(conversation, seen.partnerNames));
  const about = pageText(firstOf(conversation, seen.partnerHeadlines));
  return {
    ...((name || about) && { recipient: { ...(name && { name }), ...(about && { about }) } }),
    ...(before !== undefined && { theyWrote: before }),
  };
}

/** Whom a connection request goes to, as far as the page tells: on a profile it is that person. */
export function invited(box: Box): Person {
  const top = documentsUp(box.element.ownerDocument).at(-1) ?? box.element.ownerDocument;
  const [, vanity] = /[?&]vanityName=([^&#]+)/.exec(box.element.ownerDocument.location.search) ?? [];
  const [, profile] = /^\/in\/([^/]+)/.exec(top.location.pathname) ?? [];
  const slug = vanity ?? profile;
  const name = profile ? nameIn(onlyOf(top, seen.profileNames)) : undefined;
  return { ...(slug && { slug: `in/${slug.toLowerCase()}` }), ...(name && { name }) };
}

function noteCircumstances(box: Box): Circumstances {
  const { name } = invited(box);
  if (!name) return {};
  const about = pageText(firstOf(box.element.ownerDocument, seen.profileHeadlines));
  return { recipient: { name, ...(about && { about }) } };
}

/** What the page shows around a box. */
export function circumstancesOf(box: Box): Circumstances {
  if (box.kind === 'reply') return commentCircumstances(box);
  if (box.kind === 'dm') return messageCircumstances(box);
  return box.kind === 'note' ? noteCircumstances(box) : {};
}
