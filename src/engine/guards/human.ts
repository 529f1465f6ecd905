import type { Scene } from '../scene.ts';

const HUMAN = ['human-story-beat', 'human-named-thanks', 'human-why', 'human-candour'];

/** A story, a named thank-you, a why or candour in the text: an offer beside it lands well (Lee, Hosanagar, Nair 2018). */
export function isHuman({ praised }: Scene): boolean {
  return HUMAN.some((id) => praised.has(id));
}
