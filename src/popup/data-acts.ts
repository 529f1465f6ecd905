import { zoneHere } from '#habit/index.ts';
import { send } from '#messaging/send.ts';
import { archiveName, writeArchive } from '#storage/archive.ts';
import * as items from '#storage/items.ts';
import type { Acts } from './state.ts';

type DataActs = Pick<Acts, 'setHoliday' | 'copyOfAll' | 'bringIn' | 'share' | 'erase' | 'undoErase'>;

interface DataPorts {
  /** Epoch ms. */
  readonly now: () => number;
  /** Does one task after the other. */
  readonly write: (task: () => Promise<unknown>) => void;
  /** Says that something was not done. */
  readonly failed: () => void;
}

/** What a person can do with what is kept of them. */
export function createDataActs({ now, write, failed }: DataPorts): DataActs {
  return {
    setHoliday: (holiday) => void send('setHoliday', holiday),
    async copyOfAll() {
      try {
        const archive = { settings: await items.settings.get(), ledger: await items.ledger.get() };
        return { name: archiveName(now(), zoneHere()), text: writeArchive(archive, now()) };
      } catch {
        failed();
        return undefined;
      }
    },
    async bringIn({ settings, ledger }, wanted) {
      if (wanted.days && !(await send('mergeLedger', { ledger }))) return false;
      if (wanted.settings) write(() => items.settings.set(settings));
      return true;
    },
    share: async (on) => (await send('setSharing', { on }))?.on ?? false,
    erase: async () => (await send('eraseAll'))?.undoUntil,
    undoErase: async () => (await send('undoErase'))?.restored ?? false,
  };
}
