import type { Guard } from '../scene.ts';
import type { Spot } from '../text/doc.ts';
import { URL } from '../text/tokens.ts';

/** Links to the site that the writer says is theirs. */
export const ownSite: Guard<readonly Spot[]> = {
  answer: (doc, { context }) => {
    const site = context.me?.site
      ?.toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/+$/, '');
    if (!site) return [];
    return doc.spots(URL).filter(({ start, end }) => doc.text.slice(start, end).toLowerCase().includes(site));
  },
};
