import type { Box } from '../contract.ts';
import { anyOf, closestOf, firstOf } from '../selectors.ts';
import { closestAcross, holds, isElement } from '../tree.ts';
import * as seen from './linkedin.selectors.ts';
import { isWord, says, words } from './linkedin.words.ts';

/** The button that was pressed, whatever was hit in it. */
function pressed(path: readonly EventTarget[]): Element | undefined {
  return path.find((node): node is Element => isElement(node) && node.matches('button, [role="button"]'));
}

/** Buttons that show words and no picture: in a dialog the icons are tools. */
function wordButtons(scope: ParentNode): readonly Element[] {
  return [...scope.querySelectorAll('button')].filter(
    (button) => button.textContent?.trim() && !button.querySelector('svg, img'),
  );
}

/** The post dialog's one button of words; where there are several, the one that says so. */
function postButton(scope: ParentNode): Element | undefined {
  const named = firstOf(scope, seen.postSubmits);
  if (named) return named;
  const candidates = wordButtons(scope);
  if (candidates.length === 1) return candidates[0];
  const publishing = candidates.filter((button) => isWord(button.textContent ?? '', words.publish));
  return publishing.length === 1 ? publishing[0] : undefined;
}

/** Cancel comes before Send in the note's dialog. */
function noteButton(scope: ParentNode): Element | undefined {
  const named = firstOf(scope, seen.noteSubmits);
  if (named) return named;
  const candidates = wordButtons(scope);
  return candidates.find((button) => says(button.textContent ?? '', words.send)) ?? candidates.at(-1);
}

function isCommentSubmit(box: Box, button: Element): boolean {
  if (!button.matches(anyOf(seen.commentSubmits))) return false;
  // A reply's box can lie within what holds the comment's: the nearest one is meant.
  const nearest = closestAcross(button, anyOf(seen.commentScopes));
  return nearest === undefined || holds(nearest, box.element);
}

/** Known by its label alone, a comment box has one button of words, and it sends. */
function isOnlyWordButton(box: Box, button: Element): boolean {
  const candidates = wordButtons(box.scope);
  return candidates.length === 1 && candidates[0] === button;
}

export function sendsByClick(box: Box, path: readonly EventTarget[]): boolean {
  const button = pressed(path);
  if (!button || !holds(box.scope, button)) return false;
  switch (box.name) {
    case 'post':
    case 'company-post':
      return postButton(box.scope) === button;
    case 'comment':
    case 'reply':
      return isCommentSubmit(box, button) || isOnlyWordButton(box, button);
    case 'note':
      return noteButton(box.scope) === button;
    case 'message':
    case 'message-bubble':
    case 'inmail':
      return button.matches(anyOf(seen.messageSubmits));
    case 'article':
      // The article's last step is the dialog that shares it.
      return button === firstOf(box.scope, seen.postSubmits) && closestOf(button, seen.dialogs) !== undefined;
    default:
      // What is saved after an edit was sent before; the words beside an article go out with it.
      return false;
  }
}

/** With "Press Enter to send" there is a toggle and no send button. */
function enterSends(scope: ParentNode): boolean {
  return Boolean(firstOf(scope, seen.messageToggles)) && !firstOf(scope, seen.messageSubmits);
}

export function sendsByKey(box: Box, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  const command = event.ctrlKey || event.metaKey;
  if (box.name === 'comment' || box.name === 'reply') return command;
  return box.kind === 'dm' && !command && enterSends(box.scope);
}
