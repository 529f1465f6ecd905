import type { Box, ProofWatch } from '../contract.ts';
import { sameText } from '../page-text.ts';
import { isCleared, roughText, standingIn } from './box-text.ts';
import { watchSigns } from './proof-watch.ts';
import { newAlerts } from './shown.ts';

const patienceMs = 12_000;
/** Chats and comments draw a row at once and mark it when their server says no, in ms. */
const settleMs = 700;
/** A server that does not answer at all is given up after about that long, in ms. */
const doubtMs = 60_000;
/** What a page says of a row that it takes away, it says within so many looks. */
const looksAfter = 2;

/** Says whether an alert rose since this was called, while the text is still in the box: then it was not taken. */
export function alertsOver(box: Box): () => boolean {
  const fresh = newAlerts(box.element.ownerDocument);
  return () => !isCleared(box) && fresh().length > 0;
}

const troubled = (row: Element) => row.querySelector('[role="alert"]') !== null;

/** Rows that show the text, by what is said of them. */
interface Count {
  readonly failed: number;
  readonly sent: number;
}

/**
 * A row of its own was there: it has failed when the page marks it, or takes it away and puts the words back into the box or
 * says something. A row that only goes may have been scrolled out of a list that draws what one sees.
 */
function refutation(box: Box, text: string, count: () => Count, before: Count): () => boolean {
  const alerts = () => newAlerts(box.element.ownerDocument);
  let since = alerts();
  let missing = 0;
  return () => {
    const now = count();
    if (now.sent > before.sent) {
      since = alerts();
      missing = 0;
      return false;
    }
    missing++;
    if (now.failed > before.failed) return true;
    return missing <= looksAfter && (holds(box, text) || since().length > 0);
  };
}

function holds(box: Box, text: string): boolean {
  const element = standingIn(box);
  return element !== undefined && sameText(roughText(element), text);
}

/**
 * For comments and messages that appear in a list: one row more that shows the text is the proof. Rows are counted and not
 * remembered, since sites recycle their nodes while the list scrolls. A row with an alert in it is a try that failed.
 */
export function watchRows(box: Box, text: string, rowsWithText: () => readonly Element[]): ProofWatch {
  const count = () => {
    const rows = rowsWithText();
    const failed = rows.filter(troubled).length;
    return { failed, sent: rows.length - failed };
  };
  const before = count();
  const alerted = alertsOver(box);
  const isRefuted = refutation(box, text, count, before);
  return watchSigns(box, {
    patienceMs,
    settleMs,
    shown: () => isCleared(box) && count().sent > before.sent,
    refused: () => alerted() || count().failed > before.failed,
    doubt: { lastsMs: doubtMs, isRefuted },
  });
}
