import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { governor, seenTips } from '#storage/items.ts';
import { stand } from '../../../tests/support/popup.tsx';
import { TipCard } from './tip.tsx';

const tip = () => screen.getByRole('status').textContent;

describe('the card with a thought', () => {
  it('fits what was seen lately', async () => {
    const record = { shown: 4, accepted: 1, ignoredInARow: 0, quietUntil: 0, seenAt: Date.now() };
    await governor.set({ ...governor.fallback, rules: { 'bait-react-vote': record } });
    await stand(<TipCard />);
    expect(tip()).toContain('Ask what you really want to know.');
  });

  it('gives another one when asked, and remembers it', async () => {
    const { user } = await stand(<TipCard />);
    const first = tip();
    await user.click(screen.getByRole('button', { name: 'Another one' }));
    await waitFor(() => expect(tip()).not.toBe(first));
    expect((await seenTips.get()).shown).toHaveLength(2);
  });

  it('remembers the tip of the day, so that tomorrow brings another', async () => {
    await stand(<TipCard />);
    await waitFor(async () => expect((await seenTips.get()).shown).toHaveLength(1));
  });
});
