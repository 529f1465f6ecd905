import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settings } from '#storage/items.ts';
import { startFirstRun } from './first-run.ts';

const install = (reason: 'install' | 'update') =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);

const opened = async (): Promise<readonly (string | undefined)[]> =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url);

it('opens the first run when the extension is new', async () => {
  startFirstRun();
  await install('install');
  await vi.waitFor(async () =>
    expect(await opened()).toContainEqual(expect.stringContaining('/welcome.html')),
  );
});

it('opens nothing after an update, nor for someone who was here before', async () => {
  startFirstRun();
  await install('update');
  await settings.set({ ...settings.fallback, welcomed: true });
  await install('install');
  // As many turns as the greeting would take.
  for (let turn = 0; turn < 5; turn += 1) await settings.get();
  expect(await opened()).not.toContainEqual(expect.stringContaining('/welcome.html'));
});
