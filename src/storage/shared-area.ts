import { browser } from 'wxt/browser';

/** The browser's sync area: what lies in it, by key. Nothing in it is to be trusted: an older or newer version wrote it. */
export type Area = Readonly<Record<string, unknown>>;

/** What is to be written there, and which keys are to go. */
export interface AreaChange {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
}

/** Rejects where the browser has no such area. */
export async function readArea(): Promise<Area> {
  return browser.storage.sync.get();
}

/** Nothing is written when nothing changed: writes are counted by the browser. Rejects when it is full. */
export async function writeArea({ set, remove }: AreaChange): Promise<void> {
  if (remove.length > 0) await browser.storage.sync.remove([...remove]);
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
}

/** Takes all of it away, from every device that shares it. */
export async function clearArea(): Promise<void> {
  await browser.storage.sync.clear();
}

/** Calls back when another device, or this one, wrote there. */
export function watchArea(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') changed();
  });
}
