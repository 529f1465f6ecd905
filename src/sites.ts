/**
 * The four sites, by the word we use for each. This is the one list of them: the manifest, the settings, the ledger and
 * the site adapters all read it.
 */
export const siteIds = ['linkedin', 'x', 'facebook', 'instagram'] as const;

export type SiteId = (typeof siteIds)[number];

/** The practice box on our own welcome page is a place where people write, but not a site: nothing there is counted. */
export type Place = SiteId | 'practice';

interface SiteFacts {
  readonly name: string;
  /** Match patterns for the manifest: exact hosts, https only. */
  readonly matches: readonly string[];
  /** Where the reminder leads: the page with the answers that are waiting for the user. */
  readonly replies: string;
}

export const sites: Readonly<Record<SiteId, SiteFacts>> = {
  linkedin: {
    name: 'LinkedIn',
    matches: ['https://www.linkedin.com/*'],
    replies: 'https://www.linkedin.com/notifications/',
  },
  x: {
    name: 'X',
    matches: ['https://x.com/*'],
    replies: 'https://x.com/notifications/mentions',
  },
  facebook: {
    name: 'Facebook',
    matches: ['https://www.facebook.com/*', 'https://www.messenger.com/*'],
    replies: 'https://www.facebook.com/notifications',
  },
  instagram: {
    name: 'Instagram',
    matches: ['https://www.instagram.com/*'],
    replies: 'https://www.instagram.com/',
  },
};

export const siteMatches: readonly string[] = siteIds.flatMap((id) => sites[id].matches);

/** Which of the sites a host name belongs to, if any. `host` is a `location.hostname`. */
export function siteOfHost(host: string): SiteId | undefined {
  return siteIds.find((id) => sites[id].matches.some((match) => match === `https://${host}/*`));
}
