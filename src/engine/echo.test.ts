import { describe, expect, it } from 'vitest';
import { type EchoEntry, echoesIn, isEcho, similarity, sketchOf } from './echo.ts';
import { packEchoes, unpackEchoes } from './echo-pack.ts';

const SALT = 'a salt';
const base =
  'Hi Sam, great to connect. I work with local firms on their energy bills and would love to chat about yours some time.';

describe('sketches', () => {
  it.each([
    ['another name', base.replace('Sam', 'Priya')],
    ['emoji and a link', `${base} 🎉🙏 https://example.com/x`],
    [
      'another order',
      'I work with local firms on their energy bills and would love to chat about yours some time. Great to connect.',
    ],
    ['small edits', base.replace('local', 'small').replace('some time', 'soon')],
    ['fancy letters', base.replace('energy bills', '𝗲𝗻𝗲𝗿𝗴𝘆 𝗯𝗶𝗹𝗹𝘀')],
    ['capitals', base.toUpperCase()],
  ])('know the same text under %s', (_change, other) => {
    expect(isEcho(sketchOf(base, SALT), sketchOf(other, SALT))).toBe(true);
  });

  it.each([
    'Hi Sam, your thread on sourdough starters saved my weekend. Which flour did you end up with in the end?',
    'I tried your vinegar trick on the kettle and it took two goes, but the tea tastes of tea again.',
    'Great to see so many of you at the fair on Sunday, and thanks to Meera for the loan of the tent.',
  ])('tell it from %s', (other) => {
    expect(isEcho(sketchOf(base, SALT), sketchOf(other, SALT))).toBe(false);
  });

  it('are of no use under another salt', () => {
    expect(isEcho(sketchOf(base, SALT), sketchOf(base, 'another salt'))).toBe(false);
  });

  it('are not made of short texts', () => {
    expect(sketchOf('Thanks Sam, see you there', SALT)).toEqual([]);
    expect(similarity([], [])).toBe(0);
  });
});

describe('echoesIn', () => {
  const sketch = sketchOf(base, SALT);
  const now = 1_800_000_000_000;
  const daysAgo = (days: number, kind: EchoEntry['kind']): EchoEntry => ({
    at: now - days * 86_400_000,
    kind,
    sketch,
  });

  it('counts messages of 30 days and what was public in 14', () => {
    const entries = [
      daysAgo(1, 'dm'),
      daysAgo(29, 'note'),
      daysAgo(31, 'dm'),
      daysAgo(13, 'reply'),
      daysAgo(15, 'post'),
    ];
    expect(echoesIn(entries, sketch, now)).toEqual({ messages: 2, publicly: 1 });
  });

  it('finds nothing for a text without a sketch', () => {
    expect(echoesIn([daysAgo(1, 'dm')], [], now)).toEqual({ messages: 0, publicly: 0 });
  });

  it('survives packing, five thousand in less than 256 kB', () => {
    const entries = Array.from({ length: 5000 }, (_, n) => daysAgo(n % 40, n % 2 ? 'dm' : 'post'));
    const packed = packEchoes(entries);
    expect(packed.length).toBeLessThan(256_000);
    expect(echoesIn(unpackEchoes(packed), sketch, now)).toEqual(echoesIn(entries, sketch, now));
    expect(unpackEchoes('not a pack of echoes at all, is it, no')).toEqual([]);
  });
});
