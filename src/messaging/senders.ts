import { type Browser, browser } from 'wxt/browser';
import { siteOfHost } from '#sites.ts';
import type { MessageName } from './protocol.ts';

export type Sender = Browser.runtime.MessageSender;

type Place = 'site' | 'own-page';

/** Who may say what. The practice box lives on a page of our own and is reviewed like any other. */
const places: Readonly<Record<MessageName, readonly Place[]>> = {
  coachWanted: ['site'],
  review: ['site', 'own-page'],
  sent: ['site'],
  takenBack: ['site'],
  outcome: ['site', 'own-page'],
  turnOff: ['site', 'own-page'],
  turnOn: ['site', 'own-page'],
  listRules: ['own-page'],
  limited: ['site'],
  addByHand: ['own-page'],
  takeBackByHand: ['own-page'],
  takeOut: ['own-page'],
  putBack: ['own-page'],
  setHoliday: ['own-page'],
  mergeLedger: ['own-page'],
  snooze: ['own-page'],
  unsnooze: ['own-page'],
  startDip: ['own-page'],
  stopDip: ['own-page'],
  setSharing: ['own-page'],
  eraseAll: ['own-page'],
  wakeRule: ['own-page'],
  forgetEchoes: ['own-page'],
  undoErase: ['own-page'],
};

/** Whether this sender is ours and speaks from a place where the message belongs. */
export function mayCome(name: MessageName, from: Sender): boolean {
  if (from.id !== browser.runtime.id) return false;
  const place = placeOf(from);
  return place !== undefined && places[name].includes(place);
}

function placeOf(from: Sender): Place | undefined {
  const own = browser.runtime.getURL('/').toLowerCase();
  if (from.url?.toLowerCase().startsWith(own)) return 'own-page';
  return from.tab && isOnOurSites(from) ? 'site' : undefined;
}

/**
 * A frame without an address of its own (`about:blank`, `srcdoc`) belongs to whoever made it: Chromium says so in
 * `origin`, Firefox leaves only the tab to go by.
 */
function isOnOurSites(from: Sender): boolean {
  const named = [from.origin, from.url, from.tab?.url].map(hostOf).find((host) => host !== undefined);
  return named !== undefined && siteOfHost(named) !== undefined;
}

function hostOf(address: string | undefined): string | undefined {
  if (!address?.startsWith('https://')) return undefined;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
