import { disguise } from '../parts/disguise.ts';
import { editorHost, make } from '../parts/element.ts';
import { ready } from '../parts/outcome.ts';
import { mountTiptap } from '../parts/tiptap.ts';
import { classicFrame, words } from './parts/site.ts';

/** The article editor. */
const main = classicFrame();
const host = editorHost();
main.append(make('div', { 'data-test-article-editor-content-textbox': '' }, host));
main.append(make('button', { type: 'button', 'data-act': 'next' }, words.post));
mountTiptap(host, { attributes: { role: 'textbox' } });
disguise(document.body);
ready();
