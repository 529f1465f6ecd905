import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kind } from '#engine/types.ts';
import type { Box } from '../contract.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { x } from './x.ts';

/** The box of a page as it stands after everything around the box went, or after the box was emptied. */
function scene(place: Box['place'], name: string, kind: Kind) {
  document.body.innerHTML = '<div role="dialog"><textarea>Hello</textarea></div>';
  const [element] = document.getElementsByTagName('textarea');
  const scope = document.querySelector('[role="dialog"]');
  if (!element || !scope) throw new Error('no box');
  // Nothing is laid out here: what is in the tree counts as drawn.
  element.getClientRects = () => [{}] as unknown as DOMRectList;
  const box: Box = { place, name, kind, element, scope };
  return { box, element, scope };
}

const sites = { facebook, instagram, linkedin, x };
const boxes = [
  ['linkedin', 'post', 'post', 45],
  ['linkedin', 'comment', 'reply', 15],
  ['linkedin', 'message', 'dm', 15],
  ['linkedin', 'inmail', 'dm', 15],
  ['linkedin', 'note', 'note', 15],
  ['linkedin', 'article', 'post', 60],
  ['x', 'post', 'post', 15],
  ['x', 'message', 'dm', 15],
  ['facebook', 'post-dialog', 'post', 20],
  ['facebook', 'comment', 'reply', 12],
  ['facebook', 'story-reply', 'reply', 12],
  ['facebook', 'message', 'dm', 12],
  ['instagram', 'caption', 'post', 90],
  ['instagram', 'comment', 'reply', 12],
  ['instagram', 'story-reply', 'reply', 12],
  ['instagram', 'message', 'dm', 12],
] as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe.each(boxes)('a send from the %s %s', (place, name, kind, seconds) => {
  it(`is waited for ${seconds} seconds`, () => {
    const { box } = scene(place, name, kind);
    expect(sites[place].watchSend(box, 'Hello').patienceMs).toBe(seconds * 1000);
  });

  it('is never counted because its box was emptied or went away', () => {
    for (const silence of ['emptied', 'closed'] as const) {
      const { box, element, scope } = scene(place, name, kind);
      const proof = sites[place].watchSend(box, 'Hello');
      expect(proof.check()).toBeUndefined();
      if (silence === 'emptied') element.value = '';
      else scope.remove();
      vi.advanceTimersByTime(500);
      expect(proof.check()).toBeUndefined();
      vi.advanceTimersByTime(seconds * 1000);
      expect([silence, proof.check(), proof.atTheEnd()]).toEqual([silence, undefined, 'unknown']);
    }
  });
});

describe.each([
  ['facebook', '<div role="row"><div dir="auto">Hello</div></div>'],
  ['instagram', '<div role="row"><div dir="auto">Hello</div></div>'],
] as const)('a message on %s that shows at once', (place, row) => {
  const sent = () => {
    const { box, element, scope } = scene(place, 'message', 'dm');
    const proof = sites[place].watchSend(box, 'Hello');
    element.value = '';
    scope.insertAdjacentHTML('afterbegin', row);
    return { proof, element, scope };
  };

  it('has to stand for a moment', () => {
    const { proof } = sent();
    expect(proof.check()).toBeUndefined();
    vi.advanceTimersByTime(1000);
    expect(proof.check()).toBe('confirmed');
  });

  it('has failed when the page takes it back and the words stand in the box again', () => {
    const { proof, element, scope } = sent();
    proof.check();
    scope.querySelector('[role="row"]')?.remove();
    element.value = 'Hello';
    vi.advanceTimersByTime(1000);
    expect([proof.check(), proof.atTheEnd()]).toEqual([undefined, 'failed']);
  });

  it('counts when the writer goes on to another place meanwhile', () => {
    const { proof, scope } = sent();
    proof.check();
    scope.replaceChildren();
    vi.advanceTimersByTime(1000);
    expect([proof.check(), proof.atTheEnd()]).toEqual([undefined, 'confirmed']);
  });

  describe('and that stood for a moment', () => {
    /** Asks as often as there are steps; each step changes the page before. */
    const asked = (...steps: readonly ((page: ReturnType<typeof sent>) => void)[]) => {
      const page = sent();
      page.proof.check();
      vi.advanceTimersByTime(1000);
      expect(page.proof.check()).toBe('confirmed');
      return steps.map((step) => {
        step(page);
        return page.proof.doubt?.isRefuted();
      });
    };
    const stay = () => undefined;
    const rowOf = ({ scope }: ReturnType<typeof sent>) => scope.querySelector('[role="row"]');
    const scrollAway = (page: ReturnType<typeof sent>) => rowOf(page)?.remove();
    const raise = () => document.body.insertAdjacentHTML('beforeend', '<div role="alert">Not possible</div>');

    it('has failed once the page marks it', () => {
      const mark = (page: ReturnType<typeof sent>) =>
        rowOf(page)?.insertAdjacentHTML('beforeend', '<div role="alert">!</div>');
      expect(asked(stay, mark)).toEqual([false, true]);
    });

    it('has failed once the page takes it away and gives the words back', () => {
      const giveBack = (page: ReturnType<typeof sent>) => {
        rowOf(page)?.remove();
        page.element.value = 'Hello';
      };
      expect(asked(stay, giveBack)).toEqual([false, true]);
    });

    it('has failed once the page takes it away and says something', () => {
      expect(asked(stay, scrollAway, raise)).toEqual([false, false, true]);
    });

    it('stands when it is only scrolled out of sight, whatever is said or written then', () => {
      const write = ({ element }: ReturnType<typeof sent>) => {
        element.value = 'Hello';
      };
      expect(asked(raise, scrollAway, stay, raise, write)).toEqual([false, false, false, false, false]);
    });
  });
});
