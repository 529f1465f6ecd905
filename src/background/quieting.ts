import { morningAfter, zoneHere } from '#habit/index.ts';
import type { Quieting } from '#messaging/protocol.ts';
import { receive } from '#messaging/receive.ts';
import { settings } from '#storage/items.ts';
import type { Settings } from '#storage/types.ts';
import { type Sender, siteOf } from './off.ts';
import type { InTurn } from './queue.ts';

/** Carries out what the card was asked to leave alone, and takes it back. */
export function startQuieting(inTurn: InTurn): void {
  const turn = (quieting: Quieting, from: Sender, on: boolean): Promise<undefined> =>
    inTurn(async () => {
      const before = await settings.get();
      const after = turned(before, quieting, from, on);
      if (after !== before) await settings.set(after);
      return undefined;
    });
  receive({
    turnOff: (quieting, from) => turn(quieting, from, false),
    turnOn: (quieting, from) => turn(quieting, from, true),
  });
}

/** The settings with this turned on or off; the very same object when nothing changes. */
function turned(before: Settings, quieting: Quieting, from: Sender, on: boolean): Settings {
  if (quieting.what === 'day')
    return { ...before, pausedUntil: on ? 0 : morningAfter(Date.now(), zoneHere()) };
  if (quieting.what === 'site') {
    const site = siteOf(from);
    return site ? { ...before, sites: { ...before.sites, [site]: on } } : before;
  }
  const others = before.rulesOff.filter((id) => id !== quieting.ruleId);
  return { ...before, rulesOff: on ? others : [...others, quieting.ruleId] };
}
