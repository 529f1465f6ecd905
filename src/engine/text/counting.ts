import { type Doc, tokenText } from './doc.ts';
import { MENTION, NUMBER, WORD } from './tokens.ts';

/** Mentions at the very start, which some sites put there by themselves. */
export function leadingMentions(doc: Doc): number {
  const first = doc.sentences[0];
  if (!first) return 0;
  let count = 0;
  while (first.sentence.tokens.kind[count] === MENTION) count++;
  return count;
}

/** Words that are neither link nor tag nor mention, lower case, at most `most`. */
export function plainWords(doc: Doc, most: number): string[] {
  const words: string[] = [];
  for (const placed of doc.sentences) {
    const { tokens } = placed.sentence;
    for (let at = 0; at < tokens.count; at++) {
      if (words.length === most) return words;
      const kind = tokens.kind[at];
      if (kind === WORD || kind === NUMBER) words.push(tokenText(placed, at).toLowerCase());
    }
  }
  return words;
}
