import { browser } from 'wxt/browser';
import type { MessageName, Protocol } from './protocol.ts';

/** What travels: the name says which line of the protocol it is. */
interface Envelope {
  readonly name: MessageName;
  readonly data?: unknown;
}

/** What comes back. No answer at all means that nobody of ours was there, or that the asking was malformed. */
export interface Answer {
  readonly reply?: unknown;
}

/** Hearing these twice does what hearing them once does, so they are asked again when the worker stopped midway. */
const repeatable: ReadonlySet<MessageName> = new Set([
  'coachWanted',
  'review',
  'sent',
  'turnOff',
  'turnOn',
  'listRules',
  'limited',
  'takeOut',
  'putBack',
  'mergeLedger',
  'unsnooze',
  'startDip',
  'stopDip',
]);

/** The extension was updated, switched off or removed under this page: nothing of ours answers here any more. */
export function isGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/**
 * Sends a message to the background and waits for its reply. Never throws: `undefined` when nobody answered (the
 * extension is gone, or the handler failed), which for messages without a reply looks the same as success.
 */
export async function send<N extends MessageName>(
  name: N,
  ...[data]: Protocol[N]['data'] extends undefined ? [] : [data: Protocol[N]['data']]
): Promise<Protocol[N]['reply'] | undefined> {
  const envelope: Envelope = { name, data };
  for (let tries = repeatable.has(name) ? 2 : 1; tries > 0 && !isGone(); tries -= 1) {
    try {
      const answer: Answer | undefined = await browser.runtime.sendMessage(envelope);
      return answer?.reply as Protocol[N]['reply'] | undefined;
    } catch {
      // A worker that stops midway closes the port; the next asking wakes it.
    }
  }
  return undefined;
}
