import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { settings } from '#storage/items.ts';
import { draft, emptyReview, stand } from '../../../tests/support/popup.tsx';
import { DraftCard } from './draft.tsx';

const region = () => screen.getByRole('region', { name: 'This draft' });

describe('the card of this draft', () => {
  it('says what to do when there is none', async () => {
    await stand(<DraftCard />);
    expect(region().textContent).toContain('Start a post, a reply or a message');
  });

  it('says that the site is off, where it is', async () => {
    await settings.set({ ...settings.fallback, sites: { ...settings.fallback.sites, x: false } });
    const { front } = await stand(<DraftCard />);
    front({ site: 'x' });
    expect(region().textContent).toContain('Sociable is off on X');
  });

  it('shows the word of the band, and the number only on request', async () => {
    const { front, user } = await stand(<DraftCard />);
    front({ draft });
    expect(within(region()).getByText('Chat')).toBeTruthy();
    expect(screen.queryByText('62 of 100')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the number' }));
    expect(screen.getByText('62 of 100')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hide the number' }));
    expect(screen.queryByText('62 of 100')).toBeNull();
  });

  it('always shows the number to those who want it', async () => {
    await settings.set({ ...settings.fallback, showNumber: true });
    const { front } = await stand(<DraftCard />);
    front({ draft });
    expect(screen.getByText('62 of 100')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names what moved the band, strengths first', async () => {
    const { front } = await stand(<DraftCard />);
    front({ draft });
    const reasons = within(screen.getByRole('list', { name: 'What moved it' })).getAllByRole('listitem');
    expect(reasons.map((reason) => reason.textContent)).toEqual([
      'What works: That is a story. People will picture it.',
      'Worth a look: That line is a shop sign.',
    ]);
  });

  it('says which words of the draft moved it, as text, and only where they are few', async () => {
    const { front } = await stand(<DraftCard />);
    const finding = (ruleId: string, excerpt: string) =>
      ({ ruleId, severity: 'nudge', span: { start: 0, end: 1 }, excerpt, data: {}, key: ruleId }) as const;
    const review = {
      ...draft.review,
      findings: [finding('pitch-hard-cta', '<b>Book now</b>')],
      praises: [finding('human-story-beat', 'a'.repeat(61))],
    };
    front({ draft: { ...draft, review } });
    const reasons = within(screen.getByRole('list', { name: 'What moved it' })).getAllByRole('listitem');
    expect(reasons.map((reason) => reason.querySelector('q')?.textContent)).toEqual([
      undefined,
      '<b>Book now</b>',
    ]);
  });

  it('shows each item in its state, with one thing to try where it is open', async () => {
    const { front } = await stand(<DraftCard />);
    front({ draft });
    const list = screen.getByRole('list', { name: 'Before you send' });
    expect(within(list).getByText(/Speaks to someone/).textContent).toBe('Speaks to someone: Spotted');
    expect(within(list).getByText(/Picks up/).textContent).toBe('Picks up what they said: Not for this one');
    const open = screen.getByRole('checkbox', { name: 'Someone could answer it' });
    expect(open).toHaveProperty('checked', false);
    expect(describedBy(open)).toBe('What would you like to know from them?');
    expect(describedBy(screen.getByRole('checkbox', { name: 'No hard sell' }))).toBe('One thing to try.');
  });

  it('ticks and unticks by hand, in the tab where the draft is', async () => {
    const { front, user, told } = await stand(<DraftCard />);
    front({ draft });
    await user.click(screen.getByRole('checkbox', { name: 'Someone could answer it' }));
    front({ draft: { ...draft, ticked: ['answerable'] } });
    const ticked = screen.getByRole('checkbox', { name: 'Someone could answer it' });
    expect(ticked).toHaveProperty('checked', true);
    await user.click(ticked);
    expect(told).toEqual([
      { what: 'tick', item: 'answerable' },
      { what: 'untick', item: 'answerable' },
    ]);
  });

  it('says when it is ready, as a word and not as a gate', async () => {
    const { front } = await stand(<DraftCard />);
    front({ draft: { ...draft, review: { ...draft.review, ready: true } } });
    expect(screen.getByText('Ready when you are')).toBeTruthy();
  });

  it.each([
    ['short', 'Just starting'],
    ['language', 'Not in English'],
    ['sad', 'A tender moment'],
  ] as const)('keeps out of the way when a text is %s', async (quiet, word) => {
    const { front } = await stand(<DraftCard />);
    front({ draft: { ...draft, review: { ...emptyReview, quiet } } });
    expect(screen.getByText(word)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('shows an item that it has no words for by its id, and a reason without words not at all', async () => {
    const { front } = await stand(<DraftCard />);
    const review = {
      ...draft.review,
      reasons: [{ ruleId: 'of-tomorrow', points: 3 }],
      checklist: [{ id: 'hums-along', state: 'open', starred: false, promise: false }],
    } as const;
    front({ draft: { ...draft, review } });
    expect(screen.getByRole('checkbox', { name: 'hums along' })).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'What moved it' })).toBeNull();
  });

  it('says where the draft is', async () => {
    const { front } = await stand(<DraftCard />);
    front({ draft });
    expect(screen.getByText('Post on LinkedIn')).toBeTruthy();
    front({ draft: { ...draft, site: 'practice', kind: 'dm' } });
    expect(screen.getByText('Message, just for practice')).toBeTruthy();
  });
});

function describedBy(element: HTMLElement): string | undefined {
  return document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? undefined;
}
