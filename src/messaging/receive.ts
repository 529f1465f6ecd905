import { browser } from 'wxt/browser';
import type { MessageName, Protocol } from './protocol.ts';
import type { Answer } from './send.ts';
import { mayCome, type Sender } from './senders.ts';
import { readEnvelope } from './shapes.ts';

export type Handlers = {
  readonly [N in MessageName]?: (
    data: Protocol[N]['data'],
    from: Sender,
  ) => Protocol[N]['reply'] | Promise<Protocol[N]['reply']>;
};

/**
 * Answers the named messages in this context, as long as it lives or until the returned function is called. Register
 * in the first turn of the worker, or the message that woke it is missed. Several parts may each register their own
 * names; a name belongs to one part. Unknown, malformed and foreign messages get no answer. A handler that throws gives the sender `undefined`
 * and says so in this context's console.
 */
export function receive(handlers: Handlers): () => void {
  const listener = (message: unknown, from: Sender, respond: (answer?: Answer) => void): true | undefined => {
    const envelope = readEnvelope(message);
    if (!envelope) return undefined;
    // The shape was checked for this very name, which the compiler cannot follow through the table.
    const handler = handlers[envelope.name] as ((data: unknown, from: Sender) => unknown) | undefined;
    if (!handler || !mayCome(envelope.name, from)) return undefined;
    answer(() => handler(envelope.data, from), respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer(ask: () => unknown, respond: (answer?: Answer) => void): Promise<void> {
  try {
    respond({ reply: await ask() });
  } catch (error) {
    console.warn('A message could not be answered.', error);
    respond();
  }
}
