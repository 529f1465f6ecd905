import { disguise } from '../parts/disguise.ts';
import { make } from '../parts/element.ts';
import { ready } from '../parts/outcome.ts';
import { frame } from './parts/site.ts';

/** Settings: a form with a textarea that is nobody's comment. */
frame().append(
  make(
    'form',
    { method: 'POST' },
    make('textarea', { id: 'bio', 'aria-label': 'Bio' }),
    make('button', {}, 'OK'),
  ),
);
disguise(document.body);
ready();
