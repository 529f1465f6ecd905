import type { Guard } from '../scene.ts';
import { contentStems, sharedStems } from '../text/stems.ts';

/** Content words of the draft that the answered text has too. */
export const parentOverlap: Guard<number> = {
  answer: (doc, { parent }) => (parent ? sharedStems(contentStems(doc), contentStems(parent)) : 0),
};

/** Content words of the draft that stand in the other person's headline, bio or latest post. */
export const bioOverlap: Guard<number> = {
  answer: (doc, { about }) => (about ? sharedStems(contentStems(doc), contentStems(about)) : 0),
};
