import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { ready, setting } from '../parts/outcome.ts';
import { stranger } from '../parts/strangers.ts';
import { post } from './parts/comments.ts';
import { frame } from './parts/site.ts';

/** A post on its own page, or with `open=dialog` over the feed. */
const main = frame();
if (setting('open') === 'dialog') {
  document.body.append(make('div', { role: 'dialog', 'aria-modal': 'true' }, post()));
} else main.append(post(), stranger() ?? '');
disguise(document.body);
ready();
