import type { Box } from '../contract.ts';
import { pageText } from '../page-text.ts';
import { anyOf } from '../selectors.ts';
import { follows, nameOf } from './controls.ts';
import { ownName } from './facebook.me.ts';
import * as seen from './facebook.selectors.ts';
import { pageInvitations, postLabels } from './facebook.words.ts';

export const button = '[role="button"], button';

/** The last button of a composer. In the post dialog it publishes or leads on; in chat it is Send while there is text. */
export function lastButton(box: Box): Element | undefined {
  return [...box.scope.querySelectorAll(button)].filter((control) => follows(control, box.element)).at(-1);
}

export const isPostButton = (control: Element): boolean => postLabels.includes(nameOf(control).toLowerCase());

/**
 * Whether the last button of a post dialog publishes. A page's own composer has "Next" there, and Post stands in the settings
 * that follow; by then the editor may be gone.
 */
export function publishesAtOnce(box: Box): boolean {
  const last = lastButton(box);
  return last === undefined || isPostButton(last);
}

/** Who the head of a post dialog says is writing, and what else stands there, line by line. */
export function headOf(element: Element): readonly string[] {
  return pageText(element.closest('[role="dialog"]'), anyOf(seen.editors))?.split('\n') ?? [];
}

/** A company's page writes as itself: its dialog names neither the person who looks after it nor their mind. */
function isByPage(element: Element): boolean {
  const invitation = element.getAttribute('aria-placeholder') ?? '';
  const me = ownName(element.ownerDocument);
  if (me === undefined) return pageInvitations.some((words) => invitation.toLowerCase().startsWith(words));
  return !invitation.includes(me.split(' ')[0] ?? me) && !headOf(element).includes(me);
}

export function postBox(element: HTMLElement): Box | undefined {
  const dialog = element.closest('[role="dialog"]');
  if (!dialog || element.closest(anyOf(seen.articles)) || !element.matches(anyOf(seen.postPlaceholder)))
    return undefined;
  const inGroup = /^\/groups\//.test(element.ownerDocument.location.pathname);
  const name = inGroup ? 'group-post' : isByPage(element) ? 'page-post' : 'post-dialog';
  return { place: 'facebook', name, kind: 'post', element, scope: dialog };
}
