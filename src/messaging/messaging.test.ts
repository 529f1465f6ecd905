import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from './receive.ts';
import { isGone, send } from './send.ts';
import type { Sender } from './senders.ts';

const page: Sender = {
  id: 'test-extension-id',
  tab: { url: 'https://x.com/home' },
  url: 'https://x.com/home',
} as Sender;
const popup: Sender = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

/** Speaks to the registered listeners as the browser would; `unheard` when none of them takes the message. */
async function speak(message: unknown, from: Sender): Promise<unknown> {
  let respond: (answer: unknown) => void = () => {};
  const answered = new Promise((resolve) => {
    respond = resolve;
  });
  const taken: readonly unknown[] = await fakeBrowser.runtime.onMessage.trigger(
    message,
    from,
    respond as never,
  );
  return taken.includes(true) ? answered : 'unheard';
}

const rule = { name: 'turnOff', data: { what: 'rule', ruleId: 'pitch-urgency' } };

describe('receive', () => {
  it('answers a page of ours and an own page', async () => {
    receive({ turnOff: () => undefined, eraseAll: async () => ({ undoUntil: 7 }) });
    expect(await speak(rule, page)).toEqual({ reply: undefined });
    expect(await speak({ name: 'eraseAll' }, popup)).toEqual({ reply: { undoUntil: 7 } });
  });

  it('lets no page say what belongs to the popup, nor the popup what belongs to a page', async () => {
    receive({ eraseAll: () => ({ undoUntil: 7 }), coachWanted: () => ({ off: false }) });
    expect(await speak({ name: 'eraseAll' }, page)).toBe('unheard');
    expect(await speak({ name: 'coachWanted' }, popup)).toBe('unheard');
  });

  it.each<[string, Sender]>([
    ['another extension', { ...page, id: 'somebody-else' }],
    ['nobody', {}],
    [
      'a page outside the four sites',
      { ...page, url: 'https://example.com/', tab: { url: 'https://example.com/' } as never },
    ],
    ['a site in an http page', { ...page, url: 'http://x.com/', tab: { url: 'http://x.com/' } as never }],
    ['no tab at all', { id: 'test-extension-id', url: 'https://x.com/home' }],
    ['a foreign frame in a page of ours', { ...page, url: 'https://ads.example/' }],
  ])('does not hear %s', async (_who, from) => {
    receive({ turnOff: () => undefined });
    expect(await speak(rule, from)).toBe('unheard');
  });

  it('hears a frame without an address of its own in a page of ours', async () => {
    receive({ turnOff: () => undefined });
    expect(await speak(rule, { ...page, url: 'about:blank', origin: 'https://x.com' })).toEqual({
      reply: undefined,
    });
    expect(await speak(rule, { ...page, url: 'about:blank' })).toEqual({ reply: undefined });
  });

  it.each([
    [undefined],
    [null],
    ['turnOff'],
    [{ name: 'toString', data: {} }],
    [{ name: 'turnOff' }],
    [{ name: 'turnOff', data: { what: 'everything' } }],
    [{ name: 'turnOff', data: { what: 'rule', ruleId: 7 } }],
    [{ name: 'turnOff', data: { what: 'rule', ruleId: 'x'.repeat(300) } }],
  ])('does not hear the malformed %j', async (message) => {
    receive({ turnOff: () => undefined });
    expect(await speak(message, page)).toBe('unheard');
  });

  it('answers nothing more once it is taken away', async () => {
    receive({ turnOff: () => undefined })();
    expect(await speak(rule, page)).toBe('unheard');
  });

  it('hands over only the fields of the protocol', async () => {
    let heard: unknown;
    receive({
      turnOff: (data) => {
        heard = data;
      },
    });
    await speak({ name: 'turnOff', data: { what: 'rule', ruleId: 'a', text: 'secret' } }, page);
    expect(heard).toEqual({ what: 'rule', ruleId: 'a' });
  });

  it('gives the sender nothing when the handler fails, and says so here', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    receive({ turnOff: () => Promise.reject(new Error('full')) });
    expect(await speak(rule, page)).toBeUndefined();
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('send', () => {
  it('gives the reply', async () => {
    fakeBrowser.runtime.onMessage.addListener((message, _from, respond) => {
      respond({ reply: { restored: message.name === 'undoErase' } });
      return true;
    });
    expect(await send('undoErase')).toEqual({ restored: true });
  });

  it('gives undefined when nobody is there', async () => {
    expect(await send('undoErase')).toBeUndefined();
  });

  it('asks once more when the worker stopped midway, but never for what would count twice', async () => {
    const asked: string[] = [];
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: { name: string }) => {
      asked.push(message.name);
      if (asked.length === 1 || message.name === 'addByHand') throw new Error('The message port closed.');
      return { reply: { off: true } };
    }) as never);
    expect(await send('coachWanted')).toEqual({ off: true });
    expect(await send('addByHand', { replies: 1 })).toBeUndefined();
    expect(asked).toEqual(['coachWanted', 'coachWanted', 'addByHand']);
  });

  it('gives undefined without an exception when the extension is gone', async () => {
    const { id } = fakeBrowser.runtime;
    onTestFinished(() => {
      fakeBrowser.runtime.id = id;
    });
    fakeBrowser.runtime.id = undefined as never;
    expect(isGone()).toBe(true);
    expect(await send('coachWanted')).toBeUndefined();
  });
});
