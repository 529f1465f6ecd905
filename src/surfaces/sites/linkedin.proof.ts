import type { Box, ProofWatch } from '../contract.ts';
import { pageText, sameText, showsText } from '../page-text.ts';
import { anyOf, firstOf, firstOutside } from '../selectors.ts';
import { articleProof } from './linkedin.article-proof.ts';
import { conversationOf } from './linkedin.circumstances.ts';
import { noteProof } from './linkedin.note-proof.ts';
import {
  answerPatience,
  closing,
  findAll,
  itself,
  leftOver,
  newErrors,
  newSuccesses,
  novelty,
  rootsFor,
  stillHolds,
} from './linkedin.page.ts';
import { authorOf, isBy, me, nested, writerOf } from './linkedin.people.ts';
import * as seen from './linkedin.selectors.ts';

/** A post may take three quarters of a minute to show in the feed, in ms. */
const postPatience = 45_000;

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
  const closed = closing(box);
  const writer = me(box.element.ownerDocument);
  const isOurs = (item: Element) =>
    showsText(pageText(firstOutside(item, seen.postTexts, nested), aside), text) &&
    isBy(item, authorOf(item, seen.postAuthorNames), writer, seen.postTexts) !== false;
  return {
    patienceMs: postPatience,
    check: () => {
      if (errors().length > 0) return 'failed';
      if (!closed.look()) return undefined;
      return links().length > 0 || fresh().some(isOurs) ? 'confirmed' : undefined;
    },
    atTheEnd: () => leftOver(box, text),
  };
}

/**
 * A new message address in this conversation with the same words, and not by the other person. The dialog of an InMail goes:
 * there a notice that it went well says so.
 */
function messageProof(box: Box, text: string): ProofWatch {
  const roots = rootsFor(box);
  const errors = newErrors(roots);
  const successes = newSuccesses(roots);
  const closed = closing(box);
  const place = conversationOf(box);
  const where = () => (place && (place as Node & ParentNode).isConnected ? [place] : roots);
  const fresh = novelty(
    () => findAll(where(), anyOf(seen.messages)),
    (event) => {
      const marked = event.matches(anyOf(seen.messageUrns)) ? event : firstOf(event, seen.messageUrns);
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
      const gone = box.name === 'inmail' && closed.look();
      if (fresh().some(isMine) || (gone && successes().length > 0)) return 'confirmed';
      return errors().length > 0 ? 'failed' : undefined;
    },
    atTheEnd: () => leftOver(box, text),
  };
}

/** Made at the click or shortcut: remembers what the page shows then. */
export function watchSend(box: Box, text: string): ProofWatch {
  if (box.kind === 'reply') return commentProof(box, text);
  if (box.kind === 'dm') return messageProof(box, text);
  if (box.kind === 'note') return noteProof(box, text);
  return box.name === 'article' ? articleProof(box) : postProof(box, text);
}
