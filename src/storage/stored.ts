import { type StorageItemKey, storage } from 'wxt/utils/storage';

/** One stored value: where it lives, what it looks like, and what to make of anything else. */
export interface StoredOptions<T extends object> {
  readonly key: StorageItemKey;
  readonly version: number;
  readonly fallback: T;
  /** Total: any value whatsoever gives a good one, and what can be kept is kept. */
  readonly read: (value: unknown) => T;
  /** How it is written down, where that differs from how it is used; `read` takes both. */
  readonly write?: (value: T) => unknown;
  /**
   * From the version before to the version named. Pure and idempotent; `read` looks at the result. They run on the way
   * out and write nothing: the new shape is written with the next `set`, by the one who writes this key.
   */
  readonly migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
}

export interface Stored<T extends object> extends StoredOptions<T> {
  /** Rejects only when the browser's storage itself fails; then nothing is to be written either. */
  get(): Promise<T>;
  /** Rejects when the browser's storage is full or fails. */
  set(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls back with every new value and the one before, from whatever context it was written. Returns the function that ends it. */
  watch(changed: (value: T, before: T) => void): () => void;
}

/**
 * The version stands beside the value under `key$`, as WXT keeps it. WXT's own `defineItem` is not used: it reads, and
 * migrates, in every context at the moment of definition, unlocked and with nobody to catch a failure.
 */
export function stored<T extends object>(options: StoredOptions<T>): Stored<T> {
  const { key, version, fallback, read, write = (value) => value, migrations = {} } = options;
  const versionKey = `${key}$` as const;
  const good = (value: unknown): T => (value === null || value === undefined ? fallback : read(value));
  return {
    ...options,
    get: async () => {
      const [value, meta] = await storage.getItems([key, versionKey]);
      return good(migrate(value?.value, { migrations, from: versionOf(meta?.value), to: version }));
    },
    set: (value) =>
      storage.setItems([
        { key, value: write(value) },
        { key: versionKey, value: { v: version } },
      ]),
    remove: () => storage.removeItems([key, versionKey]),
    watch: (changed) => storage.watch<unknown>(key, (value, before) => changed(good(value), good(before))),
  };
}

function versionOf(meta: unknown): number {
  const known = typeof meta === 'object' && meta !== null && 'v' in meta ? meta.v : undefined;
  return typeof known === 'number' && known >= 1 ? known : 1;
}

interface Steps {
  readonly migrations: Readonly<Record<number, (value: unknown) => unknown>>;
  readonly from: number;
  readonly to: number;
}

/** A migration that fails on a corrupted value leaves it as it is: the guard keeps what can be kept. */
function migrate(value: unknown, { migrations, from, to }: Steps): unknown {
  let current = value;
  for (let step = from + 1; step <= to; step += 1) {
    try {
      current = migrations[step]?.(current) ?? current;
    } catch {
      return current;
    }
  }
  return current;
}
