import type { Box, ProofWatch } from '../contract.ts';
import { isCleared } from './box-text.ts';
import { watchSigns } from './proof-watch.ts';
import { alertsOver } from './row-proof.ts';
import { newAlerts } from './shown.ts';
import { storySent } from './story.words.ts';

const patienceMs = 12_000;

/** Where pages put what they say to the reader in passing. */
const notices = '[role="alert"], [role="status"], [aria-live]';

/** The whole notice, without the stop at its end: "not sent" is another one. */
const wordsOf = (notice: Element): string =>
  (notice.textContent ?? '')
    .trim()
    .replace(/[.!。]+$/, '')
    .toLowerCase();

/** Of an answer to a story nothing stays to see: a notice says that it is out, and where there is none, nobody knows. */
export function watchStory(box: Box): ProofWatch {
  const fresh = newAlerts(box.element.ownerDocument, notices);
  return watchSigns(box, {
    patienceMs,
    shown: () => isCleared(box) && fresh().some((notice) => storySent.includes(wordsOf(notice))),
    refused: alertsOver(box),
  });
}
