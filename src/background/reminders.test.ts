import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reminder } from '#storage/items.ts';
import {
  alarm,
  at,
  monday,
  notices,
  onMonday,
  ownPage,
  ring,
  say,
  send,
  settle,
  tenThirty,
  wake,
  wish,
} from '../../tests/support/habit.ts';

onMonday();

describe('the reminder', () => {
  it('is not set until it is asked for', async () => {
    expect(await alarm()).toBeUndefined();
    await wish();
    await settle();
    expect(await alarm()).toBe(at(tenThirty));
  });

  it('is shown once, silently, with two buttons', async () => {
    await wish();
    await settle();
    vi.setSystemTime(at(tenThirty));
    await ring();
    await ring();
    expect(await notices()).toEqual(['reminder']);
    expect(fakeBrowser.notifications.getAllCreateOptions()['reminder']).toMatchObject({
      title: 'Sociable',
      silent: true,
      buttons: [{ title: 'In an hour' }, { title: 'Not today' }],
    });
    expect(await alarm()).toBe(at(tenThirty, '2026-03-03'));
    expect(await fakeBrowser.action.getBadgeText({})).toBe('•');
  });

  it('does without buttons where the browser knows none', async () => {
    await wish();
    const create = fakeBrowser.notifications.create.bind(fakeBrowser.notifications) as (
      id: string,
      options: object,
    ) => Promise<string>;
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(((id: string, options: object) => {
      if ('buttons' in options) throw new Error('Property "buttons" is unsupported by Firefox');
      return create(id, options);
    }) as never);
    vi.setSystemTime(at(tenThirty));
    await ring();
    expect(await notices()).toEqual(['reminder']);
  });

  it('is dropped when it comes more than two hours late', async () => {
    await wish();
    vi.setSystemTime(at(tenThirty + 121));
    await ring();
    expect(await notices()).toEqual([]);
    expect(await alarm()).toBe(at(tenThirty, '2026-03-03'));
  });

  it('is caught up on when the browser was asleep for less', async () => {
    await wish();
    await settle();
    vi.setSystemTime(at(tenThirty + 30));
    await wake();
    expect(await notices()).toEqual(['reminder']);
  });

  it('moves to the next day when the goal is met', async () => {
    await wish({ goal: { replies: 1, days: [1, 2] } });
    await settle();
    await send();
    expect(await alarm()).toBe(at(tenThirty, '2026-03-03'));
  });

  it('goes away with its dot when somebody is answered', async () => {
    await wish();
    vi.setSystemTime(at(tenThirty));
    await ring();
    vi.setSystemTime(at(tenThirty + 1));
    await send();
    expect(await notices()).toEqual([]);
    expect(await reminder.get()).toMatchObject({ isOpen: false, isUp: false });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it.each([
    [0, tenThirty + 65, monday],
    [1, tenThirty, '2026-03-03'],
  ])('is put off by button %i', async (button, minute, day) => {
    await wish();
    vi.setSystemTime(at(tenThirty + 5));
    await ring();
    await fakeBrowser.notifications.onButtonClicked.trigger('reminder', button);
    await settle();
    expect(await notices()).toEqual([]);
    expect(await alarm()).toBe(at(minute, day));
  });

  it('is put off until Monday by the popup', async () => {
    await wish();
    await say('snooze', { snooze: 'week' }, ownPage);
    expect(await alarm()).toBe(at(tenThirty, '2026-03-09'));
  });

  it.each(['hour', 'today', 'week'])(
    'put off for the %s, it comes at its own time after an undo',
    async (snooze) => {
      await wish();
      await settle();
      await say('snooze', { snooze }, ownPage);
      expect(await alarm()).not.toBe(at(tenThirty));
      await say('unsnooze', undefined, ownPage);
      expect(await alarm()).toBe(at(tenThirty));
      vi.setSystemTime(at(tenThirty));
      await ring();
      expect(await notices()).toEqual(['reminder']);
    },
  );

  it('leads to the replies of the chosen site', async () => {
    await wish();
    vi.setSystemTime(at(tenThirty));
    await ring();
    await fakeBrowser.notifications.onClicked.trigger('reminder');
    await settle();
    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs.map(({ url }) => url)).toContain('https://x.com/notifications/mentions');
    expect(await reminder.get()).toMatchObject({ isOpen: false, ignoredInARow: 0 });
  });

  it('takes its dot away with the day', async () => {
    await wish();
    vi.setSystemTime(at(tenThirty));
    await ring();
    vi.setSystemTime(at(240, '2026-03-03'));
    await wake();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });
});
