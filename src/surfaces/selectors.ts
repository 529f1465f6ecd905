import type { SeenSelector } from './contract.ts';
import { closestAcross } from './tree.ts';

/**
 * Selectors are data: what to look for, where and when it was seen. One file a site holds them; this page uses them.
 */
export type Selectors = readonly SeenSelector[];

/** All of them as one selector list, for `matches`, `closest` and `querySelectorAll`. */
export function anyOf(selectors: Selectors): string {
  return selectors.map(({ selector }) => selector).join(', ');
}

/** The first element that the strongest selector finds; weaker ones are asked only when it finds nothing. */
export function firstOf(root: ParentNode, selectors: Selectors): Element | undefined {
  for (const { selector } of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** The one element that is meant; undefined when there are none, or several: a guess is worse than silence. */
export function onlyOf(root: ParentNode, selectors: Selectors): Element | undefined {
  for (const { selector } of selectors) {
    const found = root.querySelectorAll(selector);
    if (found.length > 1) return undefined;
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** The nearest element around `node` (also above shadow roots) for the strongest selector that finds one. */
export function closestOf(node: Node, selectors: Selectors): Element | undefined {
  for (const { selector } of selectors) {
    const found = closestAcross(node, selector);
    if (found) return found;
  }
  return undefined;
}

/** The first element in `container` that does not lie in a nested part that `barred` names: a post's text, not a comment's. */
export function firstOutside(container: Element, selectors: Selectors, barred: string): Element | undefined {
  for (const { selector } of selectors) {
    for (const element of container.querySelectorAll(selector)) {
      const part = element.closest(barred);
      if (!part || part === container || !container.contains(part)) return element;
    }
  }
  return undefined;
}
