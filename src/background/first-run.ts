import { browser } from 'wxt/browser';
import { openWelcome } from '#messaging/own-pages.ts';
import { settings } from '#storage/items.ts';

/** Opens the first run once, when the extension is new here. An update opens nothing. */
export function startFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void greet().catch(() => undefined);
  });
}

async function greet(): Promise<void> {
  if (!(await settings.get()).welcomed) await openWelcome();
}
