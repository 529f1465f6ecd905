import type { Box, Circumstances } from '#surfaces/contract.ts';
import type { SessionState } from './session-state.ts';

/**
 * The drafts of this frame whose box the page may swap for another one under the writer's hands: a textarea that is
 * replaced when it gets the focus, a composer that is drawn anew. In memory only, and only for the last few.
 */
export interface DraftMemory {
  /** Follows a draft from now on. `state` is asked when the box is gone. */
  follow(box: Box, circumstances: Circumstances, state: () => SessionState): void;
  /** What was decided about this very draft in a box that is gone; it is handed out once. */
  take(box: Box, circumstances: () => Circumstances, text: string): SessionState | undefined;
}

interface Followed {
  readonly element: HTMLElement;
  readonly thread: string;
  readonly state: () => SessionState;
}

const mostFollowed = 6;

export function createDraftMemory(): DraftMemory {
  let followed: readonly Followed[] = [];
  return {
    follow(box, circumstances, state) {
      const { element } = box;
      const others = followed.filter((one) => one.element !== element);
      followed = [...others, { element, thread: threadOf(box, circumstances), state }].slice(-mostFollowed);
    },
    take(box, circumstances, text) {
      const gone = followed.filter(
        ({ element, state }) => element !== box.element && !element.isConnected && goesOn(state().text, text),
      );
      if (gone.length === 0) return undefined;
      const thread = threadOf(box, circumstances());
      const found = gone.findLast((one) => one.thread === thread);
      followed = followed.filter((one) => one !== found);
      return found?.state();
    },
  };
}

/** Where a draft belongs: two boxes that answer the same person and words are one place. */
function threadOf({ place, name, kind }: Box, { parent, recipient }: Circumstances): string {
  return JSON.stringify([place, name, kind, parent?.author, parent?.text, recipient?.name]);
}

/** Whether a text is an earlier one, or that with something more or less at its end, of which half at least is there. */
function goesOn(before: string, now: string): boolean {
  if (before.trim() === '' || now.length * 2 < before.length) return false;
  return now.startsWith(before.trimEnd()) || before.startsWith(now.trimEnd());
}
