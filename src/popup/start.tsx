import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openOptions, openPanel, windowHere } from '#messaging/own-pages.ts';
import { send } from '#messaging/send.ts';
import { watchDraft } from '#messaging/watch-draft.ts';
import { tokens } from '#ui/tokens.ts';
import { PopupProvider } from './context.tsx';
import type { PopupStore } from './state.ts';
import { createPopupStore } from './store.ts';
import '#ui/ui.css';
import './pages.css';

interface PageOptions {
  /** The page may offer to open the panel beside the page. */
  readonly offersPanel?: boolean;
}

/** Draws a page of ours into `#app`, with the one store behind it, until the page goes away. */
export function startPage(page: ReactNode, { offersPanel = false }: PageOptions = {}): PopupStore {
  const end = new AbortController();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens);
  document.adoptedStyleSheets.push(sheet);
  const here = windowHere();
  let windowId: number | undefined;
  void here.then((id) => {
    windowId = id;
  });
  const store = createPopupStore(
    {
      now: Date.now,
      preferred: navigator.languages,
      online: navigator.onLine,
      askRules: async () => (await send('listRules'))?.rules ?? [],
      openSettings: openOptions,
      ...(offersPanel && {
        openPanel: () => void openPanel(windowId).then((opened) => opened && window.close()),
      }),
      watchDraft,
    },
    end.signal,
  );
  follow(store, end.signal);
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app.');
  createRoot(root).render(
    <StrictMode>
      <PopupProvider store={store}>{page}</PopupProvider>
    </StrictMode>,
  );
  window.addEventListener('pagehide', () => end.abort(), { once: true });
  return store;
}

/** Keeps the document in step: language, direction and look from the settings; minute and line from the device. */
function follow(store: PopupStore, signal: AbortSignal): void {
  const root = document.documentElement;
  const wear = (): void => {
    const { language, settings } = store.getState();
    root.lang = language.tag;
    root.dir = language.direction;
    root.dataset['look'] = settings.look;
  };
  wear();
  store.subscribe(wear);
  const { refresh } = store.getState().acts;
  window.addEventListener('online', () => refresh({ online: true }), { signal });
  window.addEventListener('offline', () => refresh({ online: false }), { signal });
  document.addEventListener('visibilitychange', () => document.hidden || refresh({}), { signal });
  const minute = setInterval(() => document.hidden || refresh({}), 20_000);
  signal.addEventListener('abort', () => clearInterval(minute));
}
