import { cardOf, familyOf } from '#engine/catalogue.ts';
import { createEngine } from '#engine/index.ts';
import { countIdentical } from './echo-keeper.ts';
import type { EngineDoor } from './engine-host.ts';

/** The engine as the host wants it. Nothing is compiled or parsed before the first question. */
export function createEngineDoor(): EngineDoor {
  const engine = createEngine();
  return {
    review: (draft, context) => engine.review(draft, context),
    sketch: () => [],
    echoes: (memory, sketch) => countIdentical(memory, sketch),
    copyOf: (ruleId) => cardOf(ruleId)?.copy,
    familyOf,
  };
}
