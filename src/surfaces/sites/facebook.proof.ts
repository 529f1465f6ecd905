import type { Box, ProofWatch } from '../contract.ts';
import { pageText } from '../page-text.ts';
import { anyOf, firstOf } from '../selectors.ts';
import { isEmptied, isGone, roughText, standingIn } from './box-text.ts';
import { commentRows, postAround, selvesAt } from './facebook.circumstances.ts';
import { ownName } from './facebook.me.ts';
import { headOf, publishesAtOnce } from './facebook.post.ts';
import * as seen from './facebook.selectors.ts';
import { watchSigns } from './proof-watch.ts';
import { alertsOver, watchRows } from './row-proof.ts';
import { newAlerts, rowsThatShow, says } from './shown.ts';
import { watchStory } from './story-proof.ts';

/** A post may carry pictures. */
const postPatienceMs = 20_000;
/** Between "Next" and Post people look at who may read it, and when. */
const stepPatienceMs = 300_000;

function watchComment(box: Box, text: string): ProofWatch {
  const { element } = box;
  const selves = selvesAt(element);
  const root =
    postAround(element) ?? element.closest('[role="dialog"], [role="main"]') ?? element.ownerDocument.body;
  const own = (row: Element) => row !== root && (selves.length === 0 || says(row, selves));
  return watchRows(box, text, () => rowsThatShow(root, commentRows, text, own));
}

function watchMessage(box: Box, text: string): ProofWatch {
  return watchRows(box, text, () => rowsThatShow(box.scope, anyOf(seen.chatRows), text));
}

/** Whether the writer went back to the dialog and wrote on: then what was about to go out is another text. */
function rewriting(box: Box): () => boolean {
  const before = roughText(box.element);
  return () => {
    const editor = standingIn(box);
    return editor !== undefined && !isEmptied(editor) && roughText(editor) !== before;
  };
}

/** The dialog goes and the post stands in the feed. The dialog alone may go for other reasons. */
function watchPost(box: Box, text: string): ProofWatch {
  const doc = box.element.ownerDocument;
  const me = ownName(doc);
  // Who posts as a page stands by that name at the head of the dialog.
  const head = headOf(box.element);
  const own = (message: Element) => {
    if (box.scope.contains(message)) return false;
    const post = postAround(message);
    const author = post && pageText(firstOf(post, seen.postAuthor))?.split('\n')[0];
    return me === undefined || author === me || (author !== undefined && head.includes(author));
  };
  const count = () => rowsThatShow(doc, anyOf(seen.postText), text, own).length;
  const before = count();
  const alerted = alertsOver(box);
  const alerts = newAlerts(doc);
  // While the settings stand in the dialog there is no editor to tell whether the text is still there.
  const refused = () =>
    alerted() || (box.scope.isConnected && alerts().some((alert) => box.scope.contains(alert)));
  const rewritten = rewriting(box);
  return watchSigns(box, {
    patienceMs: publishesAtOnce(box) ? postPatienceMs : stepPatienceMs,
    shown: () => isGone(box.element) && count() > before,
    refused: () => refused() || rewritten(),
  });
}

/** Watches for the proof of a send that is being tried now. */
export function watchFacebook(box: Box, text: string): ProofWatch {
  if (box.kind === 'post') return watchPost(box, text);
  if (box.name === 'story-reply') return watchStory(box);
  return box.kind === 'dm' ? watchMessage(box, text) : watchComment(box, text);
}
