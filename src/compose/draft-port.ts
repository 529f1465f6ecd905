import { type Browser, browser } from 'wxt/browser';
import { type DraftCommand, type DraftNews, draftPort } from '#messaging/protocol.ts';
import type { Session } from './session.ts';

/** Sessions of this frame as the popup sees them: the one that was touched last is the draft. */
export interface OpenSessions {
  newest(): Session | undefined;
  /** Calls `listener` after any session changed, opened or closed. */
  subscribe(listener: () => void, signal: AbortSignal): void;
}

/** The draft of a session, for our own pages; null before its first review. */
function newsOf(session: Session | undefined): DraftNews {
  const state = session?.store.getState();
  if (!session || !state?.reply || state.reply.off) return null;
  return {
    site: session.surface.box.place,
    kind: session.surface.box.kind,
    characters: state.text.length,
    review: state.reply.review,
    copy: state.reply.copy,
    ticked: state.ticked,
    touchedAt: state.touchedAt,
  };
}

function isCommand(message: unknown): message is DraftCommand {
  if (typeof message !== 'object' || message === null || !('what' in message)) return false;
  if (message.what === 'open-nearest') return true;
  return (
    (message.what === 'tick' || message.what === 'untick') &&
    'item' in message &&
    typeof message.item === 'string'
  );
}

function obey(session: Session | undefined, command: DraftCommand): void {
  if (!session) return;
  if (command.what === 'open-nearest') {
    window.focus();
    session.nudges.openNearest();
  } else session.tick(command.item, command.what === 'tick');
}

/** Answers popup and side panel, and nobody else, until `signal` ends. */
export function listenForPopup(sessions: OpenSessions, signal: AbortSignal): void {
  const connected = (port: Browser.runtime.Port): void => {
    if (port.name !== draftPort || port.sender?.id !== browser.runtime.id) return;
    const over = new AbortController();
    let last: string | undefined;
    const push = (): void => {
      const news = newsOf(sessions.newest());
      const text = JSON.stringify(news);
      // A frame with nothing to show says nothing: its silence must not take the draft of another frame away.
      if (text === last || (news === null && last === undefined)) return;
      last = text;
      port.postMessage(news);
    };
    port.onDisconnect.addListener(() => over.abort());
    port.onMessage.addListener((message: unknown) => {
      if (isCommand(message)) obey(sessions.newest(), message);
    });
    sessions.subscribe(push, AbortSignal.any([signal, over.signal]));
    push();
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => quietly(() => browser.runtime.onConnect.removeListener(connected)));
}

/** After an update the old script's browser API throws at any touch. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing of ours is left to unregister.
  }
}
