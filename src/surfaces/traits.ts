import type { Kind, Traits } from '#engine/types.ts';
import type { Place } from '#sites.ts';

/**
 * Length limits, folds and hashtag ceilings in UTF-16 units, checked 2026-11. Limits are the sites' own where they publish
 * them (X: twitter-text config v3; Instagram: five hashtags, announced 2025-12), otherwise what their help pages and large
 * vendors agree on. Ceilings for hashtags come from Instagram's cap and TrackMaven's 2016 study of 65,000 posts.
 */
interface SiteTraits {
  readonly limits: Readonly<Record<Kind, number>>;
  /** How much of a post shows before "see more". */
  readonly fold: number;
  readonly hashtags: number;
  readonly imageLed: boolean;
}

const linkedin: SiteTraits = {
  // 200 is a note's limit on a free account; paid ones have 300.
  limits: { post: 3000, reply: 1250, dm: 8000, note: 200 },
  fold: 210,
  hashtags: 5,
  imageLed: false,
};

const traits: Readonly<Record<Place, SiteTraits>> = {
  linkedin,
  x: {
    limits: { post: 280, reply: 280, dm: 10_000, note: 10_000 },
    fold: 280,
    hashtags: 2,
    imageLed: false,
  },
  facebook: {
    limits: { post: 63_206, reply: 8000, dm: 20_000, note: 20_000 },
    fold: 400,
    hashtags: 3,
    imageLed: false,
  },
  instagram: {
    limits: { post: 2200, reply: 2200, dm: 1000, note: 1000 },
    fold: 125,
    hashtags: 5,
    imageLed: true,
  },
  practice: linkedin,
};

const hashtagsInAnswers = 2;

/** What a text of this kind bears on this site. Only posts fold and are led by a picture. */
export function traitsOf(place: Place, kind: Kind): Traits {
  const { limits, fold, hashtags, imageLed } = traits[place];
  const limit = limits[kind];
  if (kind !== 'post') return { limit, fold: limit, hashtags: hashtagsInAnswers, imageLed: false };
  return { limit, fold, hashtags, imageLed };
}
