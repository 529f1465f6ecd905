import { disguise } from '../parts/disguise.ts';
import { editorHost, make } from '../parts/element.ts';
import { face } from '../parts/look/faces.ts';
import { later, nextOutcome, published, ready } from '../parts/outcome.ts';
import { mountReactTextarea } from '../parts/react-textarea.tsx';
import { frame, jane, pictureButton, profile, wordButton, words } from './parts/site.ts';

/** A story with its box. What was sent leaves no trace; with `fail=lost` the next story comes. */
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
  if (outcome === 'lost') return later(() => viewer.remove());
  if (outcome === 'error') {
    return later(() => {
      document.body.append(make('div', { role: 'alert' }, words.notShared));
    });
  }
  published(text);
  field.clear();
}
send.addEventListener('click', submit);
field.element.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submit();
});
disguise(document.body);
ready();
