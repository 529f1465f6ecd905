import { watchChanges, watchGone } from './changes.ts';
import type { Box, Circumstances, Editor, SendAttempt, Site, Surface } from './contract.ts';
import type { Early } from './early.ts';
import { watchSends } from './sent.ts';
import { rootsAround } from './tree.ts';

/**
 * Makes a box live. `signal` is the life of the script in this page, not of the box: when the box leaves the page, the surface
 * stops by itself and says so, but a send that is armed then is still seen through and told to `onSend`.
 */
export function openSurface(
  site: Site,
  box: Box,
  editor: Editor,
  early: Early,
  signal: AbortSignal,
): Surface {
  const { element } = box;
  const left = new AbortController();
  const here = AbortSignal.any([signal, left.signal]);
  const onChange: (() => void)[] = [];
  const onSend: ((attempt: SendAttempt) => void)[] = [];
  const onTakenBack: ((attempt: SendAttempt) => void)[] = [];
  const onGone: (() => void)[] = [];

  const read = () => attempt(() => editor.read(element), '');
  const circumstances = () => attempt<Circumstances>(() => site.circumstancesOf(box), {});
  const sends = watchSends({
    site,
    box,
    read,
    circumstances,
    early,
    signal,
    report: (sent) => each(onSend, (listener) => listener(sent)),
    takenBack: (sent) => each(onTakenBack, (listener) => listener(sent)),
  });
  sends.noticed(read());

  const changes = watchChanges(
    element,
    () => {
      if (!element.isConnected) return;
      sends.noticed(read());
      each(onChange, (listener) => listener());
    },
    here,
  );
  const leave = () => {
    sends.close();
    left.abort();
    each(onGone, (listener) => listener());
  };
  watchGone(element, rootsAround(element), leave, here);

  return {
    box,
    traits: site.traits(box.kind),
    editor: editor.id,
    read,
    rangesOf: (span) => attempt(() => editor.rangesOf(element, span), []),
    replace: async (span, expected, text) => {
      if (here.aborted || changes.isComposing()) return 'refused';
      try {
        return await editor.replace(element, span, expected, text);
      } catch {
        return 'not-taken';
      }
    },
    caret: () => attempt(() => editor.caret(element), undefined),
    mentions: () => attempt(() => editor.mentions(element), []),
    circumstances,
    isComposing: changes.isComposing,
    onChange: (listener) => onChange.push(listener),
    onSend: (listener) => onSend.push(listener),
    onTakenBack: (listener) => onTakenBack.push(listener),
    onGone: (listener) => onGone.push(listener),
  };
}

/** What a page does to its own tree is its own affair: nothing here may throw into it. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

function each<L>(listeners: readonly L[], call: (listener: L) => void): void {
  for (const listener of listeners) attempt(() => call(listener), undefined);
}
