import type { Guard } from '../scene.ts';

/** A thread in which the other person has written. */
export const running: Guard<boolean> = {
  answer: (_doc, { draft }) => draft.theyWrote === true,
};

/** A first message: certain, or only likely because the page does not show whether they wrote. */
export const firstMessage: Guard<'no' | 'likely' | 'certain'> = {
  answer: (_doc, { draft }) => {
    if (draft.kind === 'note') return 'certain';
    if (draft.kind !== 'dm' || draft.theyWrote) return 'no';
    return draft.theyWrote === false ? 'certain' : 'likely';
  },
};

/** A reply to somebody else: not under the writer's own post. */
export const elsewhere: Guard<boolean> = {
  answer: (_doc, { draft }) => draft.kind === 'reply' && draft.ownThread !== true,
};
