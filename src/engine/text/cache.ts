/** Keeps the values that were asked for last, bounded by how much text their keys hold. */
export class RecentCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;
  #held = 0;

  /** `most`: UTF-16 units of all keys together. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of `key`, made by `make` when it is not there. Keys too long to be worth keeping are made each time. */
  get(key: string, make: (key: string) => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, known);
      return known;
    }
    const made = make(key);
    if (key.length <= this.#most / 8) this.#keep(key, made);
    return made;
  }

  #keep(key: string, value: Value): void {
    this.#values.set(key, value);
    this.#held += key.length + 8;
    for (const oldest of this.#values.keys()) {
      if (this.#held <= this.#most) return;
      this.#values.delete(oldest);
      this.#held -= oldest.length + 8;
    }
  }
}
