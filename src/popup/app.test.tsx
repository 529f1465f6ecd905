import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limited, settings } from '#storage/items.ts';
import { draft, now, openStore, stand } from '../../tests/support/popup.tsx';
import { PopupApp } from './app.tsx';
import { cards } from './cards/index.ts';

describe('the popup', () => {
  it('answers three questions in order: this draft, today, this month', async () => {
    const { front } = await stand(<PopupApp />);
    front({ draft });
    const titles = screen.getAllByRole('region').map((region) => within(region).getAllByRole('heading')[0]);
    expect(titles.map((title) => title?.textContent)).toEqual([
      'This draft',
      'Today',
      'This month',
      'A thought',
      'Reminder',
      'Where and what',
    ]);
  });

  it('pauses until tomorrow and wakes up again', async () => {
    const { user } = await stand(<PopupApp />);
    await user.click(screen.getByRole('button', { name: 'Pause until tomorrow' }));
    expect(await screen.findByText('Paused until tomorrow')).toBeTruthy();
    expect((await settings.get()).pausedUntil).toBe(new Date(2026, 2, 12, 4).getTime());
    await user.click(screen.getByRole('button', { name: 'Wake up now' }));
    await waitFor(() => expect(screen.queryByText('Paused until tomorrow')).toBeNull());
  });

  it('is not paused any more when the pause is over', async () => {
    await settings.set({ ...settings.fallback, pausedUntil: now - 1 });
    await stand(<PopupApp />);
    expect(screen.queryByText('Paused until tomorrow')).toBeNull();
  });

  it('says that it works without a line', async () => {
    await stand(<PopupApp />, { online: false });
    expect(screen.getByText(/You are offline/)).toBeTruthy();
  });

  it('names the sites on which some boxes are new, and copies what was seen there', async () => {
    await limited.set({ facebook: 'facebook\ndiv[role=textbox]' });
    const { user } = await stand(<PopupApp />);
    expect(screen.getByText(/On Facebook some boxes are new to me/)).toBeTruthy();
    expect(screen.queryByText(/textbox/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy what I saw' }));
    expect(await navigator.clipboard.readText()).toBe('facebook\ndiv[role=textbox]');
    expect(await screen.findByText(/^Copied/)).toBeTruthy();
  });

  it('says so when what is stored cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk') as never);
    await stand(<PopupApp />);
    expect(screen.getByRole('alert').textContent).toContain('Something did not load');
  });

  it('opens the settings, and the panel where there is one', async () => {
    const opened: string[] = [];
    const { user } = await stand(<PopupApp />, {
      openSettings: () => opened.push('settings'),
      openPanel: () => opened.push('panel'),
    });
    await user.click(screen.getByRole('button', { name: 'Open beside the page' }));
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    expect(opened).toEqual(['panel', 'settings']);
  });

  it('offers no panel from the panel itself', async () => {
    await stand(<PopupApp />);
    expect(screen.queryByRole('button', { name: 'Open beside the page' })).toBeNull();
  });

  it('has each card once', () => {
    expect(new Set(cards.map(([id]) => id)).size).toBe(cards.length);
  });
});

describe('the store', () => {
  it('follows what other pages store, until it ends', async () => {
    const { store, end } = openStore();
    await settings.set({ ...settings.fallback, language: 'ar' });
    await waitFor(() => expect(store.getState().language.direction).toBe('rtl'));
    end.abort();
    await settings.set({ ...settings.fallback, language: 'en' });
    expect(store.getState().language.tag).toBe('ar');
  });

  it('shows a draft only as long as it is in front', async () => {
    const { store, front } = openStore();
    front({ draft, site: 'linkedin' });
    expect(store.getState().draft).toBe(draft);
    front({ site: 'x' });
    expect(store.getState()).toMatchObject({ draft: null, site: 'x' });
  });

  it('says so when something could not be stored, and goes on', async () => {
    const { store } = openStore();
    await waitFor(() => expect(store.getState().status).toBe('ready'));
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full') as never);
    store.getState().acts.change((now) => ({ ...now, showNumber: true }));
    await waitFor(() => expect(store.getState().status).toBe('failed'));
    full.mockRestore();
    store.getState().acts.change((now) => ({ ...now, announce: false }));
    await waitFor(async () => expect((await settings.get()).announce).toBe(false));
  });
});
