import * as fc from 'fast-check';
import { rules } from '#engine/rules/index.ts';
import type { Draft, Kind } from '#engine/types.ts';
import { kinds } from '#engine/types.ts';
import { type SiteId, siteIds } from '#sites.ts';
import { traitsOf } from '#surfaces/traits.ts';

/** Every example text of the catalogue. */
export const exampleTexts: readonly string[] = rules.flatMap(({ examples }) =>
  [...examples.flags, ...examples.passes].map((example) =>
    typeof example === 'string' ? example : example.text,
  ),
);

/** Bits of text that matter to the engine, sane and not. */
const scraps = [
  ...[
    ' ',
    '\n',
    '\r\n',
    '. ',
    '! ',
    '? ',
    '…',
    ', ',
    '"',
    '“',
    '”',
    "'",
    '’',
    '> ',
    '#',
    '@',
    '(',
    ')',
    '-',
    '—',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\ufe0f',
    '\ud835',
    '\udc00',
    '\u0301',
    '👍🏽',
    '👨‍👩‍👧',
    '𝗕𝗼𝗹𝗱',
    '🅱',
    'ᴄᴀᴘs',
    'ｗｉｄｅ',
    'Ⓞ',
    '漢字',
    'שלום',
    'नमस्ते',
  ],
  ...[
    'https://example.com/a',
    'jo@example.com',
    '07700 900456',
    '£49',
    '20%',
    '#tag',
    '@maya_p',
    'Book your table now',
    'I',
    'we',
    'you',
  ],
];

/** Texts of any sort: noise, scraps, and examples cut and joined. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 200,
  }),
  fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.constantFrom(...exampleTexts)), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom(...exampleTexts), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('\n\n')),
);

const anyKind: fc.Arbitrary<Kind> = fc.constantFrom(...kinds);
const anySite: fc.Arbitrary<SiteId> = fc.constantFrom(...siteIds);

/** A draft in some circumstances. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    text: anyText,
    kind: anyKind,
    site: anySite,
    parent: fc.option(fc.constantFrom(...exampleTexts), { nil: undefined }),
    theyWrote: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ text, kind, site, parent, theyWrote }) => ({
    text,
    kind,
    traits: traitsOf(site, kind),
    ...(parent === undefined ? {} : { parent: { text: parent } }),
    ...(theyWrote === undefined ? {} : { theyWrote }),
  }));

export function draftOf(text: string, kind: Kind = 'post'): Draft {
  return { text, kind, traits: traitsOf('linkedin', kind) };
}
