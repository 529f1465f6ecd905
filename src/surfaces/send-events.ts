/**
 * Clicks and keys as the window sees them first. Made by a script at `document_start`, so that it hears of them before
 * the page acts and the text is still whole; surfaces that open later listen through it.
 */
export interface SendEvents {
  /** `pointerdown` and `click`, trusted ones only. The listener must be quick: it runs inside the event. */
  onPointer(listener: (event: MouseEvent) => void, signal: AbortSignal): void;
  /** `keydown` outside a composition, trusted ones only. */
  onKey(listener: (event: KeyboardEvent) => void, signal: AbortSignal): void;
}

type Listeners<E> = Set<(event: E) => void>;

function tell<E>(listeners: Listeners<E>, event: E): void {
  for (const listener of listeners) {
    try {
      listener(event);
    } catch {
      // A surface in trouble keeps it to itself: the page and its other surfaces go on.
    }
  }
}

function join<E>(listeners: Listeners<E>, listener: (event: E) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

/** Listens on `target` until `signal` ends. */
export function listenForSends(target: Window, signal: AbortSignal): SendEvents {
  const pointers: Listeners<MouseEvent> = new Set();
  const keys: Listeners<KeyboardEvent> = new Set();
  const options = { capture: true, passive: true, signal };
  const pointer = (event: MouseEvent) => {
    if (event.isTrusted) tell(pointers, event);
  };
  target.addEventListener('pointerdown', pointer, options);
  target.addEventListener('click', pointer, options);
  target.addEventListener(
    'keydown',
    (event) => {
      // 229 is what browsers say for a key that an input method has taken.
      if (event.isTrusted && !event.isComposing && event.keyCode !== 229) tell(keys, event);
    },
    options,
  );
  return {
    onPointer: (listener, until) => join(pointers, listener, until),
    onKey: (listener, until) => join(keys, listener, until),
  };
}
