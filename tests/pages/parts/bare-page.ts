import type { Mount, Mounted } from './mounted.ts';
import { adoptStyle, editableStyle } from './style.ts';

declare global {
  interface Window {
    /** The editor of a bare page, for tests to ask. */
    standIn?: Mounted;
  }
}

/** LinkedIn has a default policy: editors that set HTML of their own go on working under Trusted Types. */
function allowOwnHtml(): void {
  const types: { createPolicy(name: string, rules: object): unknown } | undefined = Reflect.get(
    window,
    'trustedTypes',
  );
  types?.createPolicy('default', { createHTML: (html: string) => html });
}

/** The same page without its `host` setting, in a frame of the same origin. */
function frame(settings: URLSearchParams): void {
  const inner = new URLSearchParams(settings);
  inner.delete('host');
  const element = document.createElement('iframe');
  element.src = `${location.pathname}?${inner}`;
  adoptStyle(document.body, 'iframe { width: 600px; height: 400px; }');
  element.addEventListener('load', () => {
    document.body.dataset['ready'] = '';
  });
  document.body.append(element);
}

function room(settings: URLSearchParams): HTMLElement {
  const outer = document.body.appendChild(document.createElement('main'));
  if (settings.get('host') !== 'shadow') return outer;
  return outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
}

function showEditor(mount: Mount, settings: URLSearchParams): void {
  allowOwnHtml();
  adoptStyle(document.body, 'main { display: block; padding: 200px 40px 1600px; }');
  const host = room(settings).appendChild(document.createElement('div'));
  adoptStyle(host, editableStyle);
  const mounted = mount(host, {
    attributes: { 'aria-label': 'Text' },
    undoEach: settings.get('undo') === 'each',
  });
  window.standIn = mounted;
  const lines = Number(settings.get('lines') ?? 0);
  if (lines > 0)
    mounted.setText(Array.from({ length: lines }, (_, i) => `line ${i + 1} of the text`).join('\n'));
  document.body.dataset['ready'] = '';
}

/**
 * One editor on an otherwise bare, scrolling page. Settings by query: `host=shadow` (open shadow root), `host=iframe`
 * (same-origin frame), `lines=n` (so many lines of text at the start),
 * `undo=each` (no grouping of undo steps by the clock).
 */
export function barePage(mount: Mount): void {
  const settings = new URLSearchParams(location.search);
  if (settings.get('host') === 'iframe') frame(settings);
  else showEditor(mount, settings);
}
