import { type Browser, browser } from 'wxt/browser';
import { receive } from '#messaging/receive.ts';
import { siteMatches } from '#sites.ts';
import { gates, settings } from '#storage/items.ts';
import { isOffFor } from './off.ts';

type Files = NonNullable<
  Extract<Parameters<typeof browser.scripting.executeScript>[0], { files: unknown }>['files']
>;

/** Our own two scripts. The generated type of script paths knows them only after the next `wxt prepare`. */
function fileOf(name: 'gate' | 'coach'): Files {
  return [`/${name}.js`] as Files;
}

/** Brings the coach to the frame that asked. Frames that went away meanwhile, and hosts we lost, stay quiet. */
async function bringCoach(from: Browser.runtime.MessageSender): Promise<{ readonly off: boolean }> {
  const tabId = from.tab?.id;
  if (tabId === undefined || isOffFor(await settings.get(), from, Date.now())) return { off: true };
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [from.frameId ?? 0] },
      files: fileOf('coach'),
      injectImmediately: true,
    });
    return { off: false };
  } catch {
    return { off: true };
  }
}

/**
 * After an install, an update or being switched on, the pages that are open already get the gate of this version; the old
 * one steps aside by itself. No event tells of being switched on, but the worker starts then with an empty memory.
 */
async function bringGatesOnce(): Promise<void> {
  if ((await gates.get()).brought) return;
  await gates.set({ brought: true });
  await bringGates();
}

async function bringGates(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...siteMatches] });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id ?? browser.tabs.TAB_ID_NONE, allFrames: true },
        files: fileOf('gate'),
        injectImmediately: true,
      }),
    ),
  );
}

export function startCoachInjection(): void {
  receive({ coachWanted: (_data, from) => bringCoach(from) });
  // Somebody has to take up the line, or it breaks at once; nothing is said over it.
  browser.runtime.onConnect.addListener(() => undefined);
  const bring = (): void => void bringGatesOnce().catch(() => undefined);
  browser.runtime.onInstalled.addListener(bring);
  browser.runtime.onStartup.addListener(bring);
  bring();
}
