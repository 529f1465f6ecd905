import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ledger, settings } from './items.ts';
import { stored } from './stored.ts';

describe('a stored value', () => {
  it('is its fallback before it was ever written', async () => {
    expect(await settings.get()).toEqual(settings.fallback);
  });

  it('comes back as it was written', async () => {
    await settings.set({ ...settings.fallback, look: 'dark' });
    expect((await settings.get()).look).toBe('dark');
  });

  it('keeps the good fields of a corrupted value and leaves the other keys alone', async () => {
    await ledger.set({ ...ledger.fallback, since: 7 });
    await fakeBrowser.storage.local.set({
      settings: { look: 'dark', goal: 'many', reminder: { at: 1e9, on: true } },
    });
    expect(await settings.get()).toEqual({
      ...settings.fallback,
      look: 'dark',
      reminder: { ...settings.fallback.reminder, on: true },
    });
    expect((await ledger.get()).since).toBe(7);
  });

  it('tells its watchers only good values, until they stop', async () => {
    const seen: string[] = [];
    const stop = settings.watch((value) => seen.push(value.look));
    await settings.set({ ...settings.fallback, look: 'dark' });
    await fakeBrowser.storage.local.set({ settings: { look: 'neon' } });
    stop();
    await settings.set({ ...settings.fallback, look: 'light' });
    expect(seen).toEqual(['dark', 'system']);
  });

  it('is gone with its version when it is removed', async () => {
    await settings.set(settings.fallback);
    await settings.remove();
    expect(Object.keys(await fakeBrowser.storage.local.get())).not.toContain('settings');
  });

  it('comes out of an older version in the new shape, and nothing is written by reading', async () => {
    const names = stored<{ names: readonly string[] }>({
      key: 'local:names',
      version: 3,
      fallback: { names: [] },
      read: (value) => value as { names: readonly string[] },
      migrations: {
        2: (old) => ({ names: old }),
        3: (old) => ({ names: [...(old as { names: string[] }).names, 'c'] }),
      },
    });
    await fakeBrowser.storage.local.set({ names: ['a', 'b'] });
    expect(await names.get()).toEqual({ names: ['a', 'b', 'c'] });
    expect(await fakeBrowser.storage.local.get()).toEqual({ names: ['a', 'b'] });
    await names.set({ names: ['d'] });
    expect(await names.get()).toEqual({ names: ['d'] });
  });

  it('does not hide a failing store behind its fallback', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk') as never);
    await expect(ledger.get()).rejects.toThrow('disk');
  });
});
