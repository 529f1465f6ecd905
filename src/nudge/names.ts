/** A name that means nothing and is new each time: what we put into registries that the page shares never names us. */
export function neutralName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => (byte % 26) + 97);
  return String.fromCharCode(...letters);
}
