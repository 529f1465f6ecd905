import type { Box, ProofWatch } from '../contract.ts';
import { isCleared } from './box-text.ts';
import { watchSigns } from './proof-watch.ts';
import { newAlerts } from './shown.ts';

const patienceMs = 12_000;
/** Chats and comments draw a row at once and mark it when their server says no, in ms. */
const settleMs = 700;

/** Says whether an alert rose since this was called, while the text is still in the box: then it was not taken. */
export function alertsOver(box: Box): () => boolean {
  const fresh = newAlerts(box.element.ownerDocument);
  return () => !isCleared(box) && fresh().length > 0;
}

const troubled = (row: Element) => row.querySelector('[role="alert"]') !== null;

/**
 * For comments and messages that appear in a list: one row more that shows the text is the proof. Rows are counted and not
 * remembered, since sites recycle their nodes while the list scrolls. A row with an alert in it is a try that failed.
 */
export function watchRows(box: Box, rowsWithText: () => readonly Element[]): ProofWatch {
  const count = () => {
    const rows = rowsWithText();
    const failed = rows.filter(troubled).length;
    return { failed, sent: rows.length - failed };
  };
  const before = count();
  const alerted = alertsOver(box);
  return watchSigns(box, {
    patienceMs,
    settleMs,
    shown: () => isCleared(box) && count().sent > before.sent,
    refused: () => alerted() || count().failed > before.failed,
  });
}
