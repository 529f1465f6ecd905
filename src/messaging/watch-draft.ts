import { type Browser, browser } from 'wxt/browser';
import { type SiteId, siteOfHost } from '#sites.ts';
import { type DraftCommand, type DraftNews, type DraftView, draftPort } from './protocol.ts';

/** What is known of the tab in front. */
export interface Front {
  /** The draft that was touched last in it, if any. */
  readonly draft: DraftView | null;
  /** Which of the sites it shows, if any. */
  readonly site: SiteId | null;
}

export interface DraftLine {
  tell(command: DraftCommand): void;
}

/**
 * Watches the draft of the active tab of this window, for popup and side panel: at once, after each change, and when
 * another tab comes to the front. Every frame of a tab answers on the same port, so the view touched last wins; when a
 * frame closes its last box the port is opened anew, and the others answer again. Ends with `signal`.
 */
export function watchDraft(changed: (front: Front) => void, signal: AbortSignal): DraftLine {
  let port: Browser.runtime.Port | undefined;
  let tabId: number | undefined;
  let front: Front = { draft: null, site: null };

  const show = (next: Front): void => {
    front = next;
    if (!signal.aborted) changed(front);
  };
  const hear = (news: DraftNews): void => {
    if (news && (front.draft === null || news.touchedAt >= front.draft.touchedAt))
      show({ ...front, draft: news });
    if (news === null && front.draft) {
      show({ ...front, draft: null });
      connect();
    }
  };
  const hangUp = (): void => {
    const old = port;
    port = undefined;
    old?.disconnect();
  };
  const connect = (): void => {
    hangUp();
    if (tabId === undefined || signal.aborted) return;
    const line = browser.tabs.connect(tabId, { name: draftPort });
    port = line;
    line.onMessage.addListener((news: DraftNews) => {
      if (port === line) hear(news);
    });
    line.onDisconnect.addListener(() => {
      // Nobody there: reading the error keeps the browser from reporting it.
      void browser.runtime.lastError;
      if (port !== line) return;
      port = undefined;
      if (front.draft) show({ ...front, draft: null });
    });
  };
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = tab?.id;
    show({ draft: null, site: siteOf(tab?.url) });
    connect();
  };
  const lookAgain = (): void => {
    look().catch(() => show({ draft: null, site: null }));
  };
  const loaded = (id: number, change: { status?: string }): void => {
    if (id === tabId && change.status === 'complete') lookAgain();
  };
  // The coach of a frame that came in later does not know this port: its first question says that it is there.
  const overheard = (message: unknown, from: Browser.runtime.MessageSender): undefined => {
    const isQuestion = (message as { name?: unknown } | null)?.name === 'review';
    if (isQuestion && from.tab?.id === tabId && !front.draft) connect();
    return undefined;
  };

  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onUpdated.addListener(loaded);
  browser.runtime.onMessage.addListener(overheard);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(lookAgain);
    browser.tabs.onUpdated.removeListener(loaded);
    browser.runtime.onMessage.removeListener(overheard);
    hangUp();
  });
  lookAgain();
  return { tell: (command) => port?.postMessage(command) };
}

/** The address is readable only where we have leave to be, which is all that is needed. */
function siteOf(address: string | undefined): SiteId | null {
  if (!address || !URL.canParse(address)) return null;
  return siteOfHost(new URL(address).hostname) ?? null;
}
