import type { Box, Doubt, ProofWatch } from '../contract.ts';
import { isEmptied, standingIn } from './box-text.ts';

/** What one box's page can show after a send. Each is asked about the page as it is now. */
interface Signs {
  /** How long the page may take, in ms. */
  readonly patienceMs: number;
  /** The page's own proof that the text is out. */
  shown(): boolean;
  /** The page says that it is not. */
  refused(): boolean;
  /** How long what is shown has to stand, in ms: some sites show a text before their server has taken it. */
  readonly settleMs?: number;
  readonly doubt?: Doubt;
}

/**
 * Puts the signs of one send together. A box that was emptied or closed proves nothing, since it is so too when a send
 * fails without a word: then nobody knows.
 */
export function watchSigns(box: Box, { patienceMs, shown, refused, settleMs = 0, doubt }: Signs): ProofWatch {
  let since: number | undefined;
  const settled = () => {
    since ??= performance.now();
    return performance.now() - since >= settleMs;
  };
  return {
    patienceMs,
    ...(doubt && { doubt }),
    check() {
      if (shown() && settled()) return 'confirmed';
      return refused() ? 'failed' : undefined;
    },
    atTheEnd() {
      const element = standingIn(box);
      if (element) return isEmptied(element) ? 'unknown' : 'failed';
      // It stood there, and then the writer went on to another place before it had settled.
      return since === undefined ? 'unknown' : 'confirmed';
    },
  };
}
