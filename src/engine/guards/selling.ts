import type { Guard, Scene } from '../scene.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { stated } from '../shapes/sights.ts';
import type { Doc, Hit } from '../text/doc.ts';
import { appeal } from './appeal.ts';
import { asked } from './asked.ts';
import { jobAdvert } from './job-advert.ts';
import { asksToBuy, contactSteps, linkPlaces, publications } from './selling.words.ts';

/** Words of people who answer for a council, a helpdesk or a newsroom. */
const services: Phrases = [
  'report|reporting ..3 (violations|violation|issue|issues|problem|problems|crime|incident|incidents|concerns|fault|faults|outage)',
  '(open|create|submit|file|raise) (a|your)? (ticket|tickets|case|claim|complaint)',
  'water|sewer|utility bill|bills|customers|department|line|main',
  'city|county|town|council|police|sheriff|fire|school (hall|department|council|residents|office|services|district)',
  'customer service|support|care',
  'residents|taxpayers|veterans|witnesses|commuters|passengers',
  'documentary|#journorequest|#tvrequest|interviewees',
  'adverse event|events',
  'medicine|medicines|prescription safety',
];

/** The places where the text asks for a step of a sale; none where they asked, or where people need help. */
export const hardAsks: Guard<readonly Hit[]> = {
  phrases: [asksToBuy, contactSteps, linkPlaces, publications, services],
  answer: (doc, scene) => {
    if (scene.ask(asked) || scene.ask(appeal) || scene.ask(jobAdvert)) return [];
    const places = doc.has(publications) ? [] : doc.own(linkPlaces);
    const asks = [...doc.own(asksToBuy), ...places, ...(mayBeKind(doc, scene) ? [] : doc.own(contactSteps))];
    return stated(asks).filter(({ end, placed }) => end - placed.start >= 4);
  },
};

/**
 * A number or an address for one person is help, not a sale: under a post that the page does not show, and where the
 * text is about a report, a form or a fault.
 */
function mayBeKind(doc: Doc, { draft, parent }: Scene): boolean {
  return (draft.kind === 'reply' && !parent) || doc.has(services);
}
