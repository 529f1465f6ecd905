import { type Early, type EarlyEvents, earlyTypes } from '#surfaces/early.ts';

/** What the gate leaves for the coach in the isolated world of this frame. The page's own world never sees it. */
export interface Hub extends Early {
  /** Takes the first coach of this frame; a second injection gets `false` and stays out. */
  claim(): boolean;
  /** Whether this copy of the extension is still there. When not, everything of it in this frame ends here. */
  isAlive(): boolean;
  /** Ends everything of this copy of the extension in this frame: listeners, marks, layers. */
  leave(): void;
}

// A symbol, because a page can make any string name of the global object mean an element of its own (`<form id=x>`).
const key = Symbol.for('hub');

interface World {
  [key]?: Hub;
}

/** The hub of this frame, or undefined where there is none or where it has ended. */
export function hubOf(world: object = globalThis): Hub | undefined {
  const hub = (world as World)[key];
  return hub && !hub.signal.aborted ? hub : undefined;
}

type AnyListener = (event: never) => void;

/**
 * Registers first on `target` (capture phase) and hands events on. `isAlive` is asked before each event: when it says no
 * (the extension was updated or removed under the open page), everything ends at once and nothing is handled any more.
 */
export function openHub(target: EventTarget, isAlive: () => boolean, world: object = globalThis): Hub {
  const end = new AbortController();
  const listeners = new Map<string, Set<AnyListener>>();
  const handed = new WeakSet<Event>();
  const followed = new WeakSet<EventTarget>();
  let claimed = false;

  const hand = (event: Event): void => {
    if (handed.has(event)) return;
    handed.add(event);
    if (!isAlive()) {
      end.abort();
      return;
    }
    if (event.type === 'focusin' || event.type === 'pointerdown') follow(event);
    for (const listener of listeners.get(event.type) ?? []) {
      try {
        listener(event as never);
      } catch {
        // One listener's failure is neither the page's nor another listener's business.
      }
    }
  };
  /** Focus that moves within one shadow tree is told in that tree only; so once focus came in, its root is heard too. */
  const follow = (event: Event): void => {
    for (const node of event.composedPath()) {
      if (!(node instanceof ShadowRoot) || followed.has(node)) continue;
      followed.add(node);
      for (const type of ['focusin', 'focusout'])
        node.addEventListener(type, hand, { capture: true, signal: end.signal });
    }
  };
  for (const type of earlyTypes) target.addEventListener(type, hand, { capture: true, signal: end.signal });

  const hub: Hub = {
    signal: end.signal,
    listen<Type extends keyof EarlyEvents>(
      type: Type,
      listener: (event: EarlyEvents[Type]) => void,
      signal: AbortSignal,
    ) {
      if (signal.aborted || end.signal.aborted) return;
      const set = listeners.get(type) ?? new Set<AnyListener>();
      listeners.set(type, set.add(listener));
      signal.addEventListener('abort', () => set.delete(listener), { once: true });
    },
    claim() {
      const first = !claimed;
      claimed = true;
      return first;
    },
    isAlive() {
      if (!isAlive()) end.abort();
      return !end.signal.aborted;
    },
    leave: () => end.abort(),
  };
  (world as World)[key] = hub;
  return hub;
}
