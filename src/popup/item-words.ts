import type { ChecklistItem, Copy } from '#engine/types.ts';
import { en } from '#languages/en.ts';
import type { MessageKey, T } from '#languages/index.ts';

type PlainKey = Extract<MessageKey, `item.${string}` | `hint.${string}`>;

const isKey = (key: string): key is PlainKey => Object.hasOwn(en, key);

/** The words of a checklist item. One that this page does not know shows its id in plain letters, not nothing. */
export function labelOf(t: T, id: string): string {
  const key = `item.${id}`;
  return isKey(key) ? t(key) : id.replaceAll('-', ' ');
}

/** One thing to try: that of the finding which keeps the item open, or else the item's own hint. */
export function hintOf(t: T, item: ChecklistItem, copy: Readonly<Record<string, Copy>>): string | undefined {
  const found = item.ruleId === undefined ? undefined : copy[item.ruleId]?.try;
  const key = `hint.${item.id}`;
  return found ?? (isKey(key) ? t(key) : undefined);
}
