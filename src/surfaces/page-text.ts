import { isElement } from './tree.ts';

/** Reading what the page shows. It is data: it is cut to size here and never becomes markup, a pattern or a selector. */

const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'SECTION', 'ARTICLE', 'H1', 'H2', 'H3']);
const longest = 10_000;

function gather(node: Node, skip: string | undefined, parts: string[], room: { left: number }): void {
  if (room.left <= 0) return;
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.nodeValue ?? '').slice(0, room.left);
    room.left -= text.length;
    parts.push(text);
    return;
  }
  if (!isElement(node)) return;
  if (node.tagName === 'BR') parts.push('\n');
  const block = blocks.has(node.tagName);
  if (block) parts.push('\n');
  for (const child of node.childNodes) {
    if (!skip || !isElement(child) || !child.matches(skip)) gather(child, skip, parts, room);
  }
  if (block) parts.push('\n');
}

/**
 * The words of an element, blocks on lines of their own, at most 10,000 UTF-16 units; undefined where there are none.
 * `skip` names parts that are not the text, such as a button within it; the element itself is
 * never skipped.
 */
export function pageText(element: Element | null | undefined, skip?: string): string | undefined {
  if (!element) return undefined;
  const parts: string[] = [];
  gather(element, skip, parts, { left: longest });
  const text = parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return text === '' ? undefined : text;
}

/**
 * White space, invisible characters, letter forms and the @ of a mention are the editor's business: two texts are the same
 * without them.
 */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s|[\u200b-\u200d\u2060\ufeff]|\ufe0f|@/g, '');
}

/** Whether the page shows the text that was written. An empty text is never shown. */
export function sameText(shown: string | undefined, written: string): boolean {
  const wanted = bare(written);
  return wanted !== '' && shown !== undefined && bare(shown) === wanted;
}

/** Whether the page shows the beginning of the written text, as sites cut long texts at "see more". */
export function showsText(shown: string | undefined, written: string): boolean {
  const wanted = bare(written);
  if (wanted === '' || shown === undefined) return false;
  const there = bare(shown);
  return there.includes(wanted) || (wanted.length > 80 && there.includes(wanted.slice(0, 80)));
}
