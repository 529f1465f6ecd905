import { make } from './element.ts';
import { setting } from './outcome.ts';

/**
 * With `scroll=on`, the part of a dialog that scrolls: what one writes grows in it, with a preview below, while head and
 * buttons stay. Otherwise `field` alone.
 */
export function scrolling(field: HTMLElement): HTMLElement {
  if (setting('scroll') !== 'on') return field;
  return make('div', { 'data-scrolls': '' }, field, make('p', {}, '…'));
}
