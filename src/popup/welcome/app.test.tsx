import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { settings } from '#storage/items.ts';
import { stand } from '../../../tests/support/popup.tsx';
import { WelcomeApp } from './app.tsx';

// jsdom has no `innerText`, and no editing commands.
beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent ?? '';
    },
  });
});

describe('the first run', () => {
  it('is three short steps, there and back, and remembers that it was done', async () => {
    const { user } = await stand(<WelcomeApp />);
    expect(screen.getByText('Step 1 of 3')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('heading', { name: 'What I read, and what I keep' })).toBe(
      document.activeElement,
    );
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect((await settings.get()).welcomed).toBe(false);
    await user.click(screen.getByRole('button', { name: 'I am set' }));
    expect(screen.getByRole('link', { name: 'Open LinkedIn' })).toBeTruthy();
    await waitFor(async () => expect((await settings.get()).welcomed).toBe(true));
  });

  it('says in plain words what is read and what is kept', async () => {
    const { user } = await stand(<WelcomeApp />);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    for (const term of ['I read', 'I keep', 'I do not keep', 'It stays here'])
      expect(screen.getByText(term)).toBeTruthy();
  });

  it('sets goal and reminder, and takes no for an answer about who the user is', async () => {
    const { user } = await stand(<WelcomeApp />);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Replies on a day' }), '2');
    await user.click(screen.getByRole('switch', { name: 'Remind me once a day' }));
    await waitFor(async () =>
      expect(await settings.get()).toMatchObject({ goal: { replies: 2 }, reminder: { on: true }, me: {} }),
    );
  });
});

describe('the place to practise', () => {
  it('has a box of each kind, marked for the coach, with what is answered and a way to send', async () => {
    await stand(<WelcomeApp />);
    for (const kind of ['post', 'reply', 'dm']) {
      const box = document.querySelector(`[data-practice="${kind}"]`);
      const scene = box?.closest('.practice-scene');
      expect(scene?.querySelectorAll('[data-practice-send]')).toHaveLength(1);
      expect(scene?.querySelector('[data-practice-parent]') !== null).toBe(kind !== 'post');
    }
    expect(document.querySelector('textarea[data-practice]')).toBeTruthy();
    expect(document.querySelector('[contenteditable][data-practice]')).toBeTruthy();
  });

  it('sends to nowhere: the box empties and the text stands above it', async () => {
    const { user } = await stand(<WelcomeApp />);
    await user.click(screen.getByRole('radio', { name: 'Message' }));
    const box = screen.getByRole('textbox', { name: 'Write a message' });
    await user.type(box, 'How did the bread turn out?');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(box).toHaveProperty('value', '');
    expect(screen.getByText('How did the bread turn out?')).toBeTruthy();
  });

  it('sends a message with Enter, and nothing when there is nothing', async () => {
    const { user } = await stand(<WelcomeApp />);
    await user.click(screen.getByRole('radio', { name: 'Message' }));
    const box = screen.getByRole('textbox', { name: 'Write a message' });
    await user.type(box, '{enter}');
    expect(document.querySelector('.practice-sent')).toBeNull();
    await user.type(box, 'Hello{enter}');
    expect(document.querySelector('.practice-sent')?.textContent).toBe('Hello');
  });

  it('keeps what was written in one box while another is in front', async () => {
    const { user } = await stand(<WelcomeApp />);
    await user.click(screen.getByRole('radio', { name: 'Message' }));
    await user.type(screen.getByRole('textbox', { name: 'Write a message' }), 'Half a thought');
    await user.click(screen.getByRole('radio', { name: 'Reply' }));
    await user.click(screen.getByRole('radio', { name: 'Message' }));
    expect(screen.getByRole('textbox', { name: 'Write a message' })).toHaveProperty(
      'value',
      'Half a thought',
    );
  });
});
