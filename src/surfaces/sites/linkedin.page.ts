import type { Box, Verdict } from '../contract.ts';
import { pageText, sameText } from '../page-text.ts';
import { anyOf } from '../selectors.ts';
import { documentsUp, isDocument, openRoots, rootsAround } from '../tree.ts';
import * as seen from './linkedin.selectors.ts';

/** How long the page may take to show a comment, a message or an invitation, in ms. */
export const answerPatience = 15_000;

/** Every tree that can show the proof: around the box, above it, old pages in frames and shadow roots beside it. */
export function rootsFor(box: Box): readonly ParentNode[] {
  const documents = documentsUp(box.element.ownerDocument);
  const framed = documents.flatMap((doc) =>
    [...doc.querySelectorAll<HTMLIFrameElement>(anyOf(seen.interopFrames))].flatMap(
      (frame) => frame.contentDocument ?? [],
    ),
  );
  const all = [...new Set<Document | ShadowRoot>([...rootsAround(box.element), ...documents, ...framed])];
  const shadows = all.flatMap((root) => (isDocument(root) ? openRoots(root, anyOf(seen.interopHosts)) : []));
  return [...new Set<ParentNode>([...all, ...shadows])];
}

export const findAll = (roots: readonly ParentNode[], selector: string): readonly Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll(selector)]);

/** What is there now that was not there when this was made. */
export function novelty(
  find: () => readonly Element[],
  keyOf: (element: Element) => string | Element | undefined,
) {
  const before = new Set(find().map(keyOf));
  return () =>
    find().filter((element) => {
      const key = keyOf(element);
      return key !== undefined && !before.has(key);
    });
}

export const itself = (element: Element) => element;

export function stillHolds(box: Box, text: string): boolean {
  if (!box.element.isConnected) return false;
  const { element } = box;
  return sameText(element instanceof HTMLTextAreaElement ? element.value : pageText(element), text);
}

/** Later than this after the press, a dialog was closed by its writer, in ms. */
const closedByPress = 10_000;

/** Whether the box went away, and whether that was because of the press. */
export function closing(box: Box) {
  const start = performance.now();
  let after: number | undefined;
  const look = () => {
    if (!box.element.isConnected) after ??= performance.now() - start;
    return after !== undefined;
  };
  return { look, soon: () => look() && (after ?? 0) < closedByPress };
}

/** The text still stands in the box: it did not go. Otherwise nobody knows. */
export const leftOver = (box: Box, text: string): Verdict => (stillHolds(box, text) ? 'failed' : 'unknown');

export const newErrors = (roots: readonly ParentNode[]) =>
  novelty(() => findAll(roots, anyOf(seen.errors)), itself);

export const newSuccesses = (roots: readonly ParentNode[]) =>
  novelty(() => findAll(roots, anyOf(seen.successes)), itself);
