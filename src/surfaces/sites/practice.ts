import type { Kind } from '#engine/types.ts';
import type { Box, Site } from '../contract.ts';
import { pageText } from '../page-text.ts';
import { traitsOf } from '../traits.ts';
import { isEmptied } from './box-text.ts';
import { isPlainEnter, pressed } from './controls.ts';
import { watchSigns } from './proof-watch.ts';

/**
 * The practice boxes of our own welcome page. They are marked by attributes of ours, so nothing here is guessed:
 * `data-practice` names the kind, `[data-practice-parent]` holds what is answered, `[data-practice-send]` sends.
 */
const boxes = '[data-practice]';
const sends = '[data-practice-send]';
const kinds = new Map<string, Kind>([
  ['post', 'post'],
  ['reply', 'reply'],
  ['dm', 'dm'],
]);

/** Our page empties a box at once. */
const patienceMs = 2000;

/** The nearest ancestor that holds the send button too. */
function scopeOf(element: Element): Element | undefined {
  let around = element.parentElement;
  while (around && !around.querySelector(sends)) around = around.parentElement;
  return around ?? undefined;
}

function boxAt(target: Element): Box | undefined {
  const element = target.closest<HTMLElement>(boxes);
  const name = element?.getAttribute('data-practice') ?? '';
  const kind = kinds.get(name);
  const scope = element && scopeOf(element);
  return element && kind && scope ? { place: 'practice', name, kind, element, scope } : undefined;
}

export const practice: Site = {
  place: 'practice',
  traits: (kind) => traitsOf('practice', kind),
  boxAt,
  circumstancesOf({ kind, scope }) {
    const shown = scope.querySelector('[data-practice-parent]');
    const text = pageText(shown);
    const author = shown?.getAttribute('data-author');
    if (kind === 'post') return {};
    return {
      ...(text ? { parent: author ? { text, author } : { text } } : {}),
      ...(kind === 'dm' && author ? { recipient: { name: author } } : {}),
      ...(kind === 'dm' ? { theyWrote: text !== undefined } : { ownThread: false }),
    };
  },
  sendsByClick: (box, path) => pressed(path, sends, box.scope) !== undefined,
  sendsByKey: (box, event) => box.kind === 'dm' && isPlainEnter(event),
  watchSend: (box) =>
    watchSigns(box, {
      patienceMs,
      shown: () => box.element.isConnected && isEmptied(box.element),
      refused: () => false,
    }),
};
