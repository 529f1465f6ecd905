import type { Box, Circumstances } from '../contract.ts';
import { pageText } from '../page-text.ts';
import { anyOf, firstOf } from '../selectors.ts';
import { roughText } from './box-text.ts';
import { follows } from './controls.ts';
import * as seen from './instagram.selectors.ts';
import { parentFrom } from './parent.ts';

const sections = ['explore', 'reels', 'direct', 'accounts', 'stories', 'p', 'reel', 'tv', 'about', 'legal'];

/** The name in a profile link such as `/jane.doe/`: letters, digits, dots and `_`, at most 30. */
function handleIn(link: Element | null | undefined): string | undefined {
  const handle = /^\/([\w.]{1,30})\/?$/.exec(link?.getAttribute('href') ?? '')?.[1]?.toLowerCase();
  return handle === undefined || sections.includes(handle) ? undefined : handle;
}

/** The writer's own handle, when exactly one picture in the navigation leads to a profile that it names. */
export function ownHandle(doc: Document): string | undefined {
  const handles = [...doc.querySelectorAll(anyOf(seen.navigation))].flatMap((link) => {
    const handle = handleIn(link);
    const alt = link.querySelector('img')?.getAttribute('alt')?.toLowerCase() ?? '';
    return handle !== undefined && alt.includes(handle) ? [handle] : [];
  });
  const [first] = handles;
  return handles.every((handle) => handle === first) ? first : undefined;
}

/** The post around a comment box. */
export function postAround(element: Element): Element | undefined {
  const near = element.closest(anyOf(seen.posts)) ?? element.closest('[role="dialog"]');
  return near ?? element.closest('main') ?? undefined;
}

/** Who a reply is to: Instagram begins it with the commenter's name. */
function answeredHandle(text: string): string | undefined {
  return /^\s*@([\w.]{1,30})\s/.exec(text)?.[1]?.toLowerCase();
}

const linksTo = (root: Element, handle: string) =>
  [...root.querySelectorAll('a[href]')].some((link) => handleIn(link) === handle);

/** What a row of the list says, without names and buttons. */
function wordsOf(row: Element): string | undefined {
  const words = [...row.querySelectorAll('[dir="auto"], h1')]
    .filter((part) => !part.closest('a, button') && !part.parentElement?.closest('[dir="auto"]'))
    .flatMap((part) => pageText(part, 'time, button') ?? []);
  return words.length > 0 ? words.join('\n') : undefined;
}

function ofComment(box: Box): Circumstances {
  const post = postAround(box.element);
  if (!post) return {};
  const me = ownHandle(box.element.ownerDocument);
  const poster = handleIn(firstOf(post, seen.postAuthor));
  const answered = answeredHandle(roughText(box.element));
  const mine =
    me === undefined || (poster === undefined && answered === undefined)
      ? undefined
      : poster === me || answered === me;
  const own = mine === undefined ? {} : { ownThread: mine };
  const rows = [...post.querySelectorAll(anyOf(seen.commentRows))];
  if (answered !== undefined) {
    const row = rows.filter((candidate) => linksTo(candidate, answered)).at(-1);
    return { ...parentFrom(row && wordsOf(row), answered), ...own };
  }
  const first = poster === undefined ? undefined : rows.find((row) => linksTo(row, poster));
  return {
    ...parentFrom(pageText(firstOf(post, seen.caption)) ?? (first && wordsOf(first)), poster),
    ...own,
  };
}

/** The other person's link stands above the bubbles. */
function partnerOf(box: Box): Element | undefined {
  const list = firstOf(box.scope, seen.chatList);
  return [...box.scope.querySelectorAll('a[href]')].find(
    (link) => handleIn(link) !== undefined && !list?.contains(link) && follows(list ?? box.element, link),
  );
}

function theyWrote(box: Box, partner: string | undefined): boolean | undefined {
  const list = firstOf(box.scope, seen.chatList);
  if (!list) return undefined;
  const rows = [...list.querySelectorAll(anyOf(seen.chatRows))];
  if (rows.length === 0) return list.querySelector('[role="progressbar"]') ? undefined : false;
  // Their name or picture stands beside their last bubble; without it nobody can tell whose bubbles these are.
  return partner !== undefined && rows.some((row) => linksTo(row, partner)) ? true : undefined;
}

function ofMessage(box: Box): Circumstances {
  const link = partnerOf(box);
  const handle = handleIn(link);
  const name = link && (pageText(link)?.split('\n')[0] ?? handle);
  const wrote = theyWrote(box, handle);
  return {
    ...(name ? { recipient: { name } } : {}),
    ...(wrote === undefined ? {} : { theyWrote: wrote }),
  };
}

function ofStory(box: Box): Circumstances {
  const doc = box.element.ownerDocument;
  const handle = /^\/stories\/([\w.]{1,30})\//.exec(doc.location.pathname)?.[1]?.toLowerCase();
  const me = ownHandle(doc);
  if (handle === undefined || handle === 'highlights') return {};
  return { recipient: { name: handle }, ...(me === undefined ? {} : { ownThread: handle === me }) };
}

/** What Instagram shows around a box. */
export function instagramCircumstances(box: Box): Circumstances {
  if (box.kind === 'dm') return ofMessage(box);
  if (box.name === 'story-reply') return ofStory(box);
  return box.kind === 'reply' ? ofComment(box) : {};
}
