import { disguise } from '../../parts/disguise.ts';
import { icon, make } from '../../parts/element.ts';
import { face } from '../../parts/look/faces.ts';
import { afterAll, later, nextOutcome, published, sentBefore, setting } from '../../parts/outcome.ts';
import { addRecycling } from '../../parts/strangers.ts';
import { field } from './fields.ts';
import { drawn, jane, words } from './site.ts';

function bubble(text: string, mine: boolean): HTMLElement {
  const head = mine ? undefined : make('div', {}, make('h5', {}, make('span', {}, jane.split(' ')[0])));
  return make(
    'div',
    { role: 'row', ...(!mine && face(jane)) },
    head,
    !mine && make('img', { alt: jane, width: '20' }),
    make('div', { dir: 'auto' }, make('span', {}, ...drawn(text))),
  );
}

/** Fills `root` with a chat: `rows=both|none`. Enter sends; the button is a thumb until there is text. */
export function chat(root: HTMLElement): HTMLElement {
  const list = make('div', { role: 'grid' });
  if (setting('rows') !== 'none')
    list.append(bubble('Hello Jane', true), bubble('Hi! Come by on Sunday.', false));
  const button = make('div', { role: 'button', tabindex: '0' }, icon());
  const follow = () => {
    const empty = mounted.getModelText().trim() === '';
    button.setAttribute('aria-label', empty ? words.sendLike : words.pressEnter);
  };
  const submit = () => {
    const text = mounted.getModelText();
    if (text.trim() === '') return;
    const outcome = nextOutcome();
    if (outcome === 'stuck') return;
    if (outcome === 'lost') return later(() => root.remove());
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
      addRecycling(list, row);
    });
  };
  const label = { 'aria-label': `${words.message} ${jane}`, 'aria-placeholder': 'Aa' };
  const { host, mounted } = field(label, follow, submit);
  button.addEventListener('click', submit);
  root.append(
    make('a', { role: 'link', href: '/jane.doe', 'aria-label': jane, ...face(jane) }, make('span', {}, jane)),
    list,
    make('div', { role: 'button', tabindex: '0', 'aria-label': 'GIF' }, icon()),
    host,
    button,
  );
  for (const text of sentBefore()) list.append(bubble(text, true));
  mounted.setText(sentBefore().at(-1) ?? '');
  follow();
  return root;
}
