import { disguise } from '../parts/disguise.ts';
import { ready } from '../parts/outcome.ts';
import { chat } from './parts/chat.ts';
import { frame } from './parts/site.ts';

/** A conversation on a page of its own: facebook.com/messages and messenger.com. */
chat(frame());
disguise(document.body);
ready();
