import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { T } from '#languages/index.ts';
import type { PopupState, PopupStore } from './state.ts';

const StoreContext = createContext<PopupStore | null>(null);

/** Gives every card below it the one store. */
export function PopupProvider({
  store,
  children,
}: {
  readonly store: PopupStore;
  readonly children: ReactNode;
}) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** Reads from the one store and draws again when what was read changes. */
export function usePopup<Read>(read: (state: PopupState) => Read): Read {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A card stands outside PopupProvider.');
  return useStore(store, read);
}

/** The words of the chosen language. */
export function useT(): T {
  return usePopup((state) => state.language.t);
}
