import { disguise } from '../parts/disguise.ts';
import { editorHost, make } from '../parts/element.ts';
import { mountLexical } from '../parts/lexical.ts';
import { face } from '../parts/look/faces.ts';
import { afterAll, later, nextOutcome, published, ready, rendered, setting } from '../parts/outcome.ts';
import { frame, jane, pictureButton, profile, wordButton, words } from './parts/site.ts';

/** A conversation: `rows=both|none`; `float=on` shows it as a chat that floats over the feed; `send=picture` draws Send. */
function bubble(text: string, mine: boolean): HTMLElement {
  return make(
    'div',
    { role: 'row' },
    !mine &&
      make('a', { href: `/${jane}/`, tabindex: '-1', ...face(jane) }, make('img', { alt: '', width: '24' })),
    make('div', { dir: 'auto' }, text),
  );
}

const main = frame();
const list = make('div', { role: 'grid', 'aria-label': words.conversation(jane) });
if (setting('rows') !== 'none')
  list.append(bubble('Hello Jane', true), bubble('Hi! Come by on Sunday.', false));
const host = editorHost();
const send = setting('send') === 'picture' ? pictureButton(words.send) : wordButton(words.send);
send.id = 'send';
const idle = pictureButton('🎤');
const bar = make('div', {}, pictureButton('☺'), host, idle);
const chat = make('section', {}, make('div', {}, profile(jane, face(jane))), list, bar);
(setting('float') === 'on' ? document.body : main).append(chat);

const follow = () => {
  const empty = mounted.getModelText().trim() === '';
  (empty ? send : idle).remove();
  const wanted = empty ? idle : send;
  if (!wanted.isConnected) bar.append(wanted);
  rendered();
};
const mounted = mountLexical(host, {
  attributes: { 'aria-label': words.message, 'aria-placeholder': `${words.message}...`, spellcheck: 'false' },
  onChange: () => follow(),
});
follow();

function submit() {
  const text = mounted.getModelText();
  if (text.trim() === '') return;
  const outcome = nextOutcome();
  if (outcome === 'stuck') return;
  if (outcome === 'lost') return later(() => chat.remove());
  mounted.clear();
  if (outcome === 'silent') return;
  const refused = outcome === 'error' || outcome === 'late';
  later(() => {
    if (!refused) published(text);
    if (outcome === 'hidden') return;
    const row = bubble(text, true);
    const mark = () => row.append(make('div', { role: 'alert' }, '!'));
    if (outcome === 'error') mark();
    if (outcome === 'late') afterAll(mark);
    disguise(row);
    list.append(row);
  });
}
send.addEventListener('click', submit);
// As in other Lexical chats, Enter is heard before the editor makes a line of it.
bar.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    submit();
  },
  { capture: true },
);
disguise(document.body);
ready();
