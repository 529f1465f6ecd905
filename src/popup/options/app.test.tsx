import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName } from '#messaging/protocol.ts';
import { writeArchive } from '#storage/archive.ts';
import { governor, ledger, settings, sharing } from '#storage/items.ts';
import { now, sent, stand } from '../../../tests/support/popup.tsx';
import { OptionsApp } from './app.tsx';

const part = (name: string) => within(screen.getByRole('region', { name }));

/** Answers the background's messages; gives what was said, by name. */
function background(replies: Partial<Record<MessageName, unknown>> = {}) {
  const said: { name: MessageName; data: unknown }[] = [];
  fakeBrowser.runtime.onMessage.addListener((message, _from, respond) => {
    said.push(message);
    respond({ reply: replies[message.name as MessageName] });
    return true;
  });
  return said;
}

const stored = () => settings.get();

describe('the settings', () => {
  it('lead to each of their parts', async () => {
    await stand(<OptionsApp />);
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    for (const link of links) {
      const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(target?.textContent).toContain(link.textContent);
    }
    expect(links).toHaveLength(screen.getAllByRole('region').length);
  });

  it('keep phrases of one’s own when the field is left, trimmed and each once', async () => {
    const { user } = await stand(<OptionsApp />);
    const field = part('Your own words').getByRole('textbox', { name: 'Point these out' });
    await user.type(field, ' touch base {enter}{enter}reach out{enter}touch base');
    expect((await stored()).phrases.flag).toEqual([]);
    await user.tab();
    await waitFor(async () => expect((await stored()).phrases.flag).toEqual(['touch base', 'reach out']));
    expect(field).toHaveProperty('value', 'touch base\nreach out');
  });

  it('set the goal and its days', async () => {
    const { user } = await stand(<OptionsApp />);
    const goal = part('Goal');
    await user.selectOptions(goal.getByRole('combobox', { name: 'Replies on a day' }), '5');
    await user.click(goal.getByRole('checkbox', { name: 'Friday' }));
    await user.click(goal.getByRole('checkbox', { name: 'Sunday' }));
    await user.click(goal.getByRole('switch', { name: 'Count answered messages too' }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject({
        goal: { replies: 5, days: [0, 1, 2, 3, 4] },
        countMessages: true,
      }),
    );
  });

  it('take a break, and say why one cannot be taken', async () => {
    const said = background();
    const { user } = await stand(<OptionsApp />);
    const pause = part('A break');
    fireEvent.change(pause.getByLabelText('From'), { target: { value: '2026-03-12' } });
    fireEvent.change(pause.getByLabelText('Until'), { target: { value: '2026-03-10' } });
    expect(pause.getByText('The end comes before the start.')).toBeTruthy();
    expect(pause.getByRole('button', { name: 'Take a break' })).toHaveProperty('disabled', true);
    fireEvent.change(pause.getByLabelText('Until'), { target: { value: '2026-05-10' } });
    expect(pause.getByText('A break can last 30 days.')).toBeTruthy();
    fireEvent.change(pause.getByLabelText('Until'), { target: { value: '2026-03-20' } });
    await user.click(pause.getByRole('button', { name: 'Take a break' }));
    expect(said).toEqual([{ name: 'setHoliday', data: { from: '2026-03-12', to: '2026-03-20' } }]);
  });

  it('end a break', async () => {
    const said = background();
    await ledger.set({ ...ledger.fallback, holidays: [{ from: '2026-03-10', to: '2026-03-20' }] });
    const { user } = await stand(<OptionsApp />);
    expect(part('A break').getByText('On a break until Friday 20 March')).toBeTruthy();
    await user.click(part('A break').getByRole('button', { name: 'End it now' }));
    expect(said).toEqual([{ name: 'setHoliday', data: null }]);
  });

  it('set the reminder with its quiet hours and where it leads', async () => {
    const { user } = await stand(<OptionsApp />);
    const reminder = part('Reminder');
    await user.click(reminder.getByRole('switch', { name: 'Remind me once a day' }));
    fireEvent.change(await reminder.findByLabelText('Quiet from'), { target: { value: '20:00' } });
    await user.selectOptions(reminder.getByRole('combobox', { name: 'A click opens' }), 'X');
    await waitFor(async () =>
      expect((await stored()).reminder).toMatchObject({ on: true, quietFrom: 1200, leadsTo: 'x' }),
    );
  });

  it('set a second reminder, say when it lies in the quiet hours, and forget it when the field is emptied', async () => {
    const { user } = await stand(<OptionsApp />);
    const reminder = part('Reminder');
    await user.click(reminder.getByRole('switch', { name: 'Remind me once a day' }));
    const field = await reminder.findByLabelText('And at, if you like');
    expect(field).toHaveProperty('value', '');
    fireEvent.change(field, { target: { value: '15:30' } });
    await waitFor(async () => expect((await stored()).reminder).toMatchObject({ at: 630, secondAt: 930 }));
    expect(field).toHaveProperty('value', '15:30');
    expect(reminder.queryByText(/quiet hours/)).toBeNull();
    fireEvent.change(field, { target: { value: '22:00' } });
    expect(await reminder.findByText(/quiet hours/)).toBeTruthy();
    expect(field).toHaveProperty('ariaInvalid', 'true');
    fireEvent.change(field, { target: { value: '' } });
    await waitFor(async () => expect((await stored()).reminder).not.toHaveProperty('secondAt'));
    expect(reminder.queryByText(/quiet hours/)).toBeNull();
  });

  it('keep who the user is, and forget what is emptied', async () => {
    const { user } = await stand(<OptionsApp />);
    const name = part('Who you are').getByRole('textbox', { name: 'Your name' });
    await user.type(name, 'Ana');
    await user.tab();
    await waitFor(async () => expect((await stored()).me).toEqual({ name: 'Ana' }));
    await user.clear(name);
    await user.tab();
    await waitFor(async () => expect((await stored()).me).toEqual({}));
  });

  it('change look and language at once', async () => {
    const { user } = await stand(<OptionsApp />);
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Deutsch');
    expect(await screen.findByRole('heading', { name: 'Einstellungen' })).toBeTruthy();
    expect(await stored()).toMatchObject({ look: 'dark', language: 'de' });
  });

  it('say which rule went quiet by itself', async () => {
    const tired = { shown: 20, accepted: 0, ignoredInARow: 0, quietUntil: 0 };
    await governor.set({ ...governor.fallback, rules: { 'pitch-urgency': tired } });
    const rules = [
      { id: 'pitch-urgency', family: 'pitch', nudge: 'A countdown.', flagged: 'Hurry.', fine: 'No hurry.' },
    ] as const;
    const { user } = await stand(<OptionsApp />, { rules });
    await user.click(await screen.findByText('Pitch'));
    expect(await screen.findByText(/hardly ever helped you/)).toBeTruthy();
  });
});

const file = (text: string) => new File([text], 'copy.json', { type: 'application/json' });

const choose = async (user: { upload(field: HTMLElement, file: File): Promise<void> }, text: string) =>
  user.upload(screen.getByLabelText('A copy saved before'), file(text));

describe('a saved copy in the settings', () => {
  const theirs = {
    settings: { ...settings.fallback, look: 'dark' as const },
    ledger: { ...ledger.fallback, entries: [sent(2), sent(1)], since: now - 5 * 86_400_000 },
  };

  it('is looked at before any of it is brought in', async () => {
    const said = background();
    await ledger.set({ ...ledger.fallback, entries: [sent(1)] });
    const { user } = await stand(<OptionsApp />);
    await choose(user, writeArchive(theirs, now));
    expect(await screen.findByText('1 send is new here')).toBeTruthy();
    expect(screen.getByText('1 is here already')).toBeTruthy();
    expect(said).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(screen.queryByText('1 send is new here')).toBeNull();
    expect(said).toEqual([]);
  });

  it('says so when it could not be brought in, and can be tried again', async () => {
    const replies: Partial<Record<MessageName, unknown>> = {};
    background(replies);
    const { user } = await stand(<OptionsApp />);
    await choose(user, writeArchive(theirs, now));
    await user.click(await screen.findByRole('button', { name: 'Bring it in' }));
    expect((await screen.findByRole('alert')).textContent).toBe('It did not go in. Try once more.');
    expect(screen.queryByText('Done. It is all here.')).toBeNull();
    replies.mergeLedger = { added: 2 };
    await user.click(screen.getByRole('button', { name: 'Bring it in' }));
    expect(await screen.findByText('Done. It is all here.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('brings its days, and its settings only when they are wanted', async () => {
    const said = background({ mergeLedger: { added: 2 } });
    const { user } = await stand(<OptionsApp />);
    await choose(user, writeArchive(theirs, now));
    await user.click(await screen.findByRole('button', { name: 'Bring it in' }));
    expect(await screen.findByText('Done. It is all here.')).toBeTruthy();
    await waitFor(() => expect(said.map(({ name }) => name)).toEqual(['mergeLedger']));
    expect((await stored()).look).toBe('system');

    await choose(user, writeArchive(theirs, now));
    await user.click(await screen.findByRole('switch', { name: 'Add its days to mine' }));
    await user.click(screen.getByRole('switch', { name: 'Use its settings in place of mine' }));
    await user.click(screen.getByRole('button', { name: 'Bring it in' }));
    await waitFor(async () => expect((await stored()).look).toBe('dark'));
    expect(said).toHaveLength(1);
  });

  it.each([
    ['a picture', '\u0089PNG', 'This is not a saved copy.'],
    ['another program’s file', '{"a":1}', 'This file is from somewhere else.'],
    ['a newer version', '{"sociable":99}', 'This copy comes from a newer Sociable.'],
    ['a damaged copy', '{"sociable":1}', 'This copy is damaged.'],
  ])('of %s is refused in plain words', async (_what, text, words) => {
    const { user } = await stand(<OptionsApp />);
    await choose(user, text);
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
  });
});

describe('the erase in the settings', () => {
  it('takes one click, and one click brings it back', async () => {
    const said = background({ eraseAll: { undoUntil: Date.now() + 10_000 }, undoErase: { restored: true } });
    const { user } = await stand(<OptionsApp />);
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(await screen.findByText('All gone.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Bring it back/ }));
    expect(await screen.findByText('It is all back.')).toBeTruthy();
    expect(said.map(({ name }) => name)).toEqual(['eraseAll', 'undoErase']);
  });

  it('says so when it is too late', async () => {
    background({ eraseAll: { undoUntil: Date.now() + 10_000 }, undoErase: { restored: false } });
    const { user } = await stand(<OptionsApp />);
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    await user.click(await screen.findByRole('button', { name: /Bring it back/ }));
    expect(await screen.findByText('The ten seconds are over.')).toBeTruthy();
  });

  it('offers no way back when the time is over', async () => {
    background({ eraseAll: { undoUntil: Date.now() - 1 } });
    const { user } = await stand(<OptionsApp />);
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(await screen.findByText('All gone.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Bring it back/ })).toBeNull();
  });
});

describe('the sharing in the settings', () => {
  const turn = () => screen.getByRole('switch', { name: 'Keep my other browsers in step' });

  it('is off until somebody asks for it, and asks the background alone', async () => {
    const said = background({ setSharing: { on: true } });
    const { user } = await stand(<OptionsApp />);
    expect(turn()).toHaveProperty('checked', false);
    await act(() => user.click(turn()));
    expect(said).toMatchObject([{ name: 'setSharing', data: { on: true } }]);
    await act(() => sharing.set({ ...sharing.fallback, on: true }));
    await waitFor(() => expect(turn()).toHaveProperty('checked', true));
  });

  it('says so where the browser does not share', async () => {
    background({ setSharing: { on: false } });
    const { user } = await stand(<OptionsApp />);
    await user.click(turn());
    expect(await screen.findByText(/does not share right now/)).toBeTruthy();
    expect(turn()).toHaveProperty('checked', false);
  });
});
