import type { Kind } from '#engine/types.ts';
import type { Box } from '../contract.ts';
import { editingHost } from '../find.ts';
import { anyOf, closestOf, firstOf, firstOutside } from '../selectors.ts';
import { closestAcross, openRoots, upwards } from '../tree.ts';
import * as seen from './linkedin.selectors.ts';
import { says, words } from './linkedin.words.ts';

type Scope = ParentNode & Node;

/** A box of the register: its name, its kind, and how an editable element shows that it is one. Asked in order. */
interface BoxRule {
  readonly name: string;
  readonly kind: Kind;
  /** The dialog, form or card around the box; undefined where it is not this one. */
  scopeOf(element: HTMLElement): Scope | undefined;
}

const rows = anyOf(seen.commentRows);
const rowsAndBoxes = anyOf([...seen.commentRows, ...seen.commentScopes]);

/** What the page calls an editor, for people and for screen readers. */
function labelOf(element: Element): string {
  const placeholder = firstOf(element, seen.placeholders)?.getAttribute('data-placeholder');
  const labels = ['aria-label', 'data-placeholder', 'aria-placeholder', 'placeholder'].map((name) =>
    element.getAttribute(name),
  );
  return [...labels, placeholder].filter(Boolean).join(' ');
}

const isRich = (element: Element) => element.matches(anyOf(seen.richEditors));
const dialogOf = (element: Element) => closestOf(element, seen.dialogs);
const pathOf = (element: Element) => element.ownerDocument.location.pathname;

/** The comment row a box belongs to, when it lies in one. */
export const rowOf = (node: Node): Element | undefined => closestAcross(node, rows);

function messageForm(element: HTMLElement): Scope | undefined {
  return isRich(element) ? closestOf(element, seen.messageForms) : undefined;
}

function commentScope(element: HTMLElement): Scope | undefined {
  return isRich(element) ? closestOf(element, seen.commentScopes) : undefined;
}

/** An editor that took the place of a comment's own words, or that says "save", changes what is there already. */
function isEdit(scope: Scope): boolean {
  const buttons = [...scope.querySelectorAll('button')];
  if (buttons.some((button) => says(button.textContent ?? '', words.save))) return true;
  const row = rowOf(scope);
  return row !== undefined && !firstOutside(row, seen.commentTexts, rowsAndBoxes);
}

function isReply(element: HTMLElement, scope: Scope): boolean {
  if (rowOf(scope) || closestOf(element, seen.replyScopes)) return true;
  const label = labelOf(element);
  return says(label, words.reply) && !says(label, words.comment);
}

const edges = anyOf([...seen.posts, ...seen.commentRows, ...seen.dialogs]);

/**
 * For editors known by their label alone: the largest part around one that holds neither another editor nor comments, and
 * does not reach beyond a post, a comment or a dialog. Its send button may mount there later.
 */
function cardOf(element: HTMLElement): Scope | undefined {
  let card: Element | undefined;
  for (const part of upwards(element)) {
    if (part === element) continue;
    if (part.matches(`body, main, ${edges}`) || part.querySelector(rows)) break;
    if (part.querySelectorAll(anyOf(seen.richEditors)).length > 1) break;
    card = part;
  }
  return card;
}

function labelled(element: HTMLElement, parts: readonly string[]): Scope | undefined {
  return isRich(element) && says(labelOf(element), parts) ? cardOf(element) : undefined;
}

/** An identity's own page, looked after by its people: their posts are written in a plain dialog. */
const isCompanyAdmin = (element: Element) =>
  /^\/(company|showcase|school)\/[^/]+\/admin/.test(pathOf(element));

const isArticlePage = (element: Element) => /^\/article\/(new|edit)/.test(pathOf(element));

