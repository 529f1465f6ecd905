import type { Box, ProofWatch } from '../contract.ts';
import { anyOf, firstOf } from '../selectors.ts';
import { isGone } from './box-text.ts';
import { ownHandle, postAround } from './instagram.circumstances.ts';
import * as seen from './instagram.selectors.ts';
import { notShared, shared } from './instagram.words.ts';
import { watchSigns } from './proof-watch.ts';
import { alertsOver, watchRows } from './row-proof.ts';
import { rowsThatShow, says } from './shown.ts';
import { watchStory } from './story-proof.ts';

/** A post with pictures takes its time (jackwener/OpenCLI polls for minutes). */
const postPatienceMs = 90_000;

function watchPost(box: Box): ProofWatch {
  const doc = box.element.ownerDocument;
  const dialogs = () => [...doc.querySelectorAll('[role="dialog"]')];
  const refused = alertsOver(box);
  return watchSigns(box, {
    patienceMs: postPatienceMs,
    shown: () =>
      isGone(box.element) &&
      (firstOf(doc, seen.checkmark) !== undefined || dialogs().some((dialog) => says(dialog, shared))),
    refused: () => refused() || dialogs().some((dialog) => says(dialog, notShared)),
  });
}

function watchComment(box: Box, text: string): ProofWatch {
  const post = postAround(box.element);
  const me = ownHandle(box.element.ownerDocument);
  const own = (row: Element) => me === undefined || row.querySelector(`a[href="/${me}/"]`) !== null;
  return watchRows(box, text, () => (post ? rowsThatShow(post, anyOf(seen.commentRows), text, own) : []));
}

function watchMessage(box: Box, text: string): ProofWatch {
  return watchRows(box, text, () => rowsThatShow(box.scope, anyOf(seen.chatRows), text));
}

/** Watches for the proof of a send that is being tried now. */
export function watchInstagram(box: Box, text: string): ProofWatch {
  if (box.kind === 'post') return watchPost(box);
  if (box.kind === 'dm') return watchMessage(box, text);
  return box.name === 'story-reply' ? watchStory(box) : watchComment(box, text);
}
