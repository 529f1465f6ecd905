import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../text/lexicon.ts';
import { readSentence } from '../text/sentence.ts';
import { parsePattern } from './pattern.ts';

function found(pattern: string, text: string): string[] {
  const lexicon = compileLexicon([['one', [pattern]]]);
  const { tokens, matches } = readSentence(text, lexicon);
  return matches.map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last]));
}

describe('patterns', () => {
  it.each([
    ['book|claim your', 'Claim your seat', ['Claim your']],
    ['book your? table', 'book table', ['book table']],
    ['(get in touch|sign up) now', 'sign up now', ['sign up now']],
    ['(get in touch|sign up) now', 'get up now', []],
    ['call ..2 today', 'call the lovely people today', []],
    ['call ..3 today', 'call the lovely people today', ['call the lovely people today']],
    ['only <price>', 'Only £5 today', ['Only £5']],
    ['#followback|#f4f', 'new here #FollowBack please', ['#FollowBack']],
    ['subscribe to my channel', 'PLEASE SUBSCRIBEEEEE to my channnnel', ['SUBSCRIBEEEEE to my channnnel']],
    ['a good app', 'a goood appp', ['a goood appp']],
    ['met {name}', 'I met Priya', ['met Priya']],
    ['^ order now', 'you can order now', []],
    ['^ order now', 'Lovely, so please order now', ['order now']],
    ['thanks $', 'many thanks, all', ['thanks']],
    ['thanks $', 'thanks to Sam', []],
    ['thanks $', 'Many thanks! All of you.', ['thanks']],
    ['thanks $', 'thanks 07700 900123', []],
    ['like 4|= like', 'like 4 like', ['like 4 like']],
    ['like 4|= like', 'like = like', ['like = like']],
    ['like 4|= like', 'like 40 like', []],
    ['!my shop', 'my shop', []],
    ['!my shop', 'the shop', ['shop']],
    ['shop !was', 'our shop was', []],
    ['a b? c', 'a b c', ['a b c']],
    ['big (red|very blue)? bus', 'big very blue bus', ['big very blue bus']],
  ])('%s in %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('give the longest of a group from each word', () => {
    expect(found('sign up now?', 'sign up now')).toEqual(['sign up now']);
  });

  it.each(['(a|b', 'a||b', 'a? ..2', '<nothing>', '{nobody} here'])('refuse %s', (pattern) => {
    expect(() => {
      parsePattern(pattern);
      compileLexicon([['one', [pattern]]]);
    }).toThrow();
  });
});
