import { send } from '#messaging/send.ts';
import { writeCopy } from '#storage/archive.ts';
import * as items from '#storage/items.ts';
import type { Kept } from '#storage/types.ts';
import type { Acts } from './state.ts';

type DataActs = Pick<Acts, 'setHoliday' | 'copyOfAll' | 'bringIn' | 'erase' | 'undoErase'>;

/** What a person can do with what is kept of them. `write` does one task after the other, `failed` says that one was not done. */
export function createDataActs(write: (task: () => Promise<unknown>) => void, failed: () => void): DataActs {
  return {
    setHoliday: (holiday) => void send('setHoliday', holiday),
    async copyOfAll() {
      try {
        return writeCopy(await keptNow(), Date.now());
      } catch {
        failed();
        return undefined;
      }
    },
    bringIn(copy, wanted) {
      if (wanted.settings) write(() => items.settings.set(copy.settings));
      if (wanted.days) write(() => send('mergeLedger', { ledger: copy.ledger }));
    },
    erase: async () => (await send('eraseAll'))?.undoUntil,
    undoErase: async () => (await send('undoErase'))?.restored ?? false,
  };
}

async function keptNow(): Promise<Kept> {
  return {
    settings: await items.settings.get(),
    ledger: await items.ledger.get(),
    echo: await items.echo.get(),
    governor: await items.governor.get(),
    reminder: await items.reminder.get(),
    seenTips: await items.seenTips.get(),
  };
}
