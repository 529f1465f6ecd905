import { isGone, send } from '#messaging/send.ts';
import { focusedElement } from '#surfaces/tree.ts';
import { hubOf, openHub } from './hub.ts';
import { isWritable } from './writable.ts';

/**
 * All that a page gets on which nobody writes: a few listeners and no timer. When focus enters something to write in, the
 * background is asked to bring the coach to this frame, once.
 */
export function startGate(): void {
  // One that was left behind by an update, or by switching off and on, has heard nothing yet and steps aside now.
  if (hubOf()?.isAlive()) return;
  const hub = openHub(window, () => !isGone());
  let asked = false;

  const askFor = async (target: EventTarget | null | undefined): Promise<void> => {
    if (asked || !isWritable(target)) return;
    asked = true;
    const reply = await send('coachWanted');
    // Switched off just now, or nobody there: the next focus asks again, since it may be on by then.
    asked = reply?.off === false;
    if (isGone()) hub.leave();
  };

  hub.listen('focusin', (event) => void askFor(event.composedPath()[0]), hub.signal);
  // The box may have had the focus before we came: a re-injection after an update, or the browser's own restore.
  void askFor(focusedElement(document));
}
