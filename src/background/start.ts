import { echoesIn } from '#engine/echo.ts';
import { startCoachInjection } from './coach-injection.ts';
import { startFirstRun } from './first-run.ts';
import { keepLimits } from './limits-keeper.ts';
import { createQueue } from './queue.ts';
import { startQuieting } from './quieting.ts';
import { startEngineHost } from './start-engine-host.ts';
import { startHabit } from './start-habit.ts';
import { startTellingPages } from './tell-pages.ts';

/**
 * Starts the background. The browser may stop it at any time and wakes it for an event, so every listener is registered
 * here, at once and in the first turn; nothing that has to last is kept in memory.
 */
export function startBackground(): void {
  const inTurn = createQueue();
  startFirstRun();
  startCoachInjection();
  startEngineHost(inTurn);
  startQuieting(inTurn);
  startTellingPages();
  keepLimits(inTurn);
  startHabit(({ records }, sketch, now) => echoesIn(records, sketch, now), inTurn);
}
