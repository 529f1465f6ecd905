import { describe, expect, it } from 'vitest';
import * as kinds from './tokens.ts';
import { tokenise } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

const names = new Map(
  Object.entries(kinds).flatMap(([name, kind]) =>
    typeof kind === 'number' && name !== 'CAPITAL' && name !== 'SHOUTED' ? [[kind, name]] : [],
  ),
);

function cut(text: string): string[] {
  const { count, kind, start, end } = tokenise(text, new Vocabulary());
  return Array.from(
    { length: count },
    (_, at) => `${names.get(kind[at] ?? 0)} ${text.slice(start[at], end[at])}`,
  );
}

describe('tokens', () => {
  it.each([
    ["don't stop", ["WORD don't", 'WORD stop']],
    ['best-in-class', ['WORD best', 'WORD in', 'WORD class']],
    ['see example.shop now', ['WORD see', 'URL example.shop', 'WORD now']],
    ['https://example.com/a?b=1.', ['URL https://example.com/a?b=1', 'END .']],
    ['(www.example.com)', ['MARK (', 'URL www.example.com', 'MARK )']],
    ['the end.Next', ['WORD the', 'WORD end', 'END .', 'WORD Next']],
    ['log in.it works', ['WORD log', 'WORD in', 'END .', 'WORD it', 'WORD works']],
    ['jo.smith@example.co.uk', ['EMAIL jo.smith@example.co.uk']],
    ['@maya_p #leeds #1', ['MENTION @maya_p', 'HASHTAG #leeds', 'MARK #', 'NUMBER 1']],
    ['01632 960123', ['PHONE 01632 960123']],
    ['+91 98765 43210', ['PHONE +91 98765 43210']],
    ['(555) 010-0166', ['PHONE (555) 010-0166']],
    ['714.555.0199Email us', ['PHONE 714.555.0199', 'WORD Email', 'WORD us']],
    ['(504)-555-0199To book', ['PHONE (504)-555-0199', 'WORD To', 'WORD book']],
    ['part 0714555019A', ['WORD part', 'NUMBER 0714555019A']],
    ['order 4471029385 came', ['WORD order', 'NUMBER 4471029385', 'WORD came']],
    ['in 2019, 2020', ['WORD in', 'NUMBER 2019', 'MARK ,', 'NUMBER 2020']],
    ['£49 or ₦15,000 or 20%', ['PRICE £49', 'WORD or', 'PRICE ₦15,000', 'WORD or', 'PERCENT 20%']],
    ['wow!!! 🎉🎉 ok', ['WORD wow', 'END !!!', 'EMOJI 🎉🎉', 'WORD ok']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});
