import { browser } from 'wxt/browser';
import type { Showing } from '#habit/index.ts';
import { pick } from '#languages/index.ts';

/** There is never more than one: a new one takes the place of the old. */
export const noticeId = 'reminder';

/** The buttons, in their order. */
export const noticeButtons = ['hour', 'today'] as const;

/** Shows the reminder in the user's language: silent, with two ways to put it off where the browser has buttons. */
export async function showNotice({ line, goesWeekly }: Showing, language: string): Promise<void> {
  const { t } = pick(language, navigator.languages);
  const plain = {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: t('app.name'),
    message: goesWeekly ? t('reminder.weekly') : t(`reminder.${line}`),
  } as const;
  const buttons = noticeButtons.map((snooze) => ({ title: t(`reminder.snooze-${snooze}`) }));
  try {
    await browser.notifications.create(noticeId, { ...plain, buttons, silent: true });
  } catch {
    // Firefox refuses options that it does not know; its notifications have neither buttons nor sound.
    await browser.notifications.create(noticeId, plain);
  }
}

export async function clearNotice(): Promise<void> {
  await browser.notifications.clear(noticeId);
}
