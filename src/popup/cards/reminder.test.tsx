import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reminder, settings } from '#storage/items.ts';
import { now, stand } from '../../../tests/support/popup.tsx';
import { ReminderCard } from './reminder.tsx';

const turnOn = () =>
  settings.set({ ...settings.fallback, reminder: { ...settings.fallback.reminder, on: true } });

describe('the card of the reminder', () => {
  it('is off until somebody wants it', async () => {
    const { user } = await stand(<ReminderCard />);
    expect(screen.queryByLabelText('At')).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Remind me once a day' }));
    expect(await screen.findByLabelText('At')).toHaveProperty('value', '10:30');
    expect((await settings.get()).reminder.on).toBe(true);
  });

  it('moves to another time', async () => {
    await turnOn();
    await stand(<ReminderCard />);
    fireEvent.change(screen.getByLabelText('At'), { target: { value: '15:05' } });
    await waitFor(async () => expect((await settings.get()).reminder.at).toBe(15 * 60 + 5));
  });

  it('keeps the time when the field is emptied', async () => {
    await turnOn();
    await stand(<ReminderCard />);
    fireEvent.change(screen.getByLabelText('At'), { target: { value: '' } });
    expect((await settings.get()).reminder.at).toBe(10 * 60 + 30);
  });

  it('says when the next one comes, and puts it off by an hour, a day or a week', async () => {
    await turnOn();
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({} as never);
    const { user } = await stand(<ReminderCard />);
    expect(screen.getByRole('status').textContent).toMatch(/^Next one: Thursday/);
    const ways = within(screen.getByRole('group', { name: 'Put it off' })).getAllByRole('button');
    expect(ways.map(({ textContent }) => textContent)).toEqual(['In an hour', 'Not today', 'Not this week']);
    for (const way of ways) await user.click(way);
    expect(said.mock.calls.map(([message]) => (message as unknown as { data: unknown }).data)).toEqual([
      { snooze: 'hour' },
      { snooze: 'today' },
      { snooze: 'week' },
    ]);
    await act(() => reminder.set({ ...reminder.fallback, snoozedUntil: now + 5 * 86_400_000 }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Next one: Monday/));
  });

  it('takes the putting off back, and keeps the keyboard where it was', async () => {
    await turnOn();
    await reminder.set({ ...reminder.fallback, snoozedUntil: now + 5 * 86_400_000 });
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({} as never);
    const { user } = await stand(<ReminderCard />);
    await user.click(screen.getByRole('button', { name: 'Undo that' }));
    expect(said.mock.calls.map(([message]) => (message as unknown as { name: string }).name)).toEqual([
      'unsnooze',
    ]);
    await act(() => reminder.set(reminder.fallback));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo that' })).toBeNull());
    expect(document.activeElement?.textContent).toBe('In an hour');
    expect(screen.getByRole('status').textContent).toMatch(/^Next one: Thursday/);
  });

  it('says when the time lies in the quiet hours', async () => {
    await turnOn();
    await stand(<ReminderCard />);
    fireEvent.change(screen.getByLabelText('At'), { target: { value: '22:00' } });
    expect(await screen.findByText(/quiet hours/)).toBeTruthy();
  });
});
