import type { OpenSessions } from './draft-port.ts';
import type { Session } from './session.ts';

/** The open sessions of this frame. */
export interface Sessions extends OpenSessions {
  of(element: HTMLElement): Session | undefined;
  add(session: Session): void;
  all(): readonly Session[];
}

export function createSessions(): Sessions {
  const open = new Map<HTMLElement, Session>();
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    of: (element) => open.get(element),
    add(session) {
      const { element } = session.surface.box;
      open.set(element, session);
      session.store.subscribe(changed);
      session.signal.addEventListener(
        'abort',
        () => {
          if (open.get(element) === session) open.delete(element);
          changed();
        },
        { once: true },
      );
      changed();
    },
    all: () => [...open.values()],
    newest: () =>
      [...open.values()].sort(
        (one, other) => other.store.getState().touchedAt - one.store.getState().touchedAt,
      )[0],
    subscribe(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
