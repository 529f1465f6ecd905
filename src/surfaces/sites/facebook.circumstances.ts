import type { Box, Circumstances } from '../contract.ts';
import { pageText } from '../page-text.ts';
import { anyOf, firstOf } from '../selectors.ts';
import { follows } from './controls.ts';
import { ownName } from './facebook.me.ts';
import * as seen from './facebook.selectors.ts';
import { commentAs, replyTo, youSent } from './facebook.words.ts';
import { parentFrom } from './parent.ts';
import { says } from './shown.ts';

/** The post around a box: its feed unit, else the outermost article, else what also holds an author's name. */
export function postAround(element: Element): Element | undefined {
  const unit = element.closest(anyOf(seen.unit));
  if (unit) return unit;
  let article = element.closest(anyOf(seen.articles));
  for (let outer = article; outer; outer = outer.parentElement?.closest(anyOf(seen.articles)) ?? null)
    article = outer;
  if (article) return article;
  const limit = element.closest('[role="dialog"], [role="main"]') ?? element.ownerDocument.body;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around.querySelector(anyOf(seen.postAuthor))) return around;
    if (around === limit) return undefined;
  }
  return undefined;
}

/** Rows of comments and replies: articles inside a post that have a label of their own. */
export const commentRows = anyOf(seen.commentRows);

function nameFrom(link: Element): string | undefined {
  return pageText(link)?.split('\n')[0];
}

function nameAfter(label: string, beginnings: readonly string[]): string | undefined {
  const beginning = beginnings.find((words) => label.toLowerCase().startsWith(words));
  return beginning === undefined ? undefined : label.slice(beginning.length).trim() || undefined;
}

/** Whom the boxes of a post write as, where their labels say so: it may be a page that the writer looks after. */
function writerIn(post: Element | undefined): string | undefined {
  const labels = [...(post?.querySelectorAll(anyOf(seen.editors)) ?? [])].map(
    (editor) => editor.getAttribute('aria-label') ?? '',
  );
  return labels.map((label) => nameAfter(label, commentAs)).find((name) => name !== undefined);
}

/** The names of the writer around a box: the page they write as, and their own. */
export function selvesAt(element: Element): readonly string[] {
  const names = [writerIn(postAround(element)), ownName(element.ownerDocument)];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The comment whose words an editor has taken the place of: its author changes it. */
export function editedComment(element: Element): Element | undefined {
  const row = element.closest(commentRows);
  return row && row !== postAround(element) && wordsOf(row) === undefined ? row : undefined;
}

/** Who wrote a comment: the first of its links that has words. */
function commenterOf(row: Element): string | undefined {
  return [...row.querySelectorAll('a[href]')].map(nameFrom).find((name) => name !== undefined);
}

/** What a comment says: its text without names and buttons. */
function wordsOf(row: Element): string | undefined {
  const parts = [...row.querySelectorAll('[dir="auto"]')].filter(
    (part) =>
      !part.closest('a, [role="button"], [contenteditable="true"]') &&
      part.closest(anyOf(seen.articles)) === row &&
      !part.parentElement?.closest('[dir="auto"]'),
  );
  const words = parts.flatMap((part) => {
    const text = pageText(part, '[role="button"]');
    return text === undefined || text === commenterOf(row) ? [] : [text];
  });
  return words.length > 0 ? words.join('\n') : undefined;
}

/**
 * The comment a box answers, or "unsure". A reply box's label names the commenter in every language ("Reply to Jane Doe"), while
 * the label of a plain comment box names the writer; where those may be one person, only the words can tell.
 */
export function answeredComment(element: Element): Element | 'unsure' | undefined {
  const label = element.getAttribute('aria-label') ?? '';
  const post = postAround(element);
  if (!post || label === '') return undefined;
  const selves = selvesAt(element);
  const others = selves.reduce((rest, self) => rest.split(self).join(''), label);
  const isSelf = (name: string | undefined) => name !== undefined && selves.includes(name);
  const named = [...post.querySelectorAll(commentRows)].filter((row) => {
    const name = row !== post && follows(element, row) ? commenterOf(row) : undefined;
    return name !== undefined && (isSelf(name) ? label : others).includes(name);
  });
  const comment = named.at(-1);
  if (!comment || replyTo.some((words) => label.toLowerCase().startsWith(words))) return comment;
  if (selves.length === 0) return 'unsure';
  return isSelf(commenterOf(comment)) ? undefined : comment;
}

function ofReply(box: Box): Circumstances {
  const selves = selvesAt(box.element);
  const post = postAround(box.element);
  const poster = post && pageText(firstOf(post, seen.postAuthor))?.split('\n')[0];
  const comment = answeredComment(box.element);
  if (comment === 'unsure') return {};
  const commenter = comment && commenterOf(comment);
  const isSelf = (name: string | undefined) => name !== undefined && selves.includes(name);
  const mine = selves.length === 0 || poster === undefined ? undefined : isSelf(poster) || isSelf(commenter);
  const own = mine === undefined ? {} : { ownThread: mine };
  if (comment) return { ...parentFrom(wordsOf(comment), commenter), ...own };
  const text = post && pageText(firstOf(post, seen.postText), '[role="button"]');
  return { ...parentFrom(text, poster), ...own };
}

/** Whether the other person wrote, by their name or picture beside their bubbles. */
function theyWrote(scope: ParentNode, name: string | undefined): boolean | undefined {
  const list = firstOf(scope, seen.chatList);
  const rows = [...scope.querySelectorAll(anyOf(seen.chatRows))];
  const first = name?.split(' ')[0] ?? '';
  const theirs = (row: Element) =>
    first !== '' &&
    [...row.querySelectorAll('img[alt], h1, h2, h3, h4, h5, h6')].some((mark) =>
      (mark.getAttribute('alt') ?? mark.textContent ?? '').includes(first),
    );
  if (rows.some(theirs)) return true;
  if (rows.length === 0) return list ? false : undefined;
  return rows.every((row) => says(row, youSent)) ? false : undefined;
}

function ofMessage(box: Box): Circumstances {
  const name = firstOf(box.scope, seen.chatPartner)?.getAttribute('aria-label')?.trim();
  const wrote = theyWrote(box.scope, name);
  return {
    ...(name ? { recipient: { name } } : {}),
    ...(wrote === undefined ? {} : { theyWrote: wrote }),
  };
}

/** What Facebook and Messenger show around a box. */
export function facebookCircumstances(box: Box): Circumstances {
  if (box.kind === 'post') return {};
  return box.kind === 'dm' ? ofMessage(box) : ofReply(box);
}
