import { make } from '../parts/element.ts';
import { ready } from '../parts/outcome.ts';
import { classicFrame } from './parts/site.ts';

/** A page whose main part is empty and whose post sits in the interop frame, as after navigation within the app. */
const main = classicFrame();
const inner = new URLSearchParams(location.search);
inner.set('page', 'detail');
const frame = make('iframe', {
  'data-testid': 'interop-iframe',
  src: `/preload/?${inner}`,
  width: '900',
  height: '700',
});
frame.addEventListener('load', ready);
main.append(frame);
