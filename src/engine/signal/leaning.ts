import type { Guard } from '../scene.ts';
import { type Leaning, leaningOf } from './model.ts';

/** How far the draft leans to each family by the sound of it: worked out once a review, by whoever asks first. */
export const leaning: Guard<Leaning> = {
  answer: (doc, { draft }) => leaningOf(doc, draft.kind),
};
