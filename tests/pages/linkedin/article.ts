import { disguise } from '../parts/disguise.ts';
import { editorHost, make } from '../parts/element.ts';
import { later, ready } from '../parts/outcome.ts';
import { mountTiptap } from '../parts/tiptap.ts';
import { openClassicShare } from './parts/classic-share.ts';
import { classicFrame, words } from './parts/site.ts';

/** The article editor. Its button opens the dialog in which one adds words for the feed and publishes. */
const main = classicFrame();
const host = editorHost();
main.append(make('div', { 'data-test-article-editor-content-textbox': '' }, host));
const next = make('button', { type: 'button', 'data-act': 'next' }, words.post);
main.append(next);
const mounted = mountTiptap(host, { attributes: { role: 'textbox' } });
const publish = () => {
  history.pushState(null, '', '/pulse/what-bread-taught-me-mia-berg');
  main.replaceChildren(make('h1', {}, 'What bread taught me'));
};
next.addEventListener('click', () =>
  later(() => openClassicShare(document.body, publish, () => mounted.getModelText())),
);
disguise(document.body);
ready();
