import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { pickCard } from '#languages/card/index.ts';
import { findingsOf, testCopy } from '../../tests/doubles/reply.ts';
import { Card, type CardProps } from './card.tsx';

const [finding] = findingsOf('Come and buy now.', 'buy now', 'pitch-hard-cta');
if (!finding) throw new Error('The example holds no finding.');

const props = (): CardProps => ({
  nudge: { finding, copy: testCopy },
  praise: undefined,
  language: pickCard('en'),
  state: 'offer',
  onUse: vi.fn(),
  onCopy: vi.fn(),
  onNotNow: vi.fn(),
  quiets: ['rule', 'site', 'day'],
  onTurnOff: vi.fn(),
  onUndo: vi.fn(),
  onClose: vi.fn(),
});

const isShown = (words: string | RegExp): boolean => !screen.getByText(words).closest('[hidden]');

describe('the card', () => {
  it('says what it saw, what a reader makes of it and one thing to try', () => {
    render(<Card {...props()} />);
    const words = [testCopy.nudge, testCopy.reader, testCopy.try];
    expect(words.map((line) => isShown(line))).toEqual([true, true, true]);
  });

  it('is a dialog with a name and a description', () => {
    render(<Card {...props()} />);
    expect(
      screen.getByRole('dialog', {
        name: 'A thought on your draft',
        description: /This asks for a purchase/,
      }),
    ).toBeDefined();
  });

  it('has nothing that axe objects to, closed or open', async () => {
    const { container } = render(<Card {...props()} />);
    const faults = async () => (await axe.run(container)).violations.map(({ id }) => id);
    expect(await faults()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Why' }));
    expect(await faults()).toEqual([]);
  });

  it('opens the reason with its source and how good the evidence is', async () => {
    render(<Card {...props()} />);
    expect(isShown(testCopy.why)).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Why', expanded: false }));
    expect(isShown(testCopy.why)).toBe(true);
    expect(screen.getByText(/From a study/).textContent).toContain(testCopy.source);
  });

  it('offers the fix, and shows the words it would put in', async () => {
    const given = props();
    render(<Card {...given} />);
    expect(isShown('see you')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Try this' }));
    expect(given.onUse).toHaveBeenCalledOnce();
  });

  it('calls a deletion by its name', () => {
    const given = props();
    const { span } = finding;
    render(<Card {...given} nudge={{ ...given.nudge, finding: { ...finding, fix: { span, text: '' } } }} />);
    expect(screen.getByRole('button', { name: 'Take it out' })).toBeDefined();
  });

  it('offers nothing to use where there is only a question', () => {
    const given = props();
    const { fix: _fix, ...question } = finding;
    render(<Card {...given} nudge={{ ...given.nudge, finding: question }} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Not now',
      'Turn off',
      'Why',
    ]);
  });

  it('offers to be quiet about the kind of thought, the site or the day, and not before it is asked', async () => {
    const given = props();
    render(<Card {...given} />);
    expect(screen.queryByRole('group')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Turn off', expanded: false }));
    const group = screen.getByRole('group', { name: 'Turn off' });
    const offers = within(group).getAllByRole('button');
    expect(offers.map(({ textContent }) => textContent)).toEqual([
      'This kind of thought',
      'Not on this site',
      'Pause until tomorrow',
    ]);
    for (const offer of offers) await userEvent.click(offer);
    expect(vi.mocked(given.onTurnOff).mock.calls).toEqual([['rule'], ['site'], ['day']]);
  });

  it('opened by a key, the offers take the focus, and closed by it they give it back', async () => {
    render(<Card {...props()} />);
    const opener = screen.getByRole('button', { name: 'Turn off' });
    opener.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('This kind of thought');
    opener.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('says what was turned off, and offers the way back', async () => {
    const given = props();
    const { container } = render(<Card {...given} quieted="site" />);
    expect(
      screen.getByRole('dialog', { description: 'I stay quiet on this site from now on.' }),
    ).toBeDefined();
    expect((await axe.run(container)).violations).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(given.onUndo).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(given.onClose).toHaveBeenCalledOnce();
  });

  it('offers to copy what the editor did not take', async () => {
    const given = props();
    render(<Card {...given} state="not-taken" />);
    expect(isShown(/did not take it/)).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(given.onCopy).toHaveBeenCalledOnce();
  });

  it('adds one strength in a line', () => {
    const given = props();
    render(
      <Card {...given} praise={{ ...given.nudge, copy: { ...testCopy, nudge: 'You name a person.' } }} />,
    );
    expect(isShown('You name a person.')).toBe(true);
  });
});
