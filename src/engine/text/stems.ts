import type { Doc } from './doc.ts';
import { tokenText } from './doc.ts';
import { HASHTAG, WORD } from './tokens.ts';
import { wordSets } from './word-sets.ts';

const EMPTY: ReadonlySet<string> = new Set(
  [
    ...wordSets.function,
    ...wordSets.i,
    ...wordSets.we,
    ...wordSets.you,
    ...wordSets.they,
    ...wordSets.count,
    ...'really much many lot lots thing things bit great good nice love lovely amazing awesome best well new first last year years day days week today way time people work thanks thank know think see look going come back still even ever always never yes yeah oh wow congrats congratulations please could would'.split(
      ' ',
    ),
  ].map((word) => stemOf(word)),
);

/** Content words of a text, cut to rough stems, so that "tiles" and "tile", "closing" and "close" meet. */
export function contentStems(doc: Doc): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const placed of doc.sentences) {
    const { tokens } = placed.sentence;
    for (let at = 0; at < tokens.count; at++) {
      const kind = tokens.kind[at];
      if (kind !== WORD && kind !== HASHTAG) continue;
      const stem = stemOf(tokenText(placed, at).toLowerCase().replace('#', ''));
      if (stem.length > 2 && !EMPTY.has(stem)) stems.add(stem);
    }
  }
  return stems;
}

/** How many content words two texts share. */
export function sharedStems(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared++;
  return shared;
}

function stemOf(word: string): string {
  const bare = word.replace(/'s$/, '');
  if (bare.length < 4) return bare;
  const one = bare.replace(/(?:ies|s)$/, (end) => (end === 'ies' ? 'y' : '')).replace(/s$/, '');
  const cut = one.length < 5 ? one : one.replace(/(?:ings?|edly|ed|ly|er)$/, '');
  const stem = cut.length >= 3 ? cut : one;
  const single = stem.length > 4 && /([^aeiouls])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return single.length > 3 ? single.replace(/[eiy]$/, '') : single;
}
