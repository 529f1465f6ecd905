import { closedShadow, layerParent } from './layer.ts';

/** Says things to people who listen to the page instead of looking at it. */
export interface Announcer {
  say(words: string): void;
}

const style = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 1px !important;
  block-size: 1px !important;
  overflow: hidden !important;
  clip-path: inset(50%) !important;
  pointer-events: none !important;
}
`;

/** A polite live region in a layer of our own, beside `element`; it enters the page when there is first something to say. */
export function createAnnouncer(element: HTMLElement, signal: AbortSignal): Announcer {
  const doc = element.ownerDocument;
  const host = doc.createElement('div');
  const region = doc.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  signal.addEventListener('abort', () => host.remove(), { once: true });
  let shadow: ShadowRoot | undefined;
  return {
    say(words) {
      if (signal.aborted) return;
      if (!shadow) {
        shadow = closedShadow(host, style);
        shadow.append(region);
      }
      const parent = layerParent(element);
      if (host.parentNode !== parent) parent.append(host);
      // A region that arrives with its words is not read out; one that changes is.
      region.textContent = '';
      doc.defaultView?.requestAnimationFrame(() => {
        region.textContent = words;
      });
    },
  };
}
