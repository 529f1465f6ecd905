import { browser } from 'wxt/browser';
import type { Showing } from '#habit/index.ts';
import { showNotice } from './notice.ts';

/** There is never more than one: a new one takes the place of the old. */
export const noticeId = 'reminder';

/** The buttons, in their order. */
export const noticeButtons = ['hour', 'today'] as const;

/** Shows the reminder in the user's language: silent, with two ways to put it off where the browser has buttons. */
export async function showReminder({ line, goesWeekly }: Showing, language: string): Promise<void> {
  await showNotice(noticeId, language, (t) => ({
    message: goesWeekly ? t('reminder.weekly') : t(`reminder.${line}`),
    buttons: noticeButtons.map((snooze) => t(`reminder.snooze-${snooze}`)),
  }));
}

export async function clearNotice(): Promise<void> {
  await browser.notifications.clear(noticeId);
}
