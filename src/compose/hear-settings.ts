import { type Browser, browser } from 'wxt/browser';
import { settingsNews } from '#messaging/protocol.ts';

/** Calls `changed` each time the background says that the settings changed, until `signal` ends. */
export function hearSettings(changed: () => void, signal: AbortSignal): void {
  const heard = (message: unknown, from: Browser.runtime.MessageSender): undefined => {
    if (message === settingsNews && from.id === browser.runtime.id) changed();
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(heard);
    } catch {
      // After an update the old script's browser API throws at any touch, and nothing is left to unregister.
    }
  });
}
