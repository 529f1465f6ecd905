import { mountDraft } from '../parts/draft.tsx';
import { editorHost, make } from '../parts/element.ts';
import { mountLexical } from '../parts/lexical.ts';
import type { Mount } from '../parts/mounted.ts';
import { mountPlain } from '../parts/plain.ts';
import { mountQuill1 } from '../parts/quill1.ts';
import { mountQuill2 } from '../parts/quill2.ts';
import { mountReactTextarea } from '../parts/react-textarea.tsx';
import { adoptStyle, editableStyle } from '../parts/style.ts';
import { mountTextarea } from '../parts/textarea.ts';
import { mountTiptap } from '../parts/tiptap.ts';

const mounts: Readonly<Record<string, Mount>> = {
  draft: mountDraft,
  lexical: mountLexical,
  plain: mountPlain,
  quill1: mountQuill1,
  quill2: mountQuill2,
  'react-textarea': mountReactTextarea,
  textarea: mountTextarea,
  tiptap: mountTiptap,
};

/*
 * A post on LinkedIn with any of the real editors, in any room: `editor=` names the technology, `room=` is `plain`,
 * `shadow` (an open root), `frame` (same origin), `blank` (a frame without an address), `dialog` (native and modal), `scrolling` (such a dialog,
 * whose middle scrolls), or `sunken` (in a part without height that would cut off what it holds, were it not placed elsewhere).
 * `dark=on` gives it a dark look, `prefill=` a text. A textarea is LinkedIn's connection note, the one it has.
 */
const settings = new URLSearchParams(location.search);
const editorName = settings.get('editor') ?? 'tiptap';
const isNote = editorName.includes('textarea');

const roomStyle = `
body { font: 16px/1.4 system-ui, sans-serif; margin: 0; background: #f4f2ee; }
.sheet { max-width: 560px; margin: 60px 40px 1200px; padding: 20px; border: 0; border-radius: 12px; background: #fff; }
.row { display: flex; justify-content: flex-end; margin-top: 12px; }
button { padding: 6px 18px; border: 0; border-radius: 99px; background: #0a66c2; color: #fff; font: inherit; }
textarea { width: 100%; box-sizing: border-box; font: inherit; }
.sunken { height: 0; overflow: auto; }
.sunken > .sheet { position: absolute; }
.middle { max-height: 200px; overflow: auto; }
.middle > div { min-height: 900px; }
.middle textarea { height: 420px; }
.dark, .dark .sheet { background: #1b1f23; color: #eee; }
`;

/** As LinkedIn does: editors that set HTML of their own go on working under Trusted Types. */
function allowOwnHtml(): void {
  const types: { createPolicy(name: string, rules: object): unknown } | undefined = Reflect.get(
    window,
    'trustedTypes',
  );
  types?.createPolicy('default', { createHTML: (html: string) => html });
}

/** The compose sheet in `place`: editor, and a button that empties it as a send does. */
function sheet(place: HTMLElement): void {
  allowOwnHtml();
  const host = editorHost();
  const post = make('button', { type: 'button' }, 'Post');
  const marks = isNote ? { role: 'dialog' } : { 'data-sdui-screen': 'com.sharing.ShareCompose' };
  const scope = make('div', { class: 'sheet', ...marks }, host, make('div', { class: 'row' }, post));
  place.append(scope);
  adoptStyle(place, roomStyle);
  adoptStyle(host, editableStyle);
  const attributes = isNote ? { name: 'message' } : { role: 'textbox', 'aria-label': 'Text editor' };
  const mounted = (mounts[editorName] ?? mountTiptap)(host, { attributes });
  window.standIn = mounted;
  const prefill = settings.get('prefill');
  if (prefill) mounted.setText(prefill);
  post.addEventListener('click', () => mounted.clear());
  place.ownerDocument.documentElement.classList.toggle('dark', settings.get('dark') === 'on');
}

function framed(): void {
  const frame = make('iframe', { width: '700', height: '600', title: 'Inner' });
  const inner = new URLSearchParams(settings);
  inner.set('room', 'plain');
  frame.src = `${location.pathname}?${inner}`;
  document.body.append(frame);
}

function blankFrame(): void {
  const frame = make('iframe', { width: '700', height: '600', title: 'Inner' });
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (inner) sheet(inner.body);
  // Tests look for the editor in the frame that shows it.
  Object.assign(frame.contentWindow ?? {}, { standIn: window.standIn });
}

function dialog(): HTMLDialogElement {
  const box = make('dialog', { class: 'sheet' });
  document.body.append(box);
  sheet(box);
  box.showModal();
  return box;
}

function scrolling(): void {
  const host = dialog().querySelector('[data-editor-host]');
  const middle = make('div', { class: 'middle' });
  host?.replaceWith(middle);
  middle.append(make('div', {}, host as HTMLElement));
}

function sunken(): void {
  const around = make('div', { class: 'sunken' });
  document.body.append(around);
  sheet(around);
}

const rooms: Readonly<Record<string, () => void>> = {
  plain: () => sheet(document.body),
  shadow: () => {
    const host = make('div');
    document.body.append(host);
    const inside = make('div');
    host.attachShadow({ mode: 'open' }).append(inside);
    sheet(inside);
  },
  frame: framed,
  blank: blankFrame,
  dialog,
  scrolling,
  sunken,
};
(rooms[settings.get('room') ?? 'plain'] ?? (() => sheet(document.body)))();
document.body.dataset['ready'] = '';
