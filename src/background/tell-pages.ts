import { browser } from 'wxt/browser';
import { settingsNews } from '#messaging/protocol.ts';
import { siteMatches } from '#sites.ts';
import { settings } from '#storage/items.ts';

/** Tells every open page at once when the settings changed: what was switched off there must not stay in view here. */
export function startTellingPages(): void {
  settings.watch(() => void tellPages().catch(() => undefined));
}

/** Pages without a coach do not listen, and then there is nobody to answer: that is no error. */
async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...siteMatches] });
  await Promise.allSettled([
    browser.runtime.sendMessage(settingsNews),
    ...tabs.map(({ id }) => browser.tabs.sendMessage(id ?? browser.tabs.TAB_ID_NONE, settingsNews)),
  ]);
}
