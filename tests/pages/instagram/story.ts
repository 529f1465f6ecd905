import { disguise } from '../parts/disguise.ts';
import { editorHost, make } from '../parts/element.ts';
import { face } from '../parts/look/faces.ts';
import { later, nextOutcome, published, ready } from '../parts/outcome.ts';
import { mountReactTextarea } from '../parts/react-textarea.tsx';
import { frame, jane, pictureButton, profile, wordButton, words } from './parts/site.ts';

/** A story with its box. What was sent shows in a passing notice only; with `fail=lost` the next story comes. */
const host = editorHost();
const send = wordButton(words.send);
send.id = 'send';
const viewer = make('section', {}, profile(jane, face(jane)), host, pictureButton(words.like), send);
frame().append(viewer);
const field = mountReactTextarea(host, {
  attributes: { placeholder: words.replyTo(jane), autocomplete: 'off' },
});

function submit() {
  const text = field.getModelText();
  if (text.trim() === '') return;
  const outcome = nextOutcome();
  if (outcome === 'stuck') return;
  if (outcome === 'lost') return later(() => viewer.remove());
  if (outcome === 'error') {
    return later(() => {
      document.body.append(make('div', { role: 'alert' }, words.notShared));
    });
  }
  field.clear();
  if (outcome === 'silent') return;
  published(text);
  if (outcome === 'hidden') return;
  const notice = make('div', { role: 'status' }, words.storySent);
  document.body.append(notice);
  later(() => notice.remove(), 1500);
}
send.addEventListener('click', submit);
field.element.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submit();
});
disguise(document.body);
ready();
