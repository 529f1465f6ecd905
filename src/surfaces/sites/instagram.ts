import type { Box, Site } from '../contract.ts';
import { anyOf } from '../selectors.ts';
import { traitsOf } from '../traits.ts';
import { isEmptied } from './box-text.ts';
import { follows, isPicking, isPlainEnter, nameOf, pressed } from './controls.ts';
import { instagramCircumstances } from './instagram.circumstances.ts';
import { watchInstagram } from './instagram.proof.ts';
import * as seen from './instagram.selectors.ts';
import { addComment, send, writeCaption } from './instagram.words.ts';

const button = '[role="button"], button';
const pathOf = (element: Element) => element.ownerDocument.location.pathname;

function labelled(element: Element, beginnings: readonly string[]): boolean {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
  return beginnings.some((words) => label.toLowerCase().startsWith(words));
}

const isLexical = (element: Element) => element.matches(anyOf(seen.lexical));

/** The nearest ancestor that also holds the bubbles, short of the whole page. */
function chatAround(element: Element): Element | undefined {
  let around = element.parentElement;
  while (around && around !== around.ownerDocument.body) {
    if (around.querySelector(anyOf(seen.chatList))) return around;
    around = around.parentElement;
  }
  return undefined;
}

type Recognise = (element: HTMLElement) => Box | undefined;

const box = (name: string, kind: Box['kind'], element: HTMLElement, scope: Element): Box => ({
  place: 'instagram',
  name,
  kind,
  element,
  scope,
});

const story: Recognise = (element) => {
  if (!/^\/stories\//.test(pathOf(element)) || element.localName !== 'textarea') return undefined;
  const scope = element.closest('form, section');
  return scope ? box('story-reply', 'reply', element, scope) : undefined;
};

const comment: Recognise = (element) => {
  const form = element.closest(anyOf(seen.commentForm));
  if (!form || isLexical(element)) return undefined;
  const path = pathOf(element);
  if (/^\/(accounts|direct)\//.test(path)) return undefined;
  const atPost = element.closest(anyOf(seen.posts)) !== null || /^\/(p|reels?|tv)\//.test(path);
  return atPost || labelled(element, addComment) ? box('comment', 'reply', element, form) : undefined;
};

/** Buttons that send are words, while those around them are pictures. */
const isWord = (control: Element) => control.querySelector('svg, img') === null && nameOf(control) !== '';

/** Share: the last word in the head of the dialog, above the caption. Other buttons stand beside or below. */
function shareButton(dialog: ParentNode, editor: Element): Element | undefined {
  return [...dialog.querySelectorAll(button)]
    .filter((control) => follows(editor, control) && isWord(control))
    .at(-1);
}

const caption: Recognise = (element) => {
  const dialog = element.closest('[role="dialog"]');
  if (!dialog || element.closest(anyOf(seen.posts)) || dialog.querySelector(anyOf(seen.chatList)))
    return undefined;
  const rich = isLexical(element) && element.hasAttribute('aria-placeholder');
  const field = element.hasAttribute('aria-label') && !element.closest(anyOf(seen.commentForm));
  const headed = field && shareButton(dialog, element) !== undefined;
  return rich || headed || labelled(element, writeCaption)
    ? box('caption', 'post', element, dialog)
    : undefined;
};

const message: Recognise = (element) => {
  if (element.closest('[role="dialog"]') && !isLexical(element)) return undefined;
  const direct = /^\/direct\//.test(pathOf(element));
  const chat = chatAround(element);
  if (chat && (isLexical(element) || direct)) return box('message', 'dm', element, chat);
  const section = element.closest('section, main');
  return direct && section && isLexical(element) ? box('message', 'dm', element, section) : undefined;
};

function boxAt(target: Element): Box | undefined {
  const element = target.closest<HTMLElement>(anyOf(seen.fields));
  if (!element || element.closest(anyOf(seen.notBoxes))) return undefined;
  return story(element) ?? comment(element) ?? caption(element) ?? message(element);
}

function sendsByClick({ kind, scope, element }: Box, path: readonly EventTarget[]): boolean {
  const control = pressed(path, button, scope);
  if (!control || isEmptied(element)) return false;
  if (kind === 'post') return control === shareButton(scope, element);
  if (isWord(control)) return follows(control, element);
  // Only in chat may Send be a picture too.
  const picture = control.querySelector('svg[aria-label]') ?? control;
  return kind === 'dm' && send.includes(nameOf(picture).toLowerCase());
}

/** instagram.com: captions, comments, replies, story replies and messages. */
export const instagram: Site = {
  place: 'instagram',
  traits: (kind) => traitsOf('instagram', kind),
  boxAt,
  circumstancesOf: instagramCircumstances,
  sendsByClick,
  sendsByKey: (box, event) => box.kind !== 'post' && isPlainEnter(event) && !isPicking(box.element),
  watchSend: watchInstagram,
  puzzles: (root) =>
    [...root.querySelectorAll(`${anyOf(seen.lexical)}, article textarea`)].filter(
      (element) => !element.closest(anyOf(seen.notBoxes)),
    ),
};
