import type { Box, ProofWatch, Verdict } from '../contract.ts';
import { pageText, sameText, showsText } from '../page-text.ts';
import { anyOf, firstOf, firstOutside } from '../selectors.ts';
import { documentsUp, isDocument, openRoots, rootsAround } from '../tree.ts';
import { conversationOf, invited } from './linkedin.circumstances.ts';
import { authorOf, isBy, me, nested, slugOf, writerOf } from './linkedin.people.ts';
import * as seen from './linkedin.selectors.ts';
import { says, words } from './linkedin.words.ts';

/** How long the page may take to show what was sent, in ms. Comments and messages take seconds, posts up to three quarters of a minute. */
const answerPatience = 15_000;
const postPatience = 45_000;

/** Every tree that can show the proof: around the box, above it, old pages in frames and shadow roots beside it. */
function rootsFor(box: Box): readonly ParentNode[] {
  const documents = documentsUp(box.element.ownerDocument);
  const framed = documents.flatMap((doc) =>
    [...doc.querySelectorAll<HTMLIFrameElement>(anyOf(seen.interopFrames))].flatMap(
      (frame) => frame.contentDocument ?? [],
    ),
  );
  const all = [...new Set<Document | ShadowRoot>([...rootsAround(box.element), ...documents, ...framed])];
  const shadows = all.flatMap((root) => (isDocument(root) ? openRoots(root, anyOf(seen.interopHosts)) : []));
  return [...new Set<ParentNode>([...all, ...shadows])];
}

const findAll = (roots: readonly ParentNode[], selector: string): readonly Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll(selector)]);

/** What is there now that was not there when this was made. */
function novelty(find: () => readonly Element[], keyOf: (element: Element) => string | Element | undefined) {
  const before = new Set(find().map(keyOf));
  return () =>
    find().filter((element) => {
      const key = keyOf(element);
      return key !== undefined && !before.has(key);
    });
}

const itself = (element: Element) => element;

function stillHolds(box: Box, text: string): boolean {
  if (!box.element.isConnected) return false;
  const { element } = box;
  return sameText(element instanceof HTMLTextAreaElement ? element.value : pageText(element), text);
}

/** The text still stands in the box: it did not go. Otherwise nobody knows. */
const leftOver = (box: Box, text: string): Verdict => (stillHolds(box, text) ? 'failed' : 'unknown');

const newErrors = (roots: readonly ParentNode[]) => novelty(() => findAll(roots, anyOf(seen.errors)), itself);

/** A new comment address with the same words, by whoever this box writes as. */
function commentProof(box: Box, text: string): ProofWatch {
  const roots = rootsFor(box);
  const writer = writerOf(box.scope, box.element.ownerDocument);
  const errors = newErrors(roots);
  const fresh = novelty(
    () => findAll(roots, anyOf(seen.commentRows)),
    (row) => row.getAttribute('componentkey') || row.getAttribute('data-id') || row.id || undefined,
  );
  const mine = () =>
    fresh()
      .filter((row) => sameText(pageText(firstOutside(row, seen.commentTexts, nested), aside), text))
      .map((row) => isBy(row, authorOf(row, seen.commentAuthorNames), writer, seen.commentTexts));
  return {
    patienceMs: answerPatience,
    check: () => {
      if (mine().includes(true)) return 'confirmed';
      return errors().length > 0 ? 'failed' : undefined;
    },
    atTheEnd: () => (mine().includes(undefined) && !stillHolds(box, text) ? 'probably' : leftOver(box, text)),
  };
}

/** Parts of a shown text that nobody wrote: "see more", words for screen readers. */
const aside = 'button, .visually-hidden';

const postKey = (item: Element): string | undefined =>
  item.querySelector(anyOf(seen.postMarks))?.getAttribute('data-testid') ||
  item.getAttribute('data-urn') ||
  item.getAttribute('componentkey') ||
  item.id ||
  undefined;

