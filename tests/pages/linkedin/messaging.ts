import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { face } from '../parts/look/faces.ts';
import { ready } from '../parts/outcome.ts';
import { conversation } from './parts/conversation.ts';
import { classicFrame, tom } from './parts/site.ts';

/** The messaging page: a list of other people beside the open conversation. */
const main = classicFrame();
const sidebar = make('ul', {}, make('li', {}, make('h3', face(tom.name), tom.name)));
main.append(sidebar, conversation({ shape: 'page' }));
disguise(document.body);
ready();
