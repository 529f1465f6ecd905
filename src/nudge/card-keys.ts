/** What a key does while the card has the focus. */
export type CardKey = 'close' | 'next' | 'previous' | 'press' | 'type' | 'leave' | 'none';

const keys: Readonly<Record<string, CardKey>> = {
  Escape: 'close',
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Enter: 'press',
  ' ': 'press',
};

/**
 * Keys that write something belong to the editor (`type`): the card closes, the focus goes back, and the same key press
 * lands there. Editing keys (`leave`) close it too, but are not handed on half: an editor wants to see all of them.
 */
export function cardKeyOf({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): CardKey {
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (known) return known;
  if (ctrlKey || metaKey) return 'none';
  if ([...key].length === 1) return 'type';
  if (key === 'Process' || key === 'Unidentified' || key === 'Dead') return 'type';
  return !altKey && (key === 'Backspace' || key === 'Delete') ? 'leave' : 'none';
}
