import { upwards } from '../tree.ts';

interface Held {
  readonly element: Element;
  readonly top: number;
  readonly left: number;
}

/**
 * Remembers how far everything around `element` is scrolled, through shadow roots and up to the page; the function it
 * returns scrolls back. Focus, selection and the editors' own "scroll into view" all like to move the page.
 */
export function holdScroll(element: Element): () => void {
  const held: Held[] = [];
  for (const at of upwards(element)) held.push({ element: at, top: at.scrollTop, left: at.scrollLeft });
  return () => {
    for (const { element: box, top, left } of held) {
      if (box.scrollTop !== top || box.scrollLeft !== left) box.scrollTo({ top, left, behavior: 'instant' });
    }
  };
}
