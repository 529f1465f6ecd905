import type { Box, Site } from '../contract.ts';
import { anyOf } from '../selectors.ts';
import { traitsOf } from '../traits.ts';
import { isEmptied } from './box-text.ts';
import { isPicking, isPlainEnter, nameOf, pressed } from './controls.ts';
import { answeredComment, editedComment, facebookCircumstances } from './facebook.circumstances.ts';
import { button, isPostButton, lastButton, postBox } from './facebook.post.ts';
import { watchFacebook } from './facebook.proof.ts';
import * as seen from './facebook.selectors.ts';
import { commentLabels } from './facebook.words.ts';

const placeOf = (element: Element) => element.ownerDocument.location;

/** The chat that a box belongs to: a pop-up with bubbles or with chat's own placeholder, or the Messenger page. */
function chatAround(editor: Element): Element | undefined {
  const popup = editor.closest(anyOf(seen.chatPopup));
  const isChat = editor.matches(anyOf(seen.chatPlaceholder));
  if (popup && (isChat || popup.querySelector(anyOf(seen.chatRows)))) return popup;
  const { hostname, pathname } = placeOf(editor);
  const page = hostname === 'www.messenger.com' || /^\/messages(\/|$)/.test(pathname);
  const main = editor.closest('[role="main"]');
  return main && (page || isChat) ? main : undefined;
}

function answerBox(element: HTMLElement): Box | undefined {
  const story = /^\/stories\//.test(placeOf(element).pathname);
  const form = element.closest(anyOf(seen.commentForm)) ?? (story ? element.closest('form') : null);
  if (!form) return undefined;
  const box = (name: string): Box => ({ place: 'facebook', name, kind: 'reply', element, scope: form });
  if (story) return box('story-reply');
  if (editedComment(element)) return box('comment-edit');
  return box(answeredComment(element) instanceof Element ? 'reply' : 'comment');
}

function boxAt(target: Element): Box | undefined {
  const element = target.closest<HTMLElement>(anyOf(seen.editors));
  if (!element || element.closest(anyOf(seen.notBoxes))) return undefined;
  const answer = answerBox(element);
  if (answer) return answer;
  const chat = chatAround(element);
  if (chat) return { place: 'facebook', name: 'message', kind: 'dm', element, scope: chat };
  return postBox(element);
}

/** What is saved after an edit was sent before. */
const isEdit = (box: Box) => box.name === 'comment-edit';

function sendsByClick(box: Box, path: readonly EventTarget[]): boolean {
  if (isEdit(box)) return false;
  const control = pressed(path, button, box.scope);
  if (!control || isEmptied(box.element)) return false;
  if (box.kind === 'reply')
    return (
      control.matches(anyOf(seen.commentSubmit)) || commentLabels.includes(nameOf(control).toLowerCase())
    );
  return control === lastButton(box) || (box.kind === 'post' && isPostButton(control));
}

/** facebook.com and messenger.com: posts, comments, replies, stories, reels and messages. */
export const facebook: Site = {
  place: 'facebook',
  traits: (kind) => traitsOf('facebook', kind),
  boxAt,
  circumstancesOf: facebookCircumstances,
  sendsByClick,
  // Enter sends comments and messages, Shift+Enter starts a line; in a post Enter is only ever a new line.
  sendsByKey: (box, event) =>
    box.kind !== 'post' && !isEdit(box) && isPlainEnter(event) && !isPicking(box.element),
  watchSend: watchFacebook,
  puzzles: (root) =>
    [...root.querySelectorAll(anyOf(seen.editors))].filter(
      (element) => !element.closest(anyOf(seen.notBoxes)),
    ),
};
