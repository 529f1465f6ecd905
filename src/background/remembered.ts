import type { Stored } from '#storage/stored.ts';

/** A stored value kept at hand, so that a review does not wait for storage. Fresh after every change, by whoever made it. */
export interface Remembered<T> {
  get(): Promise<T>;
}

/** Starts watching at once, so it belongs into the first turn of the worker. Nothing is read before it is asked for. */
export function remember<T extends object>(item: Stored<T>): Remembered<T> {
  let value: Promise<T> | undefined;
  item.watch((changed) => {
    value = Promise.resolve(changed);
  });
  return {
    get() {
      value ??= item.get().catch(() => {
        value = undefined;
        return item.fallback;
      });
      return value;
    },
  };
}
