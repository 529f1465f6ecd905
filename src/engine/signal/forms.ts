import { type Doc, tokenText } from '../text/doc.ts';
import {
  EMAIL,
  EMOJI,
  END,
  HASHTAG,
  MENTION,
  NUMBER,
  PERCENT,
  PHONE,
  PRICE,
  SHOUTED,
  URL,
  WORD,
} from '../text/tokens.ts';

/** A token as the signal reads it, with its place in the folded text. */
export interface Form {
  readonly form: string;
  readonly word: boolean;
  readonly shouted: boolean;
  readonly start: number;
  readonly end: number;
}

/** What stands for a whole kind of token: which link it is says nothing, that there is one does. */
const stands: Readonly<Record<number, string>> = {
  [NUMBER]: '<number>',
  [MENTION]: '<mention>',
  [URL]: '<url>',
  [EMAIL]: '<email>',
  [PHONE]: '<phone>',
  [PRICE]: '<price>',
  [PERCENT]: '<percent>',
};

/** The tokens of a text in order, with `<line>` where a line begins. */
export function formsOf(doc: Doc): readonly Form[] {
  const forms: Form[] = [];
  for (const placed of doc.sentences) {
    const { tokens } = placed.sentence;
    const lineStart = placed.start;
    if (placed.opensLine && forms.length > 0) {
      forms.push({ form: '<line>', word: false, shouted: false, start: lineStart, end: lineStart });
    }
    for (let at = 0; at < tokens.count; at++) {
      const kind = tokens.kind[at] ?? 0;
      const start = placed.start + (tokens.start[at] ?? 0);
      const end = placed.start + (tokens.end[at] ?? 0);
      const shouted = ((tokens.flags[at] ?? 0) & SHOUTED) !== 0;
      forms.push({
        form: formOf(kind, () => tokenText(placed, at)),
        word: kind === WORD,
        shouted,
        start,
        end,
      });
    }
  }
  return forms;
}

function formOf(kind: number, text: () => string): string {
  const stand = stands[kind];
  if (stand) return stand;
  if (kind === WORD) return text().toLowerCase();
  if (kind === HASHTAG) return '<tag>';
  if (kind === EMOJI) return '<emoji>';
  if (kind === END) return endOf(text());
  return text().slice(0, 1);
}

function endOf(text: string): string {
  if (text.includes('?')) return '?';
  if (text.includes('!')) return '!';
  return text.length > 1 || text === '…' ? '…' : '.';
}
