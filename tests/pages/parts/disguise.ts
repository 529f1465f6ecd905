const letters = 'abcdefghijklmnopqrstuvwxyz';

function noise(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => (byte % 2 ? String(byte % 10) : letters[byte % 26])).join('');
}

/** A class name such as build tools make (`_255816ee`): another one at every load. */
export const hashedClass = (): string => `_${noise(8)}`;

/** An id such as React and Ember make: another one at every load. */
export const randomId = (prefix = 'r'): string => `${prefix}${noise(5)}`;

/**
 * Gives every element under `root` one to three hashed class names beside those it needs (an editor's own, or ones
 * the page set on purpose), so that nothing can be found by class. What is inside an editor is left to the editor.
 */
export function disguise(root: ParentNode): void {
  const names = Array.from({ length: 12 }, hashedClass);
  for (const element of root.querySelectorAll('*')) {
    if (element.parentElement?.closest('[contenteditable="true"]')) continue;
    const count = 1 + ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 3);
    for (let i = 0; i < count; i++) {
      const name = names[(crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % names.length];
      if (name) element.classList.add(name);
    }
  }
}
