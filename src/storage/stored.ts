import { type StorageItemKey, storage, type WxtStorageItem } from 'wxt/utils/storage';

/** One stored value: where it lives, what it looks like, and what to make of anything else. */
export interface StoredOptions<T extends object> {
  readonly key: StorageItemKey;
  readonly version: number;
  readonly fallback: T;
  /** Total: any value whatsoever gives a good one, and what can be kept is kept. */
  readonly read: (value: unknown) => T;
  /**
   * From the version before to the version named. Pure and idempotent: every context runs them, unlocked
   * (https://wxt.dev/storage.html#versioning), and `read` looks at the result.
   */
  readonly migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
}

export interface Stored<T extends object> extends StoredOptions<T> {
  /** Rejects only when the browser's storage itself fails; then nothing is to be written either. */
  get(): Promise<T>;
  /** Rejects when the browser's storage is full or fails. */
  set(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls back with every new value, from whatever context it was written. Returns the function that ends it. */
  watch(changed: (value: T) => void): () => void;
}

/** Nothing is touched until the first use, so that this can be imported in Node too. */
export function stored<T extends object>(options: StoredOptions<T>): Stored<T> {
  const { key, version, fallback, read, migrations } = options;
  let defined: WxtStorageItem<unknown, Record<string, unknown>> | undefined;
  const item = () => {
    defined ??= storage.defineItem<unknown>(key, { version, ...(migrations ? { migrations } : {}) });
    return defined;
  };
  const good = (value: unknown): T => (value === null || value === undefined ? fallback : read(value));
  return {
    ...options,
    get: async () => good(await item().getValue()),
    set: (value) => item().setValue(value),
    remove: () => item().removeValue({ removeMeta: true }),
    watch: (changed) => item().watch((value) => changed(good(value))),
  };
}
