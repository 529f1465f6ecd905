import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { ready } from '../parts/outcome.ts';
import { openNote, pendingBadge } from './parts/note.ts';
import { classicFrame, tom } from './parts/site.ts';

/** The connection note on its own route, in the page itself. Somebody else's invitation is pending already. */
const main = classicFrame();
const people = make('section', {}, pendingBadge(tom.name));
main.append(people);
openNote(main, people, 'page');
disguise(document.body);
ready();
