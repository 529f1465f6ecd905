import type { Guard } from '../scene.ts';
import { stated } from '../shapes/sights.ts';
import type { Hit } from '../text/doc.ts';
import { appeal } from './appeal.ts';
import { asked } from './asked.ts';
import { asksToBuy } from './selling.words.ts';

/** The places where the text asks for a step of a sale; none where they asked, or where people need help. */
export const hardAsks: Guard<readonly Hit[]> = {
  phrases: [asksToBuy],
  answer: (doc, scene) => (scene.ask(asked) || scene.ask(appeal) ? [] : stated(doc.own(asksToBuy))),
};
