import type { Box } from './place.ts';

/** More controls than this around one box are not looked at. */
const most = 80;

/** Controls around a box that the card keeps clear of: above all the one that sends. Read only while a card opens. */
export function obstaclesIn(scope: ParentNode, element: HTMLElement): readonly Box[] {
  const controls = [...scope.querySelectorAll('button, [role="button"], [type="submit"], [role="listbox"]')];
  return controls
    .slice(-most)
    .filter((control) => !control.contains(element))
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}
