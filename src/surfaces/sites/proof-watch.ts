import type { Box, ProofWatch, Verdict } from '../contract.ts';
import { isEmptied, standingIn } from './box-text.ts';

/** What one box's page can show after a send. Each is asked about the page as it is now. */
interface Signs {
  /** How long the page may take, in ms. */
  readonly patienceMs: number;
  /** The page's own proof that the text is out. */
  shown(): boolean;
  /** The page says that it is not. */
  refused(): boolean;
  /** What it means when the box was emptied at once and the page shows nothing else. */
  readonly onlyEmptied: Verdict;
  /** What it means when it was closed at once, with all that is around it. */
  readonly onlyClosed: Verdict;
}

/** A box that the site cleared because of the send was cleared about now; later it was the writer, in ms. */
const clearedSoonMs = 3000;

/** Puts the signs of one send together. To be made when the send is tried: that is when its clock starts. */
export function watchSigns(box: Box, signs: Signs): ProofWatch {
  const start = performance.now();
  let emptied = false;
  let closed = false;
  return {
    patienceMs: signs.patienceMs,
    check() {
      if (signs.shown()) return 'confirmed';
      if (signs.refused()) return 'failed';
      if (performance.now() - start > clearedSoonMs) return undefined;
      const element = standingIn(box);
      if (!element) closed = true;
      else if (isEmptied(element)) emptied = true;
      return undefined;
    },
    atTheEnd() {
      const element = standingIn(box);
      if (element && !isEmptied(element)) return 'failed';
      if (emptied) return signs.onlyEmptied;
      return closed ? signs.onlyClosed : 'unknown';
    },
  };
}
