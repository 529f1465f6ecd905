import type { SiteId } from '../../src/sites.ts';

/** The real host names the stand-in pages are served under; each is mapped to loopback, all others to nowhere. */
export const hosts = {
  linkedin: 'www.linkedin.com',
  x: 'x.com',
  facebook: 'www.facebook.com',
  messenger: 'www.messenger.com',
  instagram: 'www.instagram.com',
} as const satisfies Record<SiteId | 'messenger', string>;

export type StageSite = keyof typeof hosts;
