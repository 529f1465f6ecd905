import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Box, ProofWatch, SendAttempt, Site } from './contract.ts';
import type { Early, EarlyEvents } from './early.ts';
import { watchSends } from './sent.ts';

/** A page with one textarea and a button that sends; what it proves is set by hand. */
function scene(overrides: Partial<Site> = {}) {
  document.body.innerHTML = '<form><textarea></textarea><button></button></form>';
  const [element] = document.getElementsByTagName('textarea');
  const [button] = document.getElementsByTagName('button');
  const [form] = document.getElementsByTagName('form');
  if (!element || !button || !form) throw new Error('no form');
  const box: Box = { place: 'x', name: 'reply', kind: 'reply', element, scope: form };
  const end = new AbortController();
  const heard = new Map<string, (event: never) => void>();
  const early: Early = {
    signal: end.signal,
    listen(type, listener, signal) {
      heard.set(type, listener);
      signal.addEventListener('abort', () => heard.delete(type));
    },
  };
  const shown = { verdict: undefined as ReturnType<ProofWatch['check']> };
  const watched: string[] = [];
  const site: Site = {
    place: 'x',
    traits: () => ({ limit: 1, fold: 1, hashtags: 1, imageLed: false }),
    boxAt: () => box,
    circumstancesOf: () => ({}),
    sendsByClick: (_box, path) => path.includes(button),
    sendsByKey: (_box, event) => event.key === 'Enter',
    watchSend: (_box, text) => {
      watched.push(text);
      return { patienceMs: 1000, check: () => shown.verdict, atTheEnd: () => 'unknown' };
    },
    ...overrides,
  };
  const attempts: SendAttempt[] = [];
  const takenBack: SendAttempt[] = [];
  const watch = watchSends({
    site,
    box,
    read: () => element.value,
    circumstances: () => ({ theyWrote: true }),
    early,
    signal: end.signal,
    report: (attempt) => attempts.push(attempt),
    takenBack: (attempt) => takenBack.push(attempt),
  });
  const hear = (type: keyof EarlyEvents, event: object) =>
    heard.get(type)?.({ type, isTrusted: true, composedPath: () => [element], ...event } as never);
  return {
    element,
    end,
    watch,
    watched,
    attempts,
    takenBack,
    shown,
    hear,
    press: () => hear('pointerdown', { composedPath: () => [button] }),
    click: (event: object = {}) => hear('click', { composedPath: () => [button], ...event }),
    verdicts: () => attempts.map(({ verdict }) => verdict),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a send', () => {
  it('is confirmed by the page and not by the click', () => {
    const { element, click, attempts, shown } = scene();
    element.value = 'Hello';
    click();
    vi.advanceTimersByTime(600);
    expect(attempts).toEqual([]);
    shown.verdict = 'confirmed';
    vi.advanceTimersByTime(600);
    expect(attempts).toEqual([{ verdict: 'confirmed', text: 'Hello', circumstances: { theyWrote: true } }]);
  });

  it('ends unknown when the page shows nothing in time, and then nothing runs any more', () => {
    const { element, click, verdicts } = scene();
    element.value = 'Hello';
    click();
    vi.advanceTimersByTime(2000);
    expect(verdicts()).toEqual(['unknown']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps the text of the click, whatever the page does to the box', () => {
    const { element, click, attempts, shown } = scene();
    element.value = 'Hello';
    click();
    element.value = '';
    shown.verdict = 'confirmed';
    vi.advanceTimersByTime(600);
    expect(attempts[0]?.text).toBe('Hello');
  });

  it('knows the text of a box that was emptied before the key was heard', () => {
    const { watch, hear, watched } = scene();
    watch.noticed('Hello');
    hear('keydown', { key: 'Enter' });
    expect(watched).toEqual(['Hello']);
  });

  it('is one, pressed and clicked, and tried again while open', () => {
    const { element, press, click, watched, shown, verdicts } = scene();
    element.value = 'Hello';
    press();
    click();
    vi.advanceTimersByTime(800);
    click();
    vi.advanceTimersByTime(800);
    expect(verdicts()).toEqual([]);
    shown.verdict = 'confirmed';
    vi.advanceTimersByTime(600);
    expect(verdicts()).toEqual(['confirmed']);
    expect(watched).toEqual(['Hello']);
  });

  it('is a second one with another text', () => {
    const { element, click, shown, attempts } = scene();
    element.value = 'One';
    click();
    element.value = 'Two';
    click();
    shown.verdict = 'confirmed';
    vi.advanceTimersByTime(600);
    expect(attempts.map(({ text }) => text)).toEqual(['One', 'Two']);
  });

  it('is seen through when the box goes, and ends with the script', () => {
    const { element, click, watch, shown, verdicts, end } = scene();
    element.value = 'One';
    click();
    watch.close();
    element.remove();
    shown.verdict = 'confirmed';
    vi.advanceTimersByTime(600);
    expect(verdicts()).toEqual(['confirmed']);

    const other = scene();
    other.element.value = 'Two';
    other.click();
    other.end.abort();
    vi.advanceTimersByTime(5000);
    expect(other.attempts).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    end.abort();
  });
});

describe('a send of which there is doubt', () => {
  /** Sent and confirmed; `refuted` answers each second look. */
  const doubted = (isRefuted: () => boolean) => {
    const watchSend = (): ProofWatch => ({
      patienceMs: 1000,
      check: () => 'confirmed',
      atTheEnd: () => 'unknown',
      doubt: { lastsMs: 10_000, isRefuted },
    });
    const made = scene({ watchSend });
    made.element.value = 'Hello';
    made.click();
    vi.advanceTimersByTime(600);
    return made;
  };

  it('is told at once, and taken back once when the page refutes it', () => {
    let isRefuted = false;
    const { attempts, takenBack } = doubted(() => isRefuted);
    expect(attempts).toMatchObject([{ verdict: 'confirmed' }]);
    vi.advanceTimersByTime(5_000);
    expect(takenBack).toEqual([]);
    isRefuted = true;
    vi.advanceTimersByTime(5_000);
    expect(takenBack).toEqual([attempts[0]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stands when the doubt is over, when nobody can look, and after the script ended; then nothing runs', () => {
    let looks = 0;
    const late = doubted(() => ++looks > 20);
    vi.advanceTimersByTime(60_000);
    expect([looks, late.takenBack]).toEqual([10, []]);
    const broken = doubted(() => {
      throw new Error('rot');
    });
    vi.advanceTimersByTime(60_000);
    expect(broken.takenBack).toEqual([]);
    const ended = doubted(() => true);
    ended.end.abort();
    vi.advanceTimersByTime(60_000);
    expect(ended.takenBack).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('no send', () => {
  it('is a press that leads to nothing', () => {
    const { element, press, attempts } = scene();
    element.value = 'Hello';
    press();
    vi.advanceTimersByTime(2000);
    expect(attempts).toEqual([]);
  });

  it.each([
    ['an empty box', '  ', {}],
    ['a click by a script', 'Hello', { isTrusted: false }],
    ['a click elsewhere', 'Hello', { composedPath: () => [document.body] }],
  ])('is %s', (_what, text, event) => {
    const { element, click, watched } = scene();
    element.value = text;
    click(event);
    expect(watched).toEqual([]);
  });

  it.each([
    ['composed', { isComposing: true }],
    ['taken by an input method', { keyCode: 229 }],
    ['held down', { repeat: true }],
    ['made by a script', { isTrusted: false }],
    ['pressed elsewhere', { composedPath: () => [document.body] }],
  ])('is a key that is %s', (_what, event) => {
    const { element, hear, watched } = scene();
    element.value = 'Hello';
    hear('keydown', { key: 'Enter', ...event });
    expect(watched).toEqual([]);
  });

  it('comes of a site that throws', () => {
    const fail = () => {
      throw new Error('rot');
    };
    const { element, click, attempts } = scene({ watchSend: fail });
    element.value = 'Hello';
    click();
    vi.advanceTimersByTime(2000);
    expect(attempts).toEqual([]);

    const late = scene({ watchSend: () => ({ patienceMs: 100, check: fail, atTheEnd: fail }) });
    late.element.value = 'Hello';
    late.click();
    vi.advanceTimersByTime(2000);
    expect(late.verdicts()).toEqual(['unknown']);
  });
});
