import type { Finding } from '#engine/types.ts';
import { clippersOf, viewThrough, watchMoves } from './in-view.ts';
import { createLayer, type Layer } from './layer.ts';
import type { Box } from './place.ts';

/** Marks for a textarea in a browser that cannot make ranges inside one: the same text, unseen, in a layer above it. */
export interface Mirror {
  paint(read: () => string, findings: readonly Finding[]): void;
  boxesOf(key: string): readonly Box[];
}

/** What decides where a letter of a textarea stands. */
const copied = [
  'font',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-indent',
  'text-transform',
  'tab-size',
  'direction',
  'padding',
  'border-width',
  'box-sizing',
  'overflow-wrap',
  'word-break',
] as const;

const style = `
.pane { position: fixed; overflow: hidden; border-style: solid; border-color: transparent; color: transparent;
  white-space: pre-wrap; box-sizing: border-box; }
.sheet { position: relative; }
mark { background: none; color: transparent; text-decoration: underline 2px #b87a1e; text-underline-offset: 3px; }
@media (forced-colors: active) { mark { text-decoration-color: Highlight; } }
`;

/** Does nothing for anything but a textarea. Follows its scrolling and size; ends with `signal`. */
export function startMirror(element: HTMLElement, signal: AbortSignal): Mirror {
  if (!(element instanceof HTMLTextAreaElement)) return { paint: () => undefined, boxesOf: () => [] };
  const doc = element.ownerDocument;
  const pane = doc.createElement('div');
  const sheet = doc.createElement('div');
  pane.className = 'pane';
  sheet.className = 'sheet';
  pane.append(sheet);
  const marks = new Map<string, HTMLElement>();
  let clippers: readonly Element[] = [];
  let layer: Layer | undefined;
  let following: AbortController | undefined;

  const sync = (): void => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const seen = viewThrough(clippers, doc.defaultView ?? window);
    const cut = [seen.top - top, right - seen.right, bottom - seen.bottom, seen.left - left];
    Object.assign(pane.style, {
      clipPath: `inset(${cut.map((px) => `${Math.max(0, px)}px`).join(' ')})`,
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    // A scroll bar takes its width from the words.
    sheet.style.width = `${element.clientWidth - paddingOf(element)}px`;
    sheet.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`;
  };
  const follow = (): void => {
    following = new AbortController();
    const stop = AbortSignal.any([signal, following.signal]);
    watchMoves(element, sync, stop);
    const observer = new ResizeObserver(sync);
    observer.observe(element);
    stop.addEventListener('abort', () => observer.disconnect(), { once: true });
  };
  const clear = (): void => {
    following?.abort();
    following = undefined;
    marks.clear();
    sheet.replaceChildren();
    layer?.hide();
  };

  return {
    paint(read, findings) {
      if (signal.aborted) return;
      if (findings.length === 0) {
        if (following) clear();
        return;
      }
      if (!layer) {
        layer = createLayer(element, style, signal);
        layer.shadow.append(pane);
      }
      const computed = getComputedStyle(element);
      for (const name of copied) pane.style.setProperty(name, computed.getPropertyValue(name));
      fill(sheet, marks, read(), findings, doc);
      layer.show();
      clippers = clippersOf(element);
      sync();
      if (!following) follow();
    },
    boxesOf: (key) => [...(marks.get(key)?.getClientRects() ?? [])],
  };
}

function paddingOf(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
}

/** Writes the text into the sheet as plain text nodes, with a mark around each finding's words. */
function fill(
  sheet: HTMLElement,
  marks: Map<string, HTMLElement>,
  text: string,
  findings: readonly Finding[],
  doc: Document,
): void {
  marks.clear();
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { key, span } of [...findings].sort((one, other) => one.span.start - other.span.start)) {
    if (span.start < at) continue;
    const mark = doc.createElement('mark');
    mark.textContent = text.slice(span.start, span.end);
    parts.push(text.slice(at, span.start), mark);
    marks.set(key, mark);
    at = span.end;
  }
  sheet.replaceChildren(...parts, text.slice(at));
}
