import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { settings } from '#storage/items.ts';
import { stand } from '../../../tests/support/popup.tsx';
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

  it('says when the time lies in the quiet hours', async () => {
    await turnOn();
    await stand(<ReminderCard />);
    fireEvent.change(screen.getByLabelText('At'), { target: { value: '22:00' } });
    expect(await screen.findByText(/quiet hours/)).toBeTruthy();
  });
});
