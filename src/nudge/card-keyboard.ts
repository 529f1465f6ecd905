import type { Early } from '#surfaces/early.ts';
import { cardKeyOf } from './card-keys.ts';
import type { CardView } from './card-view.tsx';
import { isShortcut } from './shortcut.ts';

export interface CardKeyboard {
  readonly element: HTMLElement;
  readonly early: Early;
  readonly signal: AbortSignal;
  readonly card: Pick<CardView, 'hasFocus' | 'focus' | 'press'>;
  readonly isOpen: () => boolean;
  readonly openNearest: () => boolean;
  /** Closes the card; the focus goes back to the editor if it was in the card. */
  readonly close: () => void;
}

/**
 * The keys of one box and its card, heard before the page hears them. Only keys that mean the card are kept from the page:
 * the shortcut when there is something to open, Escape while a card is open, and all keys while the card has the focus.
 */
export function listenToKeys(keyboard: CardKeyboard): void {
  const { element, early, signal, card, isOpen, openNearest, close } = keyboard;
  early.listen(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      if (isOpen() && card.hasFocus) return keyInCard(event, keyboard);
      if (!event.composedPath().includes(element)) return;
      if (isShortcut(event) && openNearest()) return own(event);
      if (event.key !== 'Escape' || !isOpen()) return;
      close();
      own(event);
    },
    signal,
  );
}

function keyInCard(event: KeyboardEvent, { card, close }: CardKeyboard): void {
  const meaning = isShortcut(event) ? 'close' : cardKeyOf(event);
  if (meaning === 'none') return;
  // The page's single-key shortcuts do not hear it. What it writes goes to the editor, which has the focus again.
  if (meaning === 'type') event.stopImmediatePropagation();
  else own(event);
  if (meaning === 'next') card.focus(1);
  else if (meaning === 'previous') card.focus(-1);
  else if (meaning === 'press') card.press();
  else close();
}

/** A key that meant our card and nothing else. */
function own(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
