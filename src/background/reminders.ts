import { browser } from 'wxt/browser';
import {
  afterAnswer,
  afterClose,
  afterSnooze,
  afterUnsnooze,
  due,
  nextReminder,
  type ReminderMoment,
  type Snooze,
  wasAnswered,
  zoneHere,
} from '#habit/index.ts';
import { receive } from '#messaging/receive.ts';
import { sites } from '#sites.ts';
import { ledger, reminder, settings } from '#storage/items.ts';
import type { ReminderState } from '#storage/types.ts';
import type { InTurn } from './queue.ts';
import { clearNotice, noticeButtons, noticeId, showReminder } from './reminder-notice.ts';

const reminderAlarm = 'reminder';

/**
 * One alarm, set anew on every start, change of settings and send. What has to outlive the worker is stored; the alarm
 * that went off, the clock and the stored values are all that counts.
 */
export function startReminders(inTurn: InTurn): void {
  const run = (work: () => Promise<void>): void => void inTurn(work).catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === reminderAlarm) run(() => ring(scheduledTime));
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id === noticeId) run(openReplies);
  });
  browser.notifications.onClosed.addListener((id) => {
    if (id === noticeId) run(() => change(afterClose));
  });
  browser.notifications.onButtonClicked?.addListener((id, index) => {
    const snooze = noticeButtons[index];
    if (id === noticeId && snooze) run(() => putOff(snooze));
  });
  browser.runtime.onStartup.addListener(() => run(refresh));
  settings.watch(() => run(refresh));
  ledger.watch(() => run(refresh));
  receive({
    snooze: ({ snooze }) => inTurn(() => putOff(snooze)),
    unsnooze: () => inTurn(comeAfterAll),
  });
  run(refresh);
}

async function momentNow(): Promise<ReminderMoment> {
  return {
    ledger: await ledger.get(),
    settings: await settings.get(),
    state: await reminder.get(),
    now: Date.now(),
    tz: zoneHere(),
  };
}

/** Notices an answer, catches up on an alarm that was missed, and sets the next. */
async function refresh(): Promise<void> {
  const moment = await momentNow();
  if (wasAnswered(moment)) {
    await reminder.set(afterAnswer(moment.state));
    await clearNotice();
  }
  const set = await browser.alarms.get(reminderAlarm);
  if (set && set.scheduledTime <= moment.now) return ring(set.scheduledTime);
  await schedule();
}

/** `scheduledAt` in epoch ms, as the alarm was set: it may go off much later. */
async function ring(scheduledAt: number): Promise<void> {
  const moment = await momentNow();
  const { state, show } = due(moment, scheduledAt);
  await reminder.set(state);
  await browser.alarms.clear(reminderAlarm);
  if (show) await showReminder(show, (await settings.get()).language);
  await schedule();
}

async function schedule(): Promise<void> {
  const when = nextReminder(await momentNow());
  if (when === undefined) await browser.alarms.clear(reminderAlarm);
  else await browser.alarms.create(reminderAlarm, { when });
}

async function change(work: (state: ReminderState) => ReminderState): Promise<void> {
  await reminder.set(work(await reminder.get()));
}

async function putOff(snooze: Snooze): Promise<undefined> {
  const moment = await momentNow();
  await reminder.set(afterSnooze(moment.state, snooze, moment));
  await clearNotice();
  await schedule();
}

async function comeAfterAll(): Promise<undefined> {
  await change(afterUnsnooze);
  await schedule();
}

async function openReplies(): Promise<void> {
  const { leadsTo } = (await settings.get()).reminder;
  await change(afterAnswer);
  await clearNotice();
  await browser.tabs.create({ url: sites[leadsTo].replies });
}
