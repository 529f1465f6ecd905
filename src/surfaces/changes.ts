/** Telling that the text of a box may have changed, and that the box went away. */

/** Says whether an input method is composing in the element. */
export interface Changes {
  isComposing(): boolean;
}

/**
 * Calls `changed` once per frame at most after the text of `element` may have changed: never inside a key event and never
 * between `compositionstart` and `compositionend`. Editors that write by themselves, and sites that clear the box, show only
 * as mutations; textareas only as `input`; so both are heard.
 */
export function watchChanges(element: HTMLElement, changed: () => void, signal: AbortSignal): Changes {
  const view = element.ownerDocument.defaultView ?? window;
  let composing = false;
  let waiting = false;

  const run = () => {
    waiting = false;
    if (!signal.aborted && !composing) changed();
  };
  const soon = () => {
    if (waiting || composing) return;
    waiting = true;
    // Frames stand still in a tab nobody looks at.
    if (element.ownerDocument.visibilityState === 'visible') view.requestAnimationFrame(run);
    else setTimeout(run, 0);
  };

  const observer = new MutationObserver(soon);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const options = { signal, passive: true };
  element.addEventListener('input', soon, options);
  element.addEventListener('change', soon, options);
  element.addEventListener(
    'compositionstart',
    () => {
      composing = true;
    },
    options,
  );
  element.addEventListener(
    'compositionend',
    () => {
      composing = false;
      soon();
    },
    options,
  );
  return { isComposing: () => composing };
}

/**
 * Calls `gone` once when `element` is no longer in the page, also when a shadow host around it goes. Being moved does not
 * count. `roots` are the roots around it.
 */
export function watchGone(
  element: Element,
  roots: readonly Node[],
  gone: () => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    observer.disconnect();
    if (!signal.aborted) gone();
  });
  for (const root of roots) observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
