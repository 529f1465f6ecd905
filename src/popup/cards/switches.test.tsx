import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { settings } from '#storage/items.ts';
import { copyOf, stand } from '../../../tests/support/popup.tsx';
import type { RuleCard } from '../rule-list.ts';
import { SwitchesCard } from './switches.tsx';

const rules: readonly RuleCard[] = [
  {
    id: 'pitch-urgency',
    family: 'pitch',
    copy: copyOf('Countdowns feel like a shop floor.'),
    examples: { flags: ['Hurry, three left.'], passes: ['I hurried home.'] },
  },
  { id: 'human-why', family: 'human-touch', copy: copyOf('You told us why.') },
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
    await user.click(screen.getByText('Pitch'));
    expect(screen.getByText('Hurry, three left.')).toBeTruthy();
    expect(screen.getByText('I hurried home.')).toBeTruthy();
    const rule = screen.getByRole('switch', { name: 'Countdowns feel like a shop floor.' });
    await user.click(rule);
    expect(await screen.findByText('0 of 1 on')).toBeTruthy();
    expect((await settings.get()).rulesOff).toEqual(['pitch-urgency']);
    await user.click(rule);
    await waitFor(async () => expect((await settings.get()).rulesOff).toEqual([]));
  });

  it('has no switch for praise', async () => {
    await stand(<SwitchesCard />, { rules });
    expect(screen.queryByText('You told us why.')).toBeNull();
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
