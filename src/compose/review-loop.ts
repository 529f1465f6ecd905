import type { OutcomeKind } from '#messaging/protocol.ts';
import type { Surface } from '#surfaces/contract.ts';
import { draftOf } from './draft.ts';
import { hasSelection, whenSelectionChanges } from './selection.ts';
import type { SessionPorts } from './session-ports.ts';
import * as next from './session-state.ts';
import { isReadyForMarks, looksPasted, markDelay, reviewDelay, waits } from './timing.ts';

interface LoopState {
  getState(): next.SessionState;
  set(state: next.SessionState): void;
  tell(ruleId: string, what: OutcomeKind): void;
  readonly signal: AbortSignal;
}

export interface ReviewLoop {
  opened(): void;
  changed(before: string, after: string): void;
  /** The settings changed: the same text is asked about anew. What is gone now was not taken up by the writer. */
  again(): void;
}

/** Text in, review out, marks a pause later. Stale answers are dropped by number and by text. */
export function reviewLoop(
  surface: Surface,
  ports: SessionPorts,
  { getState, set, tell, signal }: LoopState,
): ReviewLoop {
  let sequence = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  let pasted = false;
  let reviewTimer: ReturnType<typeof setTimeout> | undefined;
  let revealTimer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(reviewTimer);
    clearTimeout(revealTimer);
  };
  signal.addEventListener('abort', stop, { once: true });

  const reveal = (): void => {
    const before = getState();
    if (signal.aborted || next.waiting(before).length === 0) return;
    if (!isReadyForMarks(before.text) || surface.isComposing()) return;
    const { element } = surface.box;
    if (hasSelection(element)) {
      whenSelectionChanges(element, reveal, signal);
      return;
    }
    const after = next.revealed(before);
    set(after);
    for (const { key, ruleId } of after.standing) if (!before.shown.includes(key)) tell(ruleId, 'shown');
  };

  const review = async ({ again = 2, learns = true } = {}): Promise<void> => {
    const { text, shown, dismissed } = getState();
    const asked = ++sequence;
    const draft = draftOf(surface, text, surface.circumstances());
    const reply = await ports.review({ sequence: asked, draft, shown, dismissed });
    if (signal.aborted || asked !== sequence || getState().text !== text) return;
    if (!reply) {
      if (again > 0)
        reviewTimer = setTimeout(() => void review({ again: again - 1, learns }), waits.askAgain);
      return;
    }
    const before = getState();
    if (learns) for (const { ruleId } of next.settledBy(before, reply)) tell(ruleId, 'fixed');
    const after = next.answered(before, reply);
    set(after);
    const wait = markDelay({ marked: after.shown.length > 0, pasted }) - (ports.now() - changedAt);
    clearTimeout(revealTimer);
    if (next.waiting(after).length > 0) revealTimer = setTimeout(reveal, Math.max(0, wait));
  };

  return {
    /** Reviews what the box holds already; asking also wakes the background before it matters. */
    opened(): void {
      set({ ...getState(), text: surface.read() });
      void review();
    },
    changed(before: string, after: string): void {
      stop();
      sequence += 1;
      changedAt = ports.now();
      pasted = looksPasted(before, after);
      reviewTimer = setTimeout(() => void review(), reviewDelay(after, surface.caret()));
    },
    again(): void {
      clearTimeout(reviewTimer);
      void review({ learns: false });
    },
  };
}
