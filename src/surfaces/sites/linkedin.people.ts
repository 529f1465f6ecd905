import { pageText } from '../page-text.ts';
import { anyOf, firstOf, firstOutside, type Selectors } from '../selectors.ts';
import { documentsUp } from '../tree.ts';
import * as seen from './linkedin.selectors.ts';
import { isWord, words } from './linkedin.words.ts';

/** A member or a page, as far as one place shows them. */
export interface Person {
  /** The part of their address that names them, such as `in/jane-doe`. */
  readonly slug?: string;
  readonly name?: string;
}

/** Parts of a post or a comment that speak of somebody else. */
export const nested = anyOf([...seen.commentRows, ...seen.commentScopes]);

const longestName = 100;

/** `in/jane-doe` from any link to a profile or page. */
export function slugOf(address: string | null | undefined): string | undefined {
  const [, kind, id] = /\/(in|company|school|showcase)\/([^/?#]+)/.exec(address ?? '') ?? [];
  if (!kind || !id) return undefined;
  try {
    return `${kind}/${decodeURIComponent(id).toLowerCase()}`;
  } catch {
    return `${kind}/${id.toLowerCase()}`;
  }
}

/** The first line of what an element shows, cut to a name's length. */
export function nameIn(element: Element | null | undefined): string | undefined {
  const line = pageText(element)?.split('\n')[0]?.slice(0, longestName).trim();
  return line === '' ? undefined : line;
}

const person = (slug: string | undefined, name: string | undefined): Person => ({
  ...(slug && { slug }),
  ...(name && { name }),
});

/** Who wrote the post or comment in `container`, from its own part and not from what is nested in it. */
export function authorOf(container: Element, names: Selectors): Person {
  const slug = slugOf(firstOutside(container, seen.authorLinks, nested)?.getAttribute('href'));
  const named = nameIn(firstOutside(container, names, nested));
  if (named || !slug) return person(slug, named);
  const links = [...container.querySelectorAll('a[href]')].filter(
    (link) => slugOf(link.getAttribute('href')) === slug && isOwnPart(link, container),
  );
  return person(slug, links.map(nameIn).find(Boolean));
}

function isOwnPart(element: Element, container: Element): boolean {
  const part = element.closest(nested);
  return !part || part === container || !container.contains(part);
}

/** Who is signed in, remembered for each page because the rail that tells is not on every view of it. */
const known = new WeakMap<Document, Person>();

/** Who is signed in, as far as this page has shown it. */
export function me(doc: Document): Person {
  const top = documentsUp(doc).at(-1) ?? doc;
  const before = known.get(top) ?? {};
  const name = documentsUp(doc)
    .map((each) => firstOf(each, seen.myNames)?.getAttribute('alt')?.trim())
    .find(Boolean);
  const now = { ...before, ...person(mySlug(top, name ?? before.name), name) };
  known.set(top, now);
  return now;
}

/** The left rail's first profile link; on other pages than the feed, side columns show other people. */
function mySlug(top: Document, name: string | undefined): string | undefined {
  const link = firstOf(top, seen.myLinks);
  if (!link) return undefined;
  const onFeed = /^\/(feed\/?)?$/.test(top.location.pathname);
  const named = name !== undefined && (pageText(link) ?? '').includes(name);
  return onFeed || named ? slugOf(link.getAttribute('href')) : undefined;
}

/** Whom a comment box writes as: a page, where its identity switch says so; otherwise the member. */
export function writerOf(scope: ParentNode, doc: Document): Person {
  const toggle = firstOf(scope, seen.identityToggles);
  if (!toggle) return me(doc);
  const name = toggle.querySelector('img')?.getAttribute('alt')?.trim();
  const member = me(doc);
  return name && name === member.name ? member : person(undefined, name);
}

/** Member ids come as names and as codes; the two cannot be compared. */
const isCode = (slug: string) => slug.startsWith('in/acoa');

/** Whether `container` was written by `writer`: `undefined` means unsure. `text` names what its author wrote in it. */
export function isBy(
  container: Element,
  author: Person,
  writer: Person,
  text: Selectors,
): boolean | undefined {
  const badges = badgesIn(container, text);
  if (badges.some((badge) => isWord(badge, words.you))) return true;
  if (author.slug && writer.slug && isCode(author.slug) === isCode(writer.slug)) {
    return author.slug === writer.slug;
  }
  if (author.name && writer.name) return author.name === writer.name;
  // The first badge is the author's own; those of a post they share come after it.
  return degree.test(badges[0] ?? '') ? false : undefined;
}

/** Between two members stands how near they are, as an ordinal: "• 2nd", "• 2.", "• 2e", "• 2º"; an age such as "3h" is none. */
const degree = /^[123](?:st|nd|rd|er|e|[.º°ª])(?!\p{L})/u;

/** What stands behind the dots on line ends of a post's or comment's own head, in reading order. */
function badgesIn(container: Element, text: Selectors): readonly string[] {
  const shown = pageText(container, `${nested}, ${anyOf(text)}, button`) ?? '';
  return shown.split('\n').flatMap((line) => {
    const dot = line.lastIndexOf('•');
    const badge = line.slice(dot + 1).trim();
    return dot >= 0 && badge !== '' ? [badge] : [];
  });
}
