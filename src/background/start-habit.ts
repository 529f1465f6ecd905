import { startBadge } from './badge.ts';
import { startDips } from './dip-keeper.ts';
import { startEraser } from './eraser.ts';
import { type CountEchoes, startLedger } from './ledger-writer.ts';
import { createQueue, type InTurn } from './queue.ts';
import { startReminders } from './reminders.ts';
import { startSharing } from './sharer.ts';

/** Starts all that counts, reminds and shares. Registers every listener at once; `inTurn` is the queue of this worker's writes. */
export function startHabit(countEchoes: CountEchoes, inTurn: InTurn = createQueue()): void {
  startLedger({ inTurn, countEchoes });
  startEraser(inTurn);
  startReminders(inTurn);
  startBadge(inTurn);
  startDips(inTurn);
  startSharing(inTurn);
}
