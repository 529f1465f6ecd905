import type { Box, Site } from '../contract.ts';
import { anyOf } from '../selectors.ts';
import { traitsOf } from '../traits.ts';
import { isPicking, isPlainEnter, isPressable, pressed } from './controls.ts';
import { answeredPost, quotedText, xCircumstances } from './x.circumstances.ts';
import { watchX } from './x.proof.ts';
import * as seen from './x.selectors.ts';

const buttonsFor = (box: Box) => anyOf(box.kind === 'dm' ? seen.messageButtons : seen.postButtons);

/** The nearest ancestor that also holds the send button, short of the whole page. */
function composerAround(element: Element): Element | undefined {
  let around = element.parentElement;
  while (around && around !== around.ownerDocument.body) {
    if (around.querySelector(anyOf(seen.postButtons))) return around;
    around = around.parentElement;
  }
  return undefined;
}

/** The parts of one composer, in the order they are read: the test ids' numbers cannot be relied on. */
function partsOf(scope: ParentNode): readonly Element[] {
  return [...scope.querySelectorAll(anyOf(seen.parts))];
}

function partBox(element: HTMLElement): Box | undefined {
  const dialog = element.closest('[role="dialog"]');
  const inline = element.closest(anyOf(seen.inlineReply));
  const scope = dialog ?? inline ?? composerAround(element);
  if (!scope) return undefined;
  const box = (name: string, kind: Box['kind']): Box => ({ place: 'x', name, kind, element, scope });
  const index = partsOf(scope).indexOf(element);
  const draft = box(dialog ? 'post-dialog' : 'post', 'post');
  if (inline && !dialog) return box('reply-inline', 'reply');
  if (dialog && answeredPost(draft)) return box(index > 0 ? 'reply-part' : 'reply-dialog', 'reply');
  if (quotedText(draft)) return box('quote', 'post');
  return index > 0 ? box('thread-part', 'post') : draft;
}

function messageBox(element: HTMLElement): Box {
  const root = element.getRootNode();
  const whole = root instanceof ShadowRoot ? root : element.ownerDocument.body;
  const scope = element.closest(anyOf(seen.chatPanel)) ?? whole;
  return { place: 'x', name: 'message', kind: 'dm', element, scope };
}

function boxAt(element: Element): Box | undefined {
  const part = element.closest<HTMLElement>(anyOf(seen.parts));
  if (part) return partBox(part);
  const message = element.closest<HTMLElement>(anyOf(seen.messageBoxes));
  return message ? messageBox(message) : undefined;
}

/** x.com: posts, threads, quotes, replies and messages. */
export const x: Site = {
  place: 'x',
  traits: (kind) => traitsOf('x', kind),
  boxAt,
  circumstancesOf: xCircumstances,
  // One click sends all parts of a thread: the first part speaks for them, so that a thread counts once.
  sendsByClick: (box, path) =>
    pressed(path, buttonsFor(box), box.scope) !== undefined &&
    (box.kind === 'dm' || partsOf(box.scope)[0] === box.element),
  sendsByKey(box, event) {
    if (isPicking(box.element)) return false;
    const meant =
      box.kind === 'dm' ? isPlainEnter(event) : event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    // The button follows the editor's own model: while it is off, the shortcut does nothing either.
    const buttons = [...box.scope.querySelectorAll(buttonsFor(box))];
    return meant && (buttons.length === 0 || buttons.some(isPressable));
  },
  watchSend: watchX,
  puzzles: (root) =>
    [...root.querySelectorAll(anyOf(seen.editors))].filter(
      (element) => !element.closest(anyOf(seen.notBoxes)),
    ),
};
