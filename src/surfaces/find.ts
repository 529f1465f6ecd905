import type { Box, Site } from './contract.ts';
import { focusedElement, holds, isElement } from './tree.ts';

/** Whether a person can write in `element` now. Single-line inputs are never compose boxes. */
export function isEditable(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.isConnected) return false;
  if (element.localName === 'textarea') {
    return element instanceof HTMLTextAreaElement && !element.disabled && !element.readOnly;
  }
  return element.isContentEditable;
}

/** The textarea or the outermost editable element that `element` is part of, if a person can write there. */
export function editingHost(element: Element): HTMLElement | undefined {
  if (!isEditable(element)) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** The box that `element` belongs to, if `site` knows it for sure. A site that throws knows nothing. */
export function boxOf(site: Site, element: Element): Box | undefined {
  try {
    if (!isEditable(element)) return undefined;
    const box = site.boxAt(element);
    return box && isEditable(box.element) && holds(box.element, element) ? box : undefined;
  } catch {
    return undefined;
  }
}

/** The box that a focus, pointer or key event happened in, also inside open shadow roots. */
export function boxFromEvent(site: Site, event: Event): Box | undefined {
  const target = event.composedPath().find(isElement);
  return target ? boxOf(site, target) : undefined;
}

/** The box that has the focus now: for a script that came in after the focus event. */
export function boxInFocus(site: Site, doc: Document): Box | undefined {
  const element = focusedElement(doc);
  return element ? boxOf(site, element) : undefined;
}
