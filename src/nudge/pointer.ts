import type { Early } from '#surfaces/early.ts';
import type { CardControl } from './card-control.ts';
import type { NudgeView } from './contract.ts';
import { isAt } from './hit.ts';
import type { Box } from './place.ts';

/** How long the pointer rests on words before their card opens, and how long it may be away before it closes, in ms. */
const restMs = 350;
const awayMs = 500;

export interface PointerOptions {
  readonly element: HTMLElement;
  readonly early: Early;
  readonly signal: AbortSignal;
  readonly card: CardControl;
  readonly boxesAt: (key: string) => readonly Box[];
  readonly view: () => NudgeView;
}

/** Opens the card when the pointer rests on a mark or clicks it, and closes it when the pointer means something else. */
export function watchPointer({ element, early, signal, card, boxesAt, view }: PointerOptions): void {
  const page = element.ownerDocument.defaultView ?? window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const keyAt = (x: number, y: number): string | undefined =>
    view().nudges.find(({ finding }) => isAt(boxesAt(finding.key), x, y))?.finding.key;
  const later = (work: () => void, wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
  };

  // On the window, because what lies over the words (a placeholder, a spelling layer) may be no part of the editor.
  page.addEventListener(
    'pointermove',
    (event) => {
      if (view().nudges.length === 0 || event.pointerType === 'touch' || event.buttons !== 0) return;
      const { clientX, clientY } = event;
      if (card.holds(event)) return clearTimeout(timer);
      const inside =
        event.composedPath().includes(element) || isAt([element.getBoundingClientRect()], clientX, clientY);
      if (inside)
        later(() => {
          const key = keyAt(clientX, clientY);
          if (key !== undefined) card.open(key, 'rest');
          else if (card.openedBy() === 'rest') card.close();
        }, restMs);
      else if (card.openedBy() === 'rest') later(() => card.close(), awayMs);
      else clearTimeout(timer);
    },
    { capture: true, passive: true, signal },
  );

  early.listen(
    'pointerdown',
    (event) => {
      clearTimeout(timer);
      if (card.openKey() !== undefined && !card.holds(event)) card.close();
    },
    signal,
  );
  early.listen(
    'click',
    (event) => {
      if (view().nudges.length === 0 || card.holds(event) || event.detail !== 1) return;
      if (!event.composedPath().includes(element)) return;
      const key = keyAt(event.clientX, event.clientY);
      if (key !== undefined) card.open(key, 'click');
    },
    signal,
  );
}
