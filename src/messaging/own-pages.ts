import { browser } from 'wxt/browser';

/** Opens the options page, in front. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** Opens the first-run page in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}

/** The browser's own names for the panel beside the page; which of them exist depends on the browser. */
interface PanelDoors {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside the page. Has to be called within a click, and nothing may be waited for before. Resolves to whether
 * it opened. Chromium has to have the permission from the install on: 156 crashes as a whole when it was granted later.
 */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  try {
    const doors = browser as unknown as PanelDoors;
    if (doors.sidebarAction) {
      await doors.sidebarAction.open();
      return true;
    }
    if (!doors.sidePanel || windowId === undefined) return false;
    await doors.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}

/** The window that this page was opened in; asked for early, because a click does not wait. */
export async function windowHere(): Promise<number | undefined> {
  return (await browser.windows?.getCurrent())?.id;
}