/** The dialog is gone and the feed shows a new item of one's own with the text, or a toast leads to it. */
function postProof(box: Box, text: string): ProofWatch {
  const roots = rootsFor(box);
  const errors = newErrors(roots);
  const items = () => findAll(roots, anyOf(seen.posts));
  const fresh = novelty(items, postKey);
  const links = novelty(() => findAll(roots, anyOf(seen.publishedLinks)), itself);
  const writer = me(box.element.ownerDocument);
  const isOurs = (item: Element) =>
    showsText(pageText(firstOutside(item, seen.postTexts, nested), aside), text) &&
    isBy(item, authorOf(item, seen.postAuthorNames), writer, seen.postTexts) !== false;
  return {
    patienceMs: postPatience,
    check: () => {
      if (errors().length > 0) return 'failed';
      if (box.element.isConnected) return undefined;
      return links().length > 0 || fresh().some(isOurs) ? 'confirmed' : undefined;
    },
    atTheEnd: () => {
      if (box.element.isConnected) return leftOver(box, text);
      // Away from the feed a post shows nowhere: the closed dialog is all there is.
      return items().length === 0 ? 'probably' : 'unknown';
    },
  };
}

/** A new message address in this conversation with the same words, and not by the other person. */
function messageProof(box: Box, text: string): ProofWatch {
  const roots = rootsFor(box);
  const errors = newErrors(roots);
  const place = conversationOf(box);
  const where = () => (place && (place as Node & ParentNode).isConnected ? [place] : roots);
  const fresh = novelty(
    () => findAll(where(), anyOf(seen.messages)),
    (event) => {
      const marked = event.matches('[data-event-urn]') ? event : event.querySelector('[data-event-urn]');
      return marked?.getAttribute('data-event-urn') || undefined;
    },
  );
  const theirs = anyOf(seen.messagesOfOthers);
  const isMine = (event: Element) =>
    !event.matches(theirs) &&
    !event.querySelector(theirs) &&
    sameText(pageText(firstOf(event, seen.messageTexts) ?? event), text);
  return {
    patienceMs: answerPatience,
    check: () => {
      if (fresh().some(isMine)) return 'confirmed';
      return errors().length > 0 ? 'failed' : undefined;
    },
    atTheEnd: () => (box.name === 'inmail' && !box.element.isConnected ? 'probably' : leftOver(box, text)),
  };
}

/** A new "Pending" on that person's card. The dialog closing without another one in its place is a weak hint. */
function noteProof(box: Box, text: string): ProofWatch {
  const roots = rootsFor(box);
  const errors = newErrors(roots);
  const dialogs = novelty(() => findAll(roots, anyOf(seen.dialogs)), itself);
  const person = invited(box);
  const fresh = novelty(
    () =>
      findAll(roots, '[aria-label]').filter((badge) =>
        says(badge.getAttribute('aria-label') ?? '', words.pending),
      ),
    (badge) => `${badge.getAttribute('aria-label')} ${addressBeside(badge) ?? ''}`,
  );
  const isTheirs = (badge: Element) => {
    if (person.name && badge.getAttribute('aria-label')?.includes(person.name)) return true;
    const beside = addressBeside(badge);
    if (person.slug && beside) return beside === person.slug;
    return !person.name && !person.slug;
  };
  return {
    patienceMs: answerPatience,
    check: () => {
      if (fresh().some(isTheirs)) return 'confirmed';
      return errors().length > 0 ? 'failed' : undefined;
    },
    atTheEnd: () => {
      if (box.element.isConnected) return leftOver(box, text);
      return dialogs().length > 0 ? 'failed' : 'probably';
    },
  };
}

/** Whose card a control stands on: the nearest part around it with a link to exactly one profile. */
function addressBeside(control: Element): string | undefined {
  let part = control.parentElement;
  for (let steps = 0; part && steps < 6; steps++, part = part.parentElement) {
    const slugs = new Set(
      [...part.querySelectorAll('a[href*="/in/"]')].map((link) => slugOf(link.getAttribute('href'))),
    );
    if (slugs.size > 1) return undefined;
    if (slugs.size === 1) return [...slugs][0];
  }
  return undefined;
}

/** Made at the click or shortcut: remembers what the page shows then. */
export function watchSend(box: Box, text: string): ProofWatch {
  if (box.kind === 'reply') return commentProof(box, text);
  if (box.kind === 'dm') return messageProof(box, text);
  return box.kind === 'note' ? noteProof(box, text) : postProof(box, text);
}
