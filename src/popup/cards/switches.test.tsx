import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RuleFacts } from '#messaging/protocol.ts';
import { governor, settings } from '#storage/items.ts';
import { stand } from '../../../tests/support/popup.tsx';
import { SwitchesCard } from './switches.tsx';

const rules: readonly RuleFacts[] = [
  {
    id: 'pitch-urgency',
    family: 'pitch',
    nudge: 'Countdowns feel like a shop floor.',
    flagged: 'Hurry, three left.',
    fine: 'I hurried home.',
  },
];

describe('the card of switches', () => {
  it('turns a site off and on again', async () => {
    const { user } = await stand(<SwitchesCard />);
    await user.click(screen.getByText('Sites'));
    const x = screen.getByRole('switch', { name: 'X' });
    await user.click(x);
    await waitFor(() => expect(x).toHaveProperty('checked', false));
    expect((await settings.get()).sites).toEqual({
      linkedin: true,
      x: false,
      facebook: true,
      instagram: true,
    });
    await user.click(x);
    await waitFor(async () => expect((await settings.get()).sites.x).toBe(true));
  });

  it('turns a rule off and on again, beside an example of what it sees and of what is fine', async () => {
    const { user } = await stand(<SwitchesCard />, { rules });
    await user.click(screen.getByText('What I look for'));
    await user.click(await screen.findByText('Pitch'));
    expect(screen.getByText('Hurry, three left.')).toBeTruthy();
    expect(screen.getByText('I hurried home.')).toBeTruthy();
    const rule = screen.getByRole('switch', { name: 'Countdowns feel like a shop floor.' });
    await user.click(rule);
    expect(await screen.findByText('0 of 1 on')).toBeTruthy();
    expect((await settings.get()).rulesOff).toEqual(['pitch-urgency']);
    await user.click(rule);
    await waitFor(async () => expect((await settings.get()).rulesOff).toEqual([]));
  });

  it('says so when nobody tells what there is', async () => {
    const { user } = await stand(<SwitchesCard />, { rules: [] });
    await user.click(screen.getByText('What I look for'));
    expect(await screen.findByText(/Something did not load/)).toBeTruthy();
  });

  it.each([
    ['hardly ever helped', { shown: 12, accepted: 0, ignoredInARow: 0, quietUntil: 0 }, /hardly ever helped/],
    [
      'was passed over',
      { shown: 2, accepted: 0, ignoredInARow: 0, quietUntil: Date.now() + 1e8 },
      /rests for a week/,
    ],
  ])('shows that a rule which %s is quiet, and wakes it', async (_why, record, hint) => {
    await governor.set({ ...governor.fallback, rules: { 'pitch-urgency': record } });
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({} as never);
    const { user } = await stand(<SwitchesCard />, { rules });
    await user.click(screen.getByText('What I look for'));
    await user.click(screen.getByText('Pitch'));
    const rule = screen.getByRole('switch', {
      name: 'Countdowns feel like a shop floor.',
      description: hint,
    });
    expect(rule).toHaveProperty('checked', false);
    await user.click(rule);
    expect(said).toHaveBeenCalledWith({ name: 'wakeRule', data: { ruleId: 'pitch-urgency' } });
    await governor.set(governor.fallback);
    await waitFor(() => expect(rule).toHaveProperty('checked', true));
    expect(screen.queryByText(hint)).toBeNull();
  });

  it('loses no change when several are made at once', async () => {
    const { store } = await stand(<SwitchesCard />);
    const { change } = store.getState().acts;
    change((now) => ({ ...now, sites: { ...now.sites, x: false } }));
    change((now) => ({ ...now, sites: { ...now.sites, facebook: false } }));
    change((now) => ({ ...now, showNumber: true }));
    await waitFor(async () =>
      expect(await settings.get()).toMatchObject({
        sites: { x: false, facebook: false, linkedin: true },
        showNumber: true,
      }),
    );
  });
});
