import type { Browser } from 'wxt/browser';
import { type SiteId, siteOfHost } from '#sites.ts';
import type { Settings } from '#storage/types.ts';

export type Sender = Pick<Browser.runtime.MessageSender, 'url' | 'origin' | 'tab'>;

/** The site a message comes from. A frame without an address of its own belongs to the page around it. */
export function siteOf({ url, origin, tab }: Sender): SiteId | undefined {
  for (const address of [origin, url, tab?.url]) {
    if (!address?.startsWith('https://') || !URL.canParse(address)) continue;
    const site = siteOfHost(new URL(address).hostname);
    if (site) return site;
  }
  return undefined;
}

/** Whether the user wants quiet at this place and moment (`now` in epoch ms). The practice box is never switched off. */
export function isOffFor(settings: Settings, from: Sender, now: number): boolean {
  if (settings.pausedUntil > now) return true;
  const site = siteOf(from);
  return site !== undefined && !settings.sites[site];
}
