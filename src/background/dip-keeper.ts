import { browser } from 'wxt/browser';
import {
  type DipMoment,
  dipsPerDay,
  isDipping,
  lookAtDip,
  lookEveryMs,
  startDip,
  stopDip,
  todayOf,
  zoneHere,
} from '#habit/index.ts';
import { receive } from '#messaging/receive.ts';
import { siteOfHost } from '#sites.ts';
import { dips, ledger, settings } from '#storage/items.ts';
import type { Dips } from '#storage/types.ts';
import { showNotice } from './notice.ts';
import type { InTurn } from './queue.ts';

/** Name of the alarm and of the notice. There is no alarm but while a dip is under way. */
const dipName = 'dip';

/** Keeps the time of a dip: looks once a minute whether one of the sites is in front, and says when the ten are over. */
export function startDips(inTurn: InTurn): void {
  receive({
    startDip: () => inTurn(() => change(startDip)),
    stopDip: () => inTurn(() => change(stopDip)),
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === dipName) void inTurn(look).catch(() => undefined);
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id === dipName) void browser.notifications.clear(id);
  });
}

async function momentNow(): Promise<DipMoment> {
  const here = { now: Date.now(), tz: zoneHere() };
  return { now: here.now, today: todayOf(await ledger.get(), here) };
}

async function change(work: (old: Dips, moment: DipMoment) => Dips): Promise<undefined> {
  await keep(work(await dips.get(), await momentNow()));
}

async function keep(next: Dips): Promise<undefined> {
  await dips.set(next);
  if (!isDipping(next)) await browser.alarms.clear(dipName);
  else if (!(await browser.alarms.get(dipName)))
    await browser.alarms.create(dipName, { periodInMinutes: lookEveryMs / 60_000 });
}

async function look(): Promise<void> {
  const moment = { ...(await momentNow()), isThere: await isOnASite() };
  const { dips: next, isOver } = lookAtDip(await dips.get(), moment);
  await keep(next);
  if (isOver) await sayOver(next);
}

/** Whether one of the sites is in the tab in front, in a window that has the focus. */
async function isOnASite(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab?.url || !URL.canParse(tab.url) || !siteOfHost(new URL(tab.url).hostname)) return false;
  return (await browser.windows.get(tab.windowId)).focused;
}

async function sayOver({ done }: Dips): Promise<void> {
  const { language } = await settings.get();
  await showNotice(dipName, language, (t) => ({
    message: t(done < dipsPerDay ? 'dip.over' : 'dip.all-over'),
  }));
}
