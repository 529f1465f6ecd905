import type { Box, ProofWatch, Verdict } from '../contract.ts';
import { isEmptied, isGone } from './box-text.ts';

/** What one box's page can show after a send. Each is asked about the page as it is now. */
interface Signs {
  /** How long the page may take, in ms. */
  readonly patienceMs: number;
  /** The page's own proof that the text is out. */
  shown(): boolean;
  /** The page says that it is not. */
  refused(): boolean;
  /** What it means when the box was emptied or closed at once and the page shows nothing else. */
  readonly onlyCleared: Verdict;
}

/** A box that the site cleared because of the send was cleared about now; later it was the writer, in ms. */
const clearedSoonMs = 3000;

/** Puts the signs of one send together. To be made when the send is tried: that is when its clock starts. */
export function watchSigns(box: Box, signs: Signs): ProofWatch {
  const start = performance.now();
  let cleared = false;
  return {
    patienceMs: signs.patienceMs,
    check() {
      if (signs.shown()) return 'confirmed';
      if (signs.refused()) return 'failed';
      const soon = performance.now() - start <= clearedSoonMs;
      if (soon && (isGone(box.element) || isEmptied(box.element))) cleared = true;
      return undefined;
    },
    atTheEnd() {
      const { element } = box;
      if (!isGone(element) && !isEmptied(element)) return 'failed';
      return cleared ? signs.onlyCleared : 'unknown';
    },
  };
}
