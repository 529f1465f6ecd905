import type { Draft } from '#engine/types.ts';
import type { Circumstances, Surface } from '#surfaces/contract.ts';

/** A text and its moment, as the engine wants them. What the page does not show stays absent. */
export function draftOf(surface: Surface, text: string, circumstances: Circumstances): Draft {
  const { parent, recipient, ownThread, theyWrote } = circumstances;
  const mentions = surface.mentions();
  return {
    text,
    kind: surface.box.kind,
    traits: surface.traits,
    ...(parent && { parent }),
    ...(recipient && { recipient }),
    ...(ownThread !== undefined && { ownThread }),
    ...(theyWrote !== undefined && { theyWrote }),
    ...(mentions.length > 0 && { mentions }),
  };
}