const rules: readonly BoxRule[] = [
  {
    name: 'note',
    kind: 'note',
    scopeOf: (element) => {
      if (!element.matches(anyOf(seen.noteFields))) return undefined;
      const direct = pathOf(element).startsWith('/preload/custom-invite');
      return dialogOf(element) ?? (direct ? element.ownerDocument : undefined);
    },
  },
  {
    name: 'article',
    kind: 'post',
    scopeOf: (element) =>
      closestOf(element, seen.articleEditors) && isArticlePage(element) ? element.ownerDocument : undefined,
  },
  {
    name: 'article-intro',
    kind: 'post',
    scopeOf: (element) =>
      isRich(element) && isArticlePage(element) && closestOf(element, seen.postScopes)
        ? dialogOf(element)
        : undefined,
  },
  {
    name: 'inmail',
    kind: 'dm',
    scopeOf: (element) => {
      const dialog = messageForm(element) && dialogOf(element);
      return dialog?.querySelector(anyOf(seen.messageSubjects)) ? dialog : undefined;
    },
  },
  {
    name: 'message-bubble',
    kind: 'dm',
    scopeOf: (element) => (closestOf(element, seen.messageBubbles) ? messageForm(element) : undefined),
  },
  { name: 'message', kind: 'dm', scopeOf: messageForm },
  {
    name: 'post',
    kind: 'post',
    scopeOf: (element) => {
      if (closestOf(element, seen.commentScopes) || !isRich(element)) return undefined;
      const scope = closestOf(element, seen.postScopes);
      if (scope) return dialogOf(element) ?? scope;
      if (closestOf(element, seen.postEditors)) return dialogOf(element) ?? cardOf(element);
      return pathOf(element).startsWith('/sharing/compose') ? element.ownerDocument : undefined;
    },
  },
  {
    name: 'comment-edit',
    kind: 'reply',
    scopeOf: (element) => {
      const scope = commentScope(element);
      return scope && isEdit(scope) ? scope : undefined;
    },
  },
  {
    name: 'reply',
    kind: 'reply',
    scopeOf: (element) => {
      const scope = commentScope(element);
      return scope && isReply(element, scope) ? scope : undefined;
    },
  },
  { name: 'comment', kind: 'reply', scopeOf: commentScope },
  {
    name: 'company-post',
    kind: 'post',
    scopeOf: (element) => (isRich(element) && isCompanyAdmin(element) ? dialogOf(element) : undefined),
  },
  {
    name: 'post',
    kind: 'post',
    scopeOf: (element) =>
      dialogOf(element) && labelled(element, words.post) ? dialogOf(element) : undefined,
  },
  {
    name: 'reply',
    kind: 'reply',
    scopeOf: (element) =>
      rowOf(element) || says(labelOf(element), words.reply) ? labelled(element, words.reply) : undefined,
  },
  { name: 'comment', kind: 'reply', scopeOf: (element) => labelled(element, words.comment) },
  { name: 'message', kind: 'dm', scopeOf: (element) => labelled(element, words.message) },
];

/** The compose box that `target` belongs to. Search, challenges, helper fields and everything unknown are none. */
export function boxAt(target: Element): Box | undefined {
  const element = editingHost(target);
  if (!element || closestOf(element, seen.never)) return undefined;
  for (const { name, kind, scopeOf } of rules) {
    const scope = scopeOf(element);
    if (scope) return { place: 'linkedin', name, kind, element, scope };
  }
  return undefined;
}

/** Pages where people write to each other; elsewhere (job adverts, learning) an unknown editor is no puzzle. */
const writingPages =
  /^\/(feed|posts|in|company|messaging|sharing|preload|groups|article|pulse|mynetwork)?(\/|$)/;

/** Rich editors on pages for writing that no rule knows. */
export function puzzles(root: ParentNode): readonly Element[] {
  const doc = root instanceof Document ? root : (root as Node & ParentNode).ownerDocument;
  if (!doc || !writingPages.test(doc.location.pathname)) return [];
  const roots = [root, ...openRoots(doc, anyOf(seen.interopHosts))];
  return roots
    .flatMap((each) => [...each.querySelectorAll(anyOf(seen.richEditors))])
    .filter((element) => !closestOf(element, seen.never) && !boxAt(element));
}
