import { afterStrength, learn } from '#habit/governor.ts';
import type { Outcome } from '#messaging/protocol.ts';
import { governor, settings } from '#storage/items.ts';

/** Runs storage writes one after the other: each reads what the one before wrote. A failed one does not stop the rest. */
function queue(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    last = last.then(work, work);
    return last;
  };
}

export interface GovernorKeeper {
  note(outcome: Outcome): Promise<void>;
  turnRuleOff(ruleId: string): Promise<void>;
}

/** The one writer of what the governor learned. `today` gives the local day key of epoch ms. */
export function startGovernorKeeper(
  isPraise: (ruleId: string) => boolean,
  today: (now: number) => string,
): GovernorKeeper {
  const inTurn = queue();
  return {
    note: (outcome) =>
      inTurn(async () => {
        const now = Date.now();
        const state = await governor.get();
        const after = isPraise(outcome.ruleId)
          ? afterStrength(state)
          : learn(state, outcome, now, today(now));
        await governor.set(after);
      }),
    turnRuleOff: (ruleId) =>
      inTurn(async () => {
        const now = await settings.get();
        if (now.rulesOff.includes(ruleId)) return;
        await settings.set({ ...now, rulesOff: [...now.rulesOff, ruleId] });
      }),
  };
}
