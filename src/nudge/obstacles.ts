import type { Box } from './place.ts';

/** More controls than this around one box are not looked at. */
const most = 120;

const controls = 'button, [role="button"], [type="submit"], [type="button"]';
/** Some lists say what they are, others only what stands in them, and some are told of by the box alone. */
const lists = '[role="listbox"], [role="menu"], :has(> [role="option"])';
const tellsOf = ['aria-controls', 'aria-owns'] as const;

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
  const open = rootsOf(element).flatMap((root) => [
    ...[...root.querySelectorAll(lists)].slice(0, most),
    ...toldBy(element, root),
  ]);
  const counting = [...scope.querySelectorAll(counters)].slice(-most).filter(counts);
  return {
    free: shown([...around.filter(sends), ...open, ...counting]),
    rather: shown(around),
  };
}

/** The document of `element` and the shadow roots it stands in. */
function rootsOf(element: Element): readonly (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return [root, ...rootsOf(root.host)];
  return root instanceof Document ? [root] : [];
}

function toldBy(element: Element, root: Document | ShadowRoot): readonly Element[] {
  const ids = tellsOf.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []);
  return ids.map((id) => root.getElementById(id)).filter((list) => list !== null);
}

const counts = (element: Element): boolean =>
  element.role === 'progressbar' || written.test(element.textContent?.trim() ?? '');

function shown(elements: readonly Element[]): readonly Box[] {
  return elements
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}
