import type { Box } from './place.ts';

/** What makes a part hold everything that is placed in it, also what is placed `absolute` or `fixed` (CSS Transforms, Filter Effects, Containment). */
const holders = [
  'transform',
  'translate',
  'scale',
  'rotate',
  'perspective',
  'filter',
  'backdropFilter',
] as const;

const around = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);

function holds(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'absolute' && position !== 'fixed') return true;
  if (position === 'absolute' && style.position !== 'static') return true;
  if (holders.some((name) => (style[name] || 'none') !== 'none')) return true;
  return /paint|layout|strict|content/.test(style.contain) || /transform|filter/.test(style.willChange);
}

/**
 * The box, and the parts around it that cut it off where they end, through open shadow roots. A part does not cut off what is
 * placed past it: an absolute box in a part that is not placed itself, anything in a dialog on top of the page.
 */
export function clippersOf(element: HTMLElement): readonly Element[] {
  const { body, documentElement } = element.ownerDocument;
  const found: Element[] = [element];
  let { position } = getComputedStyle(element);
  for (let node = around(element); node; node = around(node)) {
    if (!(node instanceof Element)) continue;
    if (node === body || node === documentElement) break;
    const style = getComputedStyle(node);
    if (!holds(style, position)) continue;
    if (style.display !== 'contents') {
      if (style.overflowY !== 'visible') found.push(node);
      position = style.position;
    }
    if (node.matches(':modal, :popover-open')) break;
  }
  return found;
}

/** The part of the window, in CSS px, in which something inside all of `clippers` can be seen. It may be empty. */
export function viewThrough(clippers: readonly Element[], view: Window): Box {
  const boxes = clippers.map((part) => part.getBoundingClientRect());
  return {
    left: Math.max(0, ...boxes.map(({ left }) => left)),
    top: Math.max(0, ...boxes.map(({ top }) => top)),
    right: Math.min(view.innerWidth, ...boxes.map(({ right }) => right)),
    bottom: Math.min(view.innerHeight, ...boxes.map(({ bottom }) => bottom)),
  };
}

/**
 * Calls `moved` whenever something around `element` scrolls or the window changes its size. What scrolls inside a shadow root
 * is told in that root only, so each root around is heard.
 */
export function watchMoves(element: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView ?? window;
  const options = { capture: true, passive: true, signal };
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node instanceof ShadowRoot) node.addEventListener('scroll', moved, options);
  view.addEventListener('scroll', moved, options);
  view.addEventListener('resize', moved, options);
}

/** Whether words are still where the writer can see them: inside the window, the box and what scrolls around it. */
export function isInView(words: Box, element: HTMLElement): boolean {
  const { top, bottom } = viewThrough(clippersOf(element), element.ownerDocument.defaultView ?? window);
  return words.bottom > top - 1 && words.top < bottom + 1;
}
