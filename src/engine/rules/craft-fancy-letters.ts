import type { Card, Rule } from '../rule.ts';

export const card = {
  id: 'craft-fancy-letters',
  family: 'craft',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'Some screen readers spell these letters out or skip them. Plain text?',
    reader: 'Some people hear a row of symbol names, or nothing at all.',
    try: 'Would it say the same in plain letters? Then everyone hears it.',
    why: 'Fake bold is really maths signs, so some people hear nothing, or a string of sign names. Search cannot see it. Social means that all can join in.',
    source: 'Roselli 2025, tests with JAWS, NVDA, VoiceOver, Narrator and TalkBack',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  neutral: true,
  examples: {
    flags: [
      '𝗕𝗶𝗴 𝗻𝗲𝘄𝘀 from our team',
      '𝓣𝓱𝓪𝓷𝓴 𝔂𝓸𝓾 all',
      '🅱🅸🅶 sale',
      'ｗｅ ａｒｅ ｏｐｅｎ',
      'Ⓞⓟⓔⓝ now',
      '𝑪𝒐𝒏𝒈𝒓𝒂𝒕𝒔 to all',
      '𝘃𝗶𝗯𝗲𝘀 only',
      'ᴏᴘᴇɴ ɴᴏᴡ in Galway',
      '🅽🅴🆆 menu',
      'Today we are ＬＩＶＥ',
    ],
    passes: [
      'Half past ½ and a ™ sign',
      'Café crème, naïve Zoë',
      'x² + y² keeps me up',
      'Привет from the team',
      '👍🏽 sounds good',
      'São Paulo, Łódź and Kraków by train',
      'नमस्ते from Pune',
      'Dún Laoghaire at dawn',
      '5² is 25',
      '🅿️ is full again',
    ],
  },
  check(doc) {
    return doc.folded.fancy
      .filter(({ start, end }) => (doc.text.slice(start, end).match(/\p{L}/gu)?.length ?? 0) >= 3)
      .map(({ start, end }) => ({
        start,
        end,
        data: {},
        fix: { start, end, text: doc.text.slice(start, end) },
      }));
  },
};
