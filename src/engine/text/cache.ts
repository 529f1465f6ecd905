/**
 * Keeps the values that were asked for last, bounded by how much text their keys hold. Two shelves: what is asked for goes
 * to the first, and when that is full, it becomes the second and the second is forgotten.
 */
export class RecentCache<Value> {
  #first = new Map<string, Value>();
  #second = new Map<string, Value>();
  readonly #most: number;
  #held = 0;

  /** `most`: UTF-16 units of all keys together. */
  constructor(most: number) {
    this.#most = most / 2;
  }

  /** The value of `key`, made by `make` when it is not there. Keys too long to be worth keeping are made each time. */
  get(key: string, make: (key: string) => Value): Value {
    const known = this.#first.get(key);
    if (known !== undefined) return known;
    const value = this.#second.get(key) ?? make(key);
    if (key.length <= this.#most / 4) this.#keep(key, value);
    return value;
  }

  #keep(key: string, value: Value): void {
    this.#held += key.length + 8;
    if (this.#held > this.#most) {
      this.#second = this.#first;
      this.#first = new Map();
      this.#held = key.length + 8;
    }
    this.#first.set(key, value);
  }
}
