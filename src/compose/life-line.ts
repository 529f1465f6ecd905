import { browser } from 'wxt/browser';
import { lifeLine } from '#messaging/protocol.ts';
import { isGone } from '#messaging/send.ts';

/** How long a broken line is given before it is asked why, in ms. */
const settleMs = 200;

/**
 * Holds a line to the background while it runs. It breaks when the worker falls asleep, which means nothing, and when this
 * copy of the extension ends, of which the page's script hears in no other way: then `gone` is called, at once rather than
 * at the next event. Returns how to take up the line again after a sleep; that costs nothing while it holds.
 */
export function holdLifeLine(gone: () => void, signal: AbortSignal): () => void {
  let holding = false;
  return () => {
    if (holding || signal.aborted || isGone()) return;
    holding = true;
    const line = browser.runtime.connect({ name: lifeLine });
    line.onDisconnect.addListener(() => {
      holding = false;
      // The line breaks a moment before the API says so.
      setTimeout(() => {
        if (isGone()) gone();
      }, settleMs);
    });
  };
}
