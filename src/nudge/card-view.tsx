import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { Card, type CardProps } from './card.tsx';
import { cardStyle } from './card-style.ts';
import type { Showing } from './contract.ts';
import { createLayer } from './layer.ts';
import type { Obstacles } from './obstacles.ts';
import { type Box, isInTheWay, leastHeight, placeCard, roomFor } from './place.ts';

/** The card on the screen. It knows nothing of editors; whoever opens it says what to show and where the words are. */
export interface CardView {
  readonly isOpen: boolean;
  /** Whether it is really to be seen: a page may have taken our layer away. */
  readonly isShown: boolean;
  /** Whether the keyboard is in the card. */
  readonly hasFocus: boolean;
  render(props: CardProps, look: Showing['look']): void;
  /** Moves the card to its words. `words` in px of the viewport. */
  place(words: readonly [Box, ...Box[]], obstacles: Obstacles): void;
  /** Steps the focus through the controls; from outside, to the first. */
  focus(step: 1 | -1): void;
  press(): void;
  close(): void;
  /** Whether an event came from the card. */
  holds(event: Event): boolean;
  onResize(listener: () => void): void;
}

/** Prepares a card beside `element`; nothing is in the page until the first `render`. Ends with `signal`. */
export function createCardView(element: HTMLElement, signal: AbortSignal): CardView {
  const layer = createLayer(element, cardStyle, signal);
  const frame = element.ownerDocument.createElement('div');
  frame.className = 'frame';
  // A press on the card leaves the focus, and with it the caret, where it is.
  frame.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  layer.shadow.append(frame);
  let root: Root | undefined;
  let resized = (): void => undefined;
  const observer = new ResizeObserver(() => resized());

  const close = (): void => {
    if (!root) return;
    observer.disconnect();
    root.unmount();
    root = undefined;
    layer.hide();
  };
  signal.addEventListener('abort', close, { once: true });

  const controls = (): readonly HTMLElement[] => [
    ...frame.querySelectorAll<HTMLElement>('button:not(:disabled)'),
  ];
  return {
    get isOpen() {
      return root !== undefined;
    },
    get isShown() {
      return layer.host.isConnected && layer.host.matches(':popover-open');
    },
    get hasFocus() {
      return layer.shadow.activeElement !== null;
    },
    render(props, look) {
      if (signal.aborted) return;
      frame.dir = props.language.direction;
      frame.lang = props.language.tag;
      if (look === 'system') delete frame.dataset['look'];
      else frame.dataset['look'] = look;
      const fresh = root === undefined;
      root ??= createRoot(frame);
      flushSync(() => root?.render(<Card key={props.nudge.finding.key} {...props} />));
      layer.show();
      if (fresh) observer.observe(frame);
    },
    place(words, { free, rather }) {
      const { clientWidth, ownerDocument } = element.ownerDocument.documentElement;
      const viewport = { width: clientWidth, height: ownerDocument.defaultView?.innerHeight ?? 0 };
      const editor = element.getBoundingClientRect();
      const rightToLeft = getComputedStyle(element).direction === 'rtl';
      const within = (height: number) => {
        frame.style.maxBlockSize = `${height}px`;
        const card = { width: frame.offsetWidth, height: frame.offsetHeight };
        const around = { words, editor, card, viewport, free, rather, rightToLeft };
        const spot = placeCard(around);
        return { spot, inTheWay: isInTheWay(spot, around) };
      };
      const tall = within(roomFor(words, viewport));
      const { left, top } = (tall.inTheWay ? within(leastHeight) : tall).spot;
      frame.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    },
    focus(step) {
      const all = controls();
      const at = all.indexOf(layer.shadow.activeElement as HTMLElement);
      const start = step === 1 ? -1 : 0;
      const index = ((at === -1 ? start : at) + step + all.length) % Math.max(1, all.length);
      all[index]?.focus({ preventScroll: true });
    },
    press() {
      (layer.shadow.activeElement as HTMLElement | null)?.click();
    },
    close,
    holds: (event) => event.composedPath()[0] === layer.host || event.composedPath().includes(layer.host),
    onResize(listener) {
      resized = listener;
    },
  };
}
