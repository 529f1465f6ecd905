import { receive } from '#messaging/receive.ts';
import { echo, governor, settings } from '#storage/items.ts';
import { createEngineDoor } from './engine-door.ts';
import { answerReview } from './engine-host.ts';
import { keepGovernor } from './governor-keeper.ts';
import { isOffFor } from './off.ts';
import type { InTurn } from './queue.ts';
import { remember } from './remembered.ts';
import { listRules } from './rule-list.ts';

/** Answers `review`, and lets the governor learn from what became of each nudge. `inTurn` is the queue of all writes. */
export function startEngineHost(inTurn: InTurn): void {
  const engine = createEngineDoor();
  const choices = remember(settings);
  const learned = remember(governor);
  const sent = remember(echo);
  const keeper = keepGovernor((ruleId) => isPraise(engine.familyOf(ruleId)), inTurn);
  receive({
    async review(request, from) {
      const [current, state, memory] = await Promise.all([choices.get(), learned.get(), sent.get()]);
      const now = Date.now();
      const off = isOffFor(current, from, now);
      return answerReview(engine, request, { settings: current, governor: state, echo: memory, now, off });
    },
    outcome: (outcome) => keeper.note(outcome),
    listRules: () => ({ rules: listRules() }),
    wakeRule: ({ ruleId }) => keeper.wakeRule(ruleId),
  });
}

function isPraise(family: string | undefined): boolean {
  return family === 'human-touch' || family === 'conversation';
}
