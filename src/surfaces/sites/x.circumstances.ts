import type { Box, Circumstances } from '../contract.ts';
import { pageText } from '../page-text.ts';
import { anyOf, firstOf } from '../selectors.ts';
import { follows } from './controls.ts';
import { parentFrom } from './parent.ts';
import * as seen from './x.selectors.ts';

/** The name in a profile link such as `/jane_doe`: letters, digits and `_`, at most 15 (X's own rule). */
function handleIn(link: Element | null | undefined): string | undefined {
  return /^\/(\w{1,15})$/.exec(link?.getAttribute('href') ?? '')?.[1]?.toLowerCase();
}

/** The writer's own handle, in small letters, when the navigation shows it. */
export function ownHandle(doc: Document): string | undefined {
  return handleIn(firstOf(doc, seen.me));
}

const dialogOf = (box: Box) => box.element.closest('[role="dialog"]');

/** The post above the box: in the dialog of a reply, or the last one before an inline reply. */
export function answeredPost(box: Box): Element | undefined {
  const dialog = dialogOf(box);
  const root = dialog ?? box.element.ownerDocument;
  return [...root.querySelectorAll(anyOf(seen.posts))]
    .filter((post) => (dialog ? true : !post.closest('[role="dialog"]')))
    .filter((post) => follows(box.element, post))
    .at(-1);
}

/** The card of a quoted post in the box's dialog. It is not an article there, and comes after the text. */
export function quotedText(box: Box): Element | undefined {
  const dialog = dialogOf(box);
  if (!dialog) return undefined;
  return [...dialog.querySelectorAll(anyOf(seen.postText))].find(
    (text) => !box.element.contains(text) && !text.closest(anyOf(seen.posts)),
  );
}

function authorOf(post: Element): { name?: string; handle?: string } {
  const links = [...post.querySelectorAll(anyOf(seen.postAuthor))].flatMap((name) =>
    name.matches('a') ? [name] : [...name.querySelectorAll(anyOf(seen.profileLinks))],
  );
  const handle = links.map(handleIn).find((found) => found !== undefined);
  const name = links
    .map((link) => pageText(link)?.split('\n')[0])
    .find((words) => words !== undefined && !words.startsWith('@'));
  const shown = name ?? handle;
  return { ...(shown ? { name: shown } : {}), ...(handle ? { handle } : {}) };
}

const parentIn = (textElement: Element | null, around: Element) =>
  parentFrom(pageText(textElement), authorOf(around).name);

function ofReply(box: Box): Circumstances {
  const post = answeredPost(box);
  if (!post) return {};
  const mine = ownHandle(box.element.ownerDocument);
  const { handle } = authorOf(post);
  return {
    ...parentIn(post.querySelector(anyOf(seen.postText)), post),
    ...(mine && handle ? { ownThread: handle === mine } : {}),
  };
}

function ofPost(box: Box): Circumstances {
  const text = quotedText(box);
  if (!text) return {};
  const card = text.closest('[role="link"]') ?? text.parentElement ?? text;
  return parentIn(text, card);
}

/** Whose row it is, by the side it stands on or by the hidden name of its sender. */
export function whoseRow(row: Element, partner: string | undefined): 'me' | 'them' | undefined {
  if (row.matches(anyOf(seen.theirRow))) return 'them';
  if (row.matches(anyOf(seen.ownRow))) return 'me';
  const sender = pageText(firstOf(row, seen.rowSender));
  return sender !== undefined && partner !== undefined && sender === partner ? 'them' : undefined;
}

function theyWrote(panel: ParentNode, partner: string | undefined): boolean | undefined {
  if (firstOf(panel, seen.chatLoading)) return undefined;
  const rows = [...panel.querySelectorAll(anyOf(seen.chatRows))];
  const writers = rows.map((row) => whoseRow(row, partner));
  if (writers.includes('them')) return true;
  if (writers.includes(undefined)) return undefined;
  return rows.length > 0 || firstOf(panel, seen.chatList) ? false : undefined;
}

function ofMessage(box: Box): Circumstances {
  const name = pageText(firstOf(box.scope, seen.chatPartner))?.split('\n')[0];
  const wrote = theyWrote(box.scope, name);
  return {
    ...(name ? { recipient: { name } } : {}),
    ...(wrote === undefined ? {} : { theyWrote: wrote }),
  };
}

/** What X shows around a box. */
export function xCircumstances(box: Box): Circumstances {
  if (box.kind === 'dm') return ofMessage(box);
  return box.kind === 'reply' ? ofReply(box) : ofPost(box);
}
