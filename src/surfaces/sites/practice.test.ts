import { beforeEach, describe, expect, it } from 'vitest';
import { practice } from './practice.ts';

function box(html: string, selector = '[data-practice]') {
  document.body.innerHTML = html;
  const element = document.querySelector(selector);
  if (!element) throw new Error('no element');
  return { element, found: practice.boxAt(element) };
}

const reply = `<section><p data-practice-parent data-author="Jane Doe">We turned five today.</p>
  <textarea data-practice="reply"></textarea><button data-practice-send>Send</button></section>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the practice boxes', () => {
  it.each(['post', 'reply', 'dm'])('are of the kind they name: %s', (kind) => {
    const { found } = box(
      `<form><textarea data-practice="${kind}"></textarea><button data-practice-send></button></form>`,
    );
    expect(found).toMatchObject({ place: 'practice', kind, name: kind });
  });

  it.each([
    '<form><textarea data-practice="poem"></textarea><button data-practice-send></button></form>',
    '<form><textarea data-practice="post"></textarea></form>',
  ])('are not guessed at: %s', (html) => {
    expect(box(html).found).toBeUndefined();
  });

  it('know what is answered', () => {
    const { found } = box(reply);
    expect(found && practice.circumstancesOf(found)).toEqual({
      parent: { text: 'We turned five today.', author: 'Jane Doe' },
      ownThread: false,
    });
  });

  it('are sent by their own button, when the page empties them', () => {
    const { element, found } = box(reply);
    if (!found || !(element instanceof HTMLTextAreaElement)) throw new Error('no box');
    element.value = 'Congratulations, Jane';
    const button = document.querySelector('button');
    expect(practice.sendsByClick(found, button ? [button] : [])).toBe(true);
    expect(practice.sendsByClick(found, [element])).toBe(false);
    const proof = practice.watchSend(found, element.value);
    expect(proof.check()).toBeUndefined();
    element.value = '';
    expect(proof.check()).toBe('confirmed');
  });
});
