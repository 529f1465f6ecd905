import { receive } from '#messaging/receive.ts';
import { limited } from '#storage/items.ts';
import type { InTurn } from './queue.ts';

/** Keeps, until the browser closes, which sites show boxes that we do not understand, for the popup to say so. */
export function keepLimits(inTurn: InTurn): void {
  receive({
    limited: ({ site, limited: isLimited, report }) =>
      inTurn(async () => {
        const { [site]: before, ...others } = await limited.get();
        const now = isLimited ? report : undefined;
        if (now !== before) await limited.set(now === undefined ? others : { ...others, [site]: now });
        return undefined;
      }),
  });
}
