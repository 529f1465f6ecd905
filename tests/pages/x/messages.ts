import { disguise } from '../parts/disguise.ts';
import { mountDraft } from '../parts/draft.tsx';
import { editorHost, icon, make } from '../parts/element.ts';
import { face } from '../parts/look/faces.ts';
import type { Mounted } from '../parts/mounted.ts';
import { later, nextOutcome, published, ready, rendered, setting } from '../parts/outcome.ts';
import { mountReactTextarea } from '../parts/react-textarea.tsx';
import { adoptStyle } from '../parts/style.ts';
import { look } from './parts/look.ts';
import { frame, jane, words } from './parts/site.ts';

/**
 * X's chat: `rows=both|mine|none` says who has written before; `where=page|shadow` where the panel lives; `where=drawer` is the
 * old drawer with Draft.js.
 */
const where = setting('where') ?? 'shadow';
const drawer = where === 'drawer';
const { column } = frame();

const host = make('div', { 'data-testid': 'xchatEmbedRoute' });
column.append(host);
const root = where === 'shadow' ? host.attachShadow({ mode: 'open' }) : host;
const list = make('div', { 'data-testid': 'dm-message-list' });
let rows = 0;

function row(text: string, mine: boolean, status: string): HTMLElement {
  const id = `00000000-0000-4000-8000-${String(++rows).padStart(12, '0')}`;
  const body = make('div', { 'data-testid': `message-text-${id}` });
  body.append(make('span', { dir: 'auto', class: 'whitespace-pre-wrap' }, text), make('span', {}, '10:42'));
  const inner = make('div', { 'data-dm-message-focus-target': '' }, body);
  const element = drawer
    ? make('div', { 'data-testid': 'messageEntry' }, make('span', {}, text))
    : make('div', { 'data-dm-message-row': id, 'data-testid': `message-${id}` }, inner);
  if (!drawer) {
    element.classList.add(mine ? 'justify-end' : 'justify-start');
    element.prepend(make('span', { id: `${id}-sender`, hidden: '' }, mine ? 'You' : jane.name));
    if (mine) element.setAttribute('data-send-status', status);
  }
  list.append(make('div', { 'data-dm-item-key': id }, element));
  return element;
}

if (setting('rows') !== 'none') row('Hello there', true, 'read');
if (setting('rows') !== 'none' && setting('rows') !== 'mine') row('Hi! How is the bakery?', false, 'read');

const box = editorHost();
const send = make(
  'button',
  {
    type: 'button',
    'data-testid': drawer ? 'dmComposerSendButton' : 'dm-composer-send-button',
    'aria-label': words.send,
  },
  icon(),
);
const header = make('div', {
  'data-testid': drawer ? 'conversationHeader' : 'dm-conversation-header',
  ...face(jane.name),
});
header.append(
  make(
    'a',
    { href: `/${jane.handle}` },
    make('div', { 'data-testid': 'dm-conversation-username' }, jane.name),
  ),
);
const panel = make(
  'div',
  { 'data-testid': drawer ? 'DMDrawer' : 'dm-conversation-panel' },
  header,
  list,
  box,
  send,
);
root.append(panel);
adoptStyle(document.body, look);
if (where === 'shadow') adoptStyle(panel, look);

const mount = drawer ? mountDraft : mountReactTextarea;
const follow = () => {
  send.toggleAttribute('disabled', field?.getModelText().trim() === '');
  rendered();
};
let field: Mounted | undefined;
field = mount(box, {
  attributes: drawer
    ? { 'data-testid': 'dmComposerTextInput', 'aria-label': words.message }
    : { 'data-testid': 'dm-composer-textarea', placeholder: words.message },
  onChange: () => follow(),
});
follow();

function submit(): void {
  const text = field?.getModelText() ?? '';
  if (text.trim() === '') return;
  const outcome = nextOutcome();
  if (outcome === 'stuck') return;
  field?.clear();
  follow();
  if (outcome === 'silent') return;
  // With `fail=hidden` the row stays as it is: nobody hears what became of it.
  const mine = row(text, true, 'sending');
  later(() => {
    if (outcome === 'hidden') return;
    if (outcome === 'sent') published(text);
    mine.setAttribute('data-send-status', outcome === 'sent' ? 'sent' : 'failed');
  });
}
send.addEventListener('click', submit);
field.element.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  submit();
});
disguise(document.body);
disguise(panel);
ready();
