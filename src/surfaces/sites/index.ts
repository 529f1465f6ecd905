import type { SiteId } from '#sites.ts';
import { siteOfHost } from '#sites.ts';
import type { Site } from '../contract.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { x } from './x.ts';

/** The register: one line a site. */
const register: Readonly<Record<SiteId, Site>> = { linkedin, x, facebook, instagram };

/** The site that a page belongs to, by its host; undefined elsewhere. */
export function siteFor(location: Pick<Location, 'hostname'>): Site | undefined {
  const id = siteOfHost(location.hostname);
  return id && register[id];
}
