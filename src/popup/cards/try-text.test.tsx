import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReviewRequest } from '#messaging/protocol.ts';
import { draft, stand } from '../../../tests/support/popup.tsx';
import { TryTextCard } from './try-text.tsx';

/** Answers reviews as the background would; gives what was asked. */
function answerReviews(answer: (request: ReviewRequest) => unknown): ReviewRequest[] {
  const asked: ReviewRequest[] = [];
  fakeBrowser.runtime.onMessage.addListener((message, _from, respond) => {
    if (message.name !== 'review') return undefined;
    asked.push(message.data);
    Promise.resolve(answer(message.data)).then((reply) => respond({ reply }));
    return true;
  });
  return asked;
}

const reply = (request: ReviewRequest) => ({
  sequence: request.sequence,
  review: draft.review,
  copy: draft.copy,
});

const box = () => screen.getByRole('textbox', { name: 'A text you might send' });

describe('the box to try a text in', () => {
  it('is there when no draft is, and says that nothing is kept', async () => {
    const { front } = await stand(<TryTextCard />);
    expect(screen.getByText('Nothing you write here is kept.')).toBeTruthy();
    front({ draft });
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('shows what is said of the text', async () => {
    const asked = answerReviews(reply);
    const { user } = await stand(<TryTextCard />);
    await user.type(box(), 'Hi');
    expect(await screen.findByText('Chat')).toBeTruthy();
    expect(asked.at(-1)?.draft).toMatchObject({ text: 'Hi', kind: 'post' });
  });

  it('asks again as another kind', async () => {
    const asked = answerReviews(reply);
    const { user } = await stand(<TryTextCard />);
    await user.type(box(), 'H');
    await user.click(screen.getByRole('radio', { name: 'Message' }));
    expect(await screen.findByText('Chat')).toBeTruthy();
    expect(asked.at(-1)?.draft).toMatchObject({ text: 'H', kind: 'dm' });
  });

  it('shows nothing of an answer that comes after the text went on', async () => {
    const late = new Map<string, (reply: unknown) => void>();
    answerReviews(({ draft: { text } }) => new Promise((done) => late.set(text, done)));
    const { user, store } = await stand(<TryTextCard />);
    await user.type(box(), 'ab');
    const first = store.getState().trial.sequence - 1;
    late.get('a')?.({ sequence: first, review: { ...draft.review, band: 'leaflet' }, copy: {} });
    late.get('ab')?.({ sequence: first + 1, review: draft.review, copy: {} });
    expect(await screen.findByText('Chat')).toBeTruthy();
    expect(screen.queryByText('Leaflet')).toBeNull();
  });

  it('lets an open item be ticked by hand', async () => {
    answerReviews(reply);
    const { user } = await stand(<TryTextCard />);
    await user.type(box(), 'H');
    const item = await screen.findByRole('checkbox', { name: 'Someone could answer it' });
    await user.click(item);
    expect(item).toHaveProperty('checked', true);
    await user.click(item);
    expect(item).toHaveProperty('checked', false);
  });

  it('says so when nobody answers', async () => {
    const { user } = await stand(<TryTextCard />);
    await user.type(box(), 'H');
    expect(await screen.findByText(/No answer yet/)).toBeTruthy();
  });

  it('forgets what was said when the box is emptied', async () => {
    answerReviews(reply);
    const { user } = await stand(<TryTextCard />);
    await user.type(box(), 'H');
    await screen.findByText('Chat');
    await user.clear(box());
    expect(screen.queryByText('Chat')).toBeNull();
  });

  it('takes any text as text', async () => {
    const asked = answerReviews(reply);
    await stand(<TryTextCard />);
    const text = '<img src=x onerror=alert(1)> \ud83d مرحبا';
    fireEvent.change(box(), { target: { value: text } });
    await screen.findByText('Chat');
    expect(asked.at(-1)?.draft.text).toBe(text);
    expect(document.querySelector('img')).toBeNull();
  });
});
