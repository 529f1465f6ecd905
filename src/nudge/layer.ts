/*
 * Layers of our own in the page: a host without telling name or attribute, everything else in a closed shadow root.
 */

/** What a page may hear of what happens on our layer: nothing that bubbles. */
const kept = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'touchstart',
  'touchend',
  'copy',
  'wheel',
] as const;

/** The page's own rules for plain elements must not reach the host, so each line of this outranks them. */
const hostStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  pointer-events: none !important;
}
:host([popover]:not(:popover-open)) { display: none !important; }
`;

export interface Layer {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Puts the layer on top of everything, also after the page took it away. */
  show(): void;
  hide(): void;
}

/**
 * Where a layer for `element` has to hang: a dialog makes all that is outside it inert, for the pointer or for a screen
 * reader, so inside the nearest one; else at the end of the document.
 */
export function layerParent(element: Element): Element {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && isDialog(node)) return node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return element.ownerDocument.documentElement;
}

function isDialog(element: Element): boolean {
  return element.localName === 'dialog' || element.matches('[role="dialog"], [aria-modal="true"]');
}

/** Makes a layer for `element`; it enters the page with the first `show` and leaves with `signal`. */
export function createLayer(element: HTMLElement, style: string, signal: AbortSignal): Layer {
  const doc = element.ownerDocument;
  const host = doc.createElement('div');
  host.popover = 'manual';
  const shadow = closedShadow(host, `${hostStyle}${style}`);
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { signal });

  const hide = (): void => {
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    host.remove();
  };
  signal.addEventListener('abort', hide, { once: true });
  return {
    host,
    shadow,
    show() {
      if (signal.aborted) return;
      const parent = layerParent(element);
      if (host.parentNode !== parent) parent.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    hide,
  };
}

/** A closed root with a style sheet that no content security policy of the page concerns. */
export function closedShadow(host: HTMLElement, style: string): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}
