import type { Parent } from '#engine/types.ts';

/** The answered text and its author as a part of the circumstances: absent where the page shows no text. */
export function parentFrom(text: string | undefined, author: string | undefined): { parent?: Parent } {
  if (text === undefined) return {};
  return { parent: author === undefined ? { text } : { text, author } };
}
