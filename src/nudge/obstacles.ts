import type { Box } from './place.ts';

/** More controls than this around one box are not looked at. */
const most = 120;

const controls = 'button, [role="button"], [type="submit"], [type="button"]';
const lists = '[role="listbox"], [role="menu"]';

/** X draws its counter as a ring; others write it, as in "0/2,200". */
const counters = '[role="progressbar"], span';
const written = /^\d[\d.,]*\s*\/\s*\d[\d.,]*$/;

export interface Obstacles {
  readonly free: readonly Box[];
  readonly rather: readonly Box[];
}

/** What stands around a box on the screen; `sends` knows the controls that publish. Read only while a card opens or moves. */
export function obstaclesAround(
  scope: ParentNode,
  element: HTMLElement,
  sends: (control: Element) => boolean,
): Obstacles {
  const around = [...scope.querySelectorAll(controls)]
    .slice(-most)
    .filter((control) => !control.contains(element));
  const open = [...element.ownerDocument.querySelectorAll(lists)].slice(0, most);
  const counting = [...scope.querySelectorAll(counters)].slice(-most).filter(counts);
  return {
    free: shown([...around.filter(sends), ...open, ...counting]),
    rather: shown(around),
  };
}

const counts = (element: Element): boolean =>
  element.role === 'progressbar' || written.test(element.textContent?.trim() ?? '');

function shown(elements: readonly Element[]): readonly Box[] {
  return elements
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}
