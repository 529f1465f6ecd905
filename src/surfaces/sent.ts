import type { Box, Circumstances, ProofWatch, SendAttempt, Site, Verdict } from './contract.ts';
import type { Early } from './early.ts';
import { secondLooks } from './second-looks.ts';
import { documentsUp, rootsAround } from './tree.ts';

/**
 * Idle, drafting, armed, and then confirmed, failed or unknown. A click or shortcut that may send arms; only the page's own
 * proof confirms. Nothing runs while nothing is armed.
 */
export interface SendWatch {
  /** The text as it was at the last change: what was written when a site empties the box before anyone hears of it. */
  noticed(text: string): void;
  /** The box is gone. What is armed already is seen through to its end. */
  close(): void;
}

interface Options {
  readonly site: Site;
  readonly box: Box;
  readonly read: () => string;
  readonly circumstances: () => Circumstances;
  readonly early: Early;
  readonly signal: AbortSignal;
  readonly report: (attempt: SendAttempt) => void;
  /** Told of an attempt that was reported as confirmed, when the page refutes it after all. */
  readonly takenBack: (attempt: SendAttempt) => void;
}

interface Armed {
  readonly text: string;
  readonly circumstances: Circumstances;
  readonly proof: ProofWatch;
  /** A press alone may be a scroll or a slip; a click or a key is meant. */
  meant: boolean;
  deadline: number;
}

/** Between two looks at the page while something is armed, in ms: after a mutation, and at the latest. */
const lookSoon = 40;
const lookLate = 500;
const mostArmed = 5;

/** What browsers say for a key that an input method has taken. */
const inputMethodKey = 229;

const blank = (text: string) => text.trim() === '';

/** Watches one box for sends until `signal` ends. Failed and unknown attempts are reported too. */
export function watchSends(options: Options): SendWatch {
  const { site, box, early, signal, report } = options;
  const closed = new AbortController();
  const listening = AbortSignal.any([signal, closed.signal]);
  const armed = new Set<Armed>();
  const followUp = secondLooks(options.takenBack, signal);
  let lastText = '';
  let stopLooking: (() => void) | undefined;

  const settle = (attempt: Armed, verdict: Verdict) => {
    armed.delete(attempt);
    if (armed.size === 0) {
      stopLooking?.();
      stopLooking = undefined;
    }
    // A press that led to nothing and left the box where it was is not an attempt.
    if (!attempt.meant && verdict !== 'confirmed' && box.element.isConnected) return;
    const sent: SendAttempt = { verdict, text: attempt.text, circumstances: attempt.circumstances };
    report(sent);
    if (verdict === 'confirmed' && attempt.proof.doubt) followUp(sent, attempt.proof.doubt);
  };

  const look = () => {
    const now = performance.now();
    for (const attempt of [...armed]) {
      const proved = quietly(() => attempt.proof.check(), undefined);
      if (proved) settle(attempt, proved);
      else if (now >= attempt.deadline)
        settle(
          attempt,
          quietly(() => attempt.proof.atTheEnd(), 'unknown'),
        );
    }
  };

  const arm = (meant: boolean) => {
    const now = options.read();
    const text = blank(now) ? lastText : now;
    const again = [...armed].find((attempt) => attempt.text === text || (blank(now) && !attempt.meant));
    if (again) {
      // The same text again while the first try is open: one attempt, measured from the page before the first try.
      again.meant ||= meant;
      again.deadline = performance.now() + again.proof.patienceMs;
      return;
    }
    if (blank(text) || armed.size >= mostArmed) return;
    const proof = quietly(() => site.watchSend(box, text), undefined);
    if (!proof) return;
    const deadline = performance.now() + proof.patienceMs;
    armed.add({ text, circumstances: options.circumstances(), proof, meant, deadline });
    stopLooking ??= keepLooking(box, look, signal);
  };

  const press = (event: MouseEvent) => {
    if (event.isTrusted && site.sendsByClick(box, event.composedPath())) arm(event.type === 'click');
  };
  early.listen('pointerdown', press, listening);
  early.listen('click', press, listening);
  early.listen(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat || event.isComposing || event.keyCode === inputMethodKey) return;
      if (event.composedPath().includes(box.element) && site.sendsByKey(box, event)) arm(true);
    },
    listening,
  );

  return {
    noticed: (text) => {
      lastText = text;
    },
    close: () => closed.abort(),
  };
}

/** Calls `look` soon after the page around the box changes, and now and then; returns how to stop. */
function keepLooking(box: Box, look: () => void, signal: AbortSignal): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    soon ??= setTimeout(() => {
      soon = undefined;
      look();
    }, lookSoon);
  });
  const roots = new Set<Node>([...rootsAround(box.element), ...documentsUp(box.element.ownerDocument)]);
  for (const root of roots) {
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  }
  // Proof can show where no observer of ours is, such as a shadow root that the page opens later.
  const late = setInterval(look, lookLate);
  const stop = () => {
    observer.disconnect();
    clearTimeout(soon);
    clearInterval(late);
    signal.removeEventListener('abort', stop);
  };
  signal.addEventListener('abort', stop, { once: true });
  return stop;
}

/** A site adapter in trouble means "nothing known", never an error in the page. */
function quietly<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
