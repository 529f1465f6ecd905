import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nameOf } from '#habit/index.ts';
import { dips, ledger, settings } from '#storage/items.ts';
import type { LedgerEntry, Settings } from '#storage/types.ts';
import { now, sent, stand } from '../../../tests/support/popup.tsx';
import { TodayCard } from './today.tsx';

const store = (entries: readonly LedgerEntry[], change: Partial<Settings> = {}) =>
  Promise.all([
    ledger.set({ ...ledger.fallback, entries, since: now - 30 * 86_400_000 }),
    settings.set({ ...settings.fallback, ...change }),
  ]);

const region = () => screen.getByRole('region', { name: 'Today' });

/** Hears what is said to the background. */
function heard(): string[] {
  const names: string[] = [];
  fakeBrowser.runtime.onMessage.addListener((message, _from, respond) => {
    names.push(message.name);
    respond({});
    return true;
  });
  return names;
}

describe('the card of today', () => {
  it('welcomes on the first day, with no figures to feel small beside', async () => {
    await stand(<TodayCard />);
    expect(region().textContent).toContain('Day one');
    expect(region().textContent).not.toContain('Talking and answering');
  });

  it('shows the way to the goal, and where the replies went', async () => {
    await store([sent(1), sent(0), sent(0, { toOthers: false })]);
    await stand(<TodayCard />);
    expect(screen.getByRole('img', { name: '2 of 3 replies today' })).toBeTruthy();
    expect(region().textContent).toContain('One more and you can close the tab.');
    expect(within(region()).getByText('Out and about')).toBeTruthy();
  });

  it('sends the user off when the goal is met', async () => {
    await store([sent(1), sent(0), sent(0), sent(0)]);
    await stand(<TodayCard />);
    expect(region().textContent).toContain('That is today done');
  });

  it('greets someone who comes back, and names nothing that was missed', async () => {
    await store([sent(9), sent(0)]);
    await stand(<TodayCard />);
    expect(region().textContent).toContain('Good to see you back.');
    expect(region().textContent).not.toMatch(/miss|lost|broke/i);
  });

  it('wants nothing on a day off', async () => {
    await store([sent(1)]);
    await ledger.set({
      entries: [sent(1)],
      holidays: [],
      goals: [{ day: '2026-01-01', replies: 3, days: [1] }],
      since: 1,
    });
    await stand(<TodayCard />);
    expect(screen.getByRole('img', { name: 'A day off' })).toBeTruthy();
  });

  it('wants nothing on a break', async () => {
    await ledger.set({
      ...ledger.fallback,
      entries: [sent(1)],
      holidays: [{ from: '2026-03-01', to: '2026-03-20' }],
    });
    await stand(<TodayCard />);
    expect(screen.getByRole('img', { name: 'On a break' })).toBeTruthy();
  });

  it('shows talking and answering side by side', async () => {
    await store([sent(2, { kind: 'post', toOthers: false, counts: false }), sent(1), sent(1)]);
    await stand(<TodayCard />);
    const words = region().textContent;
    expect(words).toContain('1 post');
    expect(words).toContain('2 replies');
    expect(words).toContain('You listen at least as much as you talk.');
  });

  it('adds a reply from the phone by hand, and takes one back', async () => {
    await store([sent(0, { certainty: 'by-hand' })]);
    const names = heard();
    const { user } = await stand(<TodayCard />);
    expect(region().textContent).toContain('1 added by hand');
    await user.click(screen.getByRole('button', { name: 'I replied on my phone' }));
    await user.click(screen.getByRole('button', { name: 'Take one back' }));
    expect(names).toEqual(['addByHand', 'takeBackByHand']);
  });

  it('lists what was sent today, says what counts half, and takes out what was no send', async () => {
    const post = sent(0, { at: now - 60_000, kind: 'post', toOthers: false, counts: false, site: 'x' });
    const maybe = sent(0, { at: now - 120_000, certainty: 'probably', id: 'maybe' });
    await store([sent(1), maybe, post]);
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({} as never);
    const { user } = await stand(<TodayCard />);
    await user.click(screen.getByText('Sent today'));
    const rows = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '10:29 Post on XNot a send',
      '10:28 Reply on LinkedInMaybe sent, so it counts halfNot a send',
    ]);
    await user.click(screen.getByRole('button', { name: 'Not a send: 10:28 Reply on LinkedIn' }));
    await act(() => ledger.set({ ...ledger.fallback, entries: [sent(1), post] }));
    expect(await screen.findByText('Taken out.')).toBeTruthy();
    const back = screen.getByRole('button', { name: 'Put it back' });
    expect(document.activeElement).toBe(back);
    await user.click(back);
    expect(said.mock.calls.map(([message]) => message)).toEqual([
      { name: 'takeOut', data: { name: nameOf(maybe) } },
      { name: 'putBack', data: { entry: maybe } },
    ]);
    expect(screen.queryByText('Taken out.')).toBeNull();
  });

  it('counts a dip down, stops it, and has enough after three', async () => {
    const said = heard();
    const { user } = await stand(<TodayCard />);
    await user.click(screen.getByRole('button', { name: 'Dip in for ten minutes' }));
    const day = now - 3 * 3_600_000;
    const today = new Date(day).toLocaleDateString('sv');
    await act(() => dips.set({ day: today, done: 1, spentMs: 190_000, lookedAt: now }));
    expect(await screen.findByText('7 more minutes of this dip')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await act(() => dips.set({ day: today, done: 1, spentMs: 190_000, lookedAt: 0 }));
    expect(await screen.findByText('1 of 3 dips today')).toBeTruthy();
    await act(() => dips.set({ day: today, done: 3, spentMs: 0, lookedAt: 0 }));
    expect(await screen.findByText('That is your thirty minutes for today. Well spent.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Dip in for ten minutes' })).toBeNull();
    await act(() => dips.set({ day: '2026-03-10', done: 3, spentMs: 0, lookedAt: 0 }));
    expect(await screen.findByRole('button', { name: 'Dip in for ten minutes' })).toBeTruthy();
    expect(said).toEqual(['startDip', 'stopDip']);
  });

  it('stays around for a quarter of an hour, and stops when told', async () => {
    let time = now;
    const { user, store: popup } = await stand(<TodayCard />, { now: () => time });
    await user.click(screen.getByRole('button', { name: 'I will be around' }));
    expect(await screen.findByText('Here for 15 more minutes')).toBeTruthy();
    time += 14.5 * 60_000;
    act(() => popup.getState().acts.refresh({}));
    expect(screen.getByText('Here for 1 more minute')).toBeTruthy();
    time += 60_000;
    act(() => popup.getState().acts.refresh({}));
    expect(screen.getByText('That was 15 minutes. Thanks for staying.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'I will be around' }));
    await user.click(await screen.findByRole('button', { name: 'I am off' }));
    expect(await screen.findByRole('button', { name: 'I will be around' })).toBeTruthy();
  });
});
