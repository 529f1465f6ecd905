import { make } from './element.ts';
import { setting } from './outcome.ts';

/** With `unknown=on`, a box that looks like one to write in, in a layout that nobody has seen before. */
export function stranger(): HTMLElement | undefined {
  if (setting('unknown') !== 'on') return undefined;
  return make('div', {
    id: 'stranger',
    contenteditable: 'true',
    role: 'textbox',
    'data-lexical-editor': 'true',
    'aria-label': '…',
  });
}

/**
 * With `recycle=on`, a list gives the node of its first row to the newcomer and a new node to what stood there, as lists
 * do that are drawn only where one looks. Otherwise the newcomer simply goes last.
 */
export function addRecycling(list: Element, newcomer: HTMLElement): void {
  const node = list.firstElementChild;
  if (setting('recycle') !== 'on' || !node) {
    list.append(newcomer);
    return;
  }
  const moved = newcomer.cloneNode(false);
  if (!(moved instanceof HTMLElement)) return;
  for (const name of node.getAttributeNames()) moved.setAttribute(name, node.getAttribute(name) ?? '');
  for (const name of newcomer.getAttributeNames()) node.setAttribute(name, newcomer.getAttribute(name) ?? '');
  moved.append(...node.childNodes);
  node.append(...newcomer.childNodes);
  list.append(moved);
}
