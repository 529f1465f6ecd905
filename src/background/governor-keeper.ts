import { afterStrength, forget, learn } from '#habit/governor.ts';
import { dayOf, zoneHere } from '#habit/index.ts';
import type { Outcome } from '#messaging/protocol.ts';
import { governor } from '#storage/items.ts';
import type { InTurn } from './queue.ts';

export interface GovernorKeeper {
  note(outcome: Outcome): Promise<undefined>;
  wakeRule(ruleId: string): Promise<undefined>;
}

/** The one writer of what the governor learned, one write after the other. */
export function keepGovernor(isPraise: (ruleId: string) => boolean, inTurn: InTurn): GovernorKeeper {
  return {
    note: (outcome) =>
      inTurn(async () => {
        const now = Date.now();
        const state = await governor.get();
        const learned = isPraise(outcome.ruleId)
          ? afterStrength(state)
          : learn(state, outcome, { now, today: dayOf(now, zoneHere()) });
        await governor.set(learned);
        return undefined;
      }),
    wakeRule: (ruleId) =>
      inTurn(async () => {
        await governor.set(forget(await governor.get(), ruleId));
        return undefined;
      }),
  };
}
