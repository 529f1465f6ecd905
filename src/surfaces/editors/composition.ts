const watched = new WeakSet<Element>();
const composing = new WeakSet<Element>();

/** From now on knows whether an input method is composing in `element`. Asking twice changes nothing. */
export function watchComposition(element: Element): void {
  if (watched.has(element)) return;
  watched.add(element);
  element.addEventListener('compositionstart', () => composing.add(element), {
    capture: true,
    passive: true,
  });
  element.addEventListener('compositionend', () => composing.delete(element), {
    capture: true,
    passive: true,
  });
}

/** Between `compositionstart` and `compositionend`. */
export const isComposing = (element: Element): boolean => composing.has(element);
