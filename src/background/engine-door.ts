import { cardOf, familyOf } from '#engine/catalogue.ts';
import { echoesIn, sketchOf } from '#engine/echo.ts';
import { createEngine } from '#engine/index.ts';
import type { EngineDoor } from './engine-host.ts';

/** The engine as the host wants it. Nothing is compiled or parsed before the first question. */
export function createEngineDoor(): EngineDoor {
  const engine = createEngine();
  return {
    review: (draft, context) => engine.review(draft, context),
    sketch: sketchOf,
    echoes: ({ records }, sketch, now) => echoesIn(records, sketch, now),
    copyOf: (ruleId) => cardOf(ruleId)?.copy,
    familyOf,
  };
}
