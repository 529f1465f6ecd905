import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ledger } from '#storage/items.ts';
import { now, sent, stand } from '../../../tests/support/popup.tsx';
import { MonthCard } from './month.tsx';

const three = (daysAgo: number) => [sent(daysAgo), sent(daysAgo), sent(daysAgo)];
const region = () => screen.getByRole('region', { name: 'This month' });
const save = (entries: ReturnType<typeof sent>[]) =>
  ledger.set({ ...ledger.fallback, entries, since: now - 40 * 86_400_000 });

describe('the card of this month', () => {
  it('shows no zero on the first day', async () => {
    await stand(<MonthCard />);
    expect(region().textContent).toContain('Your first days will show up here.');
    expect(region().textContent).toContain('Fresh page');
    expect(region().textContent).not.toMatch(/\b0\b/);
  });

  it('shows days shown up, the run and what rest days are in hand', async () => {
    await save([...three(2), ...three(1), ...three(0)]);
    await stand(<MonthCard />);
    const words = region().textContent;
    expect(words).toContain('3days shown up');
    expect(words).toContain('Run3 days');
    expect(words).toContain('2 in hand');
    expect(words).toContain('It bends when you miss a day.');
  });

  it('says each day of the week in words', async () => {
    await save([...three(2), sent(1)]);
    await stand(<MonthCard />);
    const week = within(screen.getByRole('list', { name: 'This week' })).getAllByRole('listitem');
    expect(week).toHaveLength(7);
    expect(week[0]?.textContent).toContain('Monday 9 March: goal met');
    expect(week[1]?.textContent).toContain('Tuesday 10 March: shown up');
    expect(week[3]?.textContent).toContain('Thursday 12 March: still to come');
    expect(week[6]?.textContent).toContain('Sunday 15 March: day off');
  });

  it('begins the week as the reader does', async () => {
    await save(three(1));
    await stand(<MonthCard />, { preferred: ['en-US'] });
    const [first] = within(screen.getByRole('list', { name: 'This week' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('Sunday');
  });

  it('holds every day of the month', async () => {
    await stand(<MonthCard />);
    expect(within(screen.getByRole('list', { name: 'Days of March' })).getAllByRole('listitem')).toHaveLength(
      31,
    );
  });

  it('sums the week up in two sentences', async () => {
    await save([...three(8), ...three(7), sent(0)]);
    await stand(<MonthCard />);
    const summary = region().querySelector('.summary')?.textContent ?? '';
    expect(summary).toBe('You showed up on 2 days last week, with 6 replies. Small and often does it.');
  });

  it('calls an empty week a fresh page', async () => {
    await save(three(20));
    await stand(<MonthCard />);
    expect(region().textContent).toContain('Last week was a quiet one. This one is a fresh page.');
  });
});
