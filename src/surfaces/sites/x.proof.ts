import type { Box, ProofWatch } from '../contract.ts';
import { pageText } from '../page-text.ts';
import { anyOf, firstOf } from '../selectors.ts';
import { isCleared } from './box-text.ts';
import { watchSigns } from './proof-watch.ts';
import { newAlerts, says, shows } from './shown.ts';
import { ownHandle, whoseRow } from './x.circumstances.ts';
import * as seen from './x.selectors.ts';
import { refusals } from './x.words.ts';

/** X's own composer gives up well before. */
const patienceMs = 15_000;

/** A toast that leads to a post of the writer's: `/me/status/…`, or `/i/status/…` where X leaves the name out. */
function leadsToOwnPost(toast: Element, mine: string | undefined): boolean {
  return [...toast.querySelectorAll(anyOf(seen.postLinks))].some((link) => {
    const owner = /\/(\w+)\/status\/\d/.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase();
    return owner !== undefined && (mine === undefined || owner === mine || owner === 'i');
  });
}

/**
 * The one proof X gives is a fresh toast with a link to the new post. A composer that closes or clears is none
 * (jackwener/OpenCLI, 2026-05): it does so on silent failures too.
 */
function watchPost(box: Box): ProofWatch {
  const doc = box.element.ownerDocument;
  const mine = ownHandle(doc);
  const fresh = newAlerts(doc, anyOf(seen.toasts));
  return watchSigns(box, {
    patienceMs,
    shown: () => fresh().some((toast) => leadsToOwnPost(toast, mine)),
    refused: () => fresh().some((toast) => !toast.querySelector('a[href]') && says(toast, refusals)),
  });
}

const rowId = (row: Element) => row.getAttribute('data-dm-message-row');
const rowStatus = (row: Element) => row.getAttribute('data-send-status');

/** A message's proof is its own row, and the row says what became of it. */
function watchMessage(box: Box, text: string): ProofWatch {
  const rows = () => [...box.scope.querySelectorAll(anyOf(seen.chatRows))];
  const ids = new Set(rows().map(rowId));
  const nodes = new Set(rows());
  const partner = pageText(firstOf(box.scope, seen.chatPartner))?.split('\n')[0];
  const isNew = (row: Element) => (rowId(row) === null ? !nodes.has(row) : !ids.has(rowId(row)));
  const mine = () =>
    rows().filter((row) => isNew(row) && shows(row, text) && whoseRow(row, partner) !== 'them');
  return watchSigns(box, {
    patienceMs,
    shown: () =>
      mine().some((row) => {
        const status = rowStatus(row);
        if (status !== null) return ['sent', 'delivered', 'read'].includes(status);
        return isCleared(box);
      }),
    refused: () => mine().some((row) => ['failed', 'error'].includes(rowStatus(row) ?? '')),
  });
}

/** Watches for the proof of a send that is being tried now. */
export function watchX(box: Box, text: string): ProofWatch {
  return box.kind === 'dm' ? watchMessage(box, text) : watchPost(box);
}
