import { guards } from './guards/index.ts';
import { reviewWith } from './review.ts';
import { rules } from './rules/index.ts';
import type { Phrases } from './shapes/pattern.ts';
import { RecentCache } from './text/cache.ts';
import { type Doc, readDoc } from './text/doc.ts';
import { compileLexicon, type Lexicon } from './text/lexicon.ts';
import { readSentence, type Sentence } from './text/sentence.ts';
import type { Context, Draft, Review } from './types.ts';

export interface Engine {
  /**
   * Reviews a draft. Deterministic, total on any string, linear in its length; what it learned of each sentence is
   * kept for the next call.
   */
  review(draft: Draft, context?: Context): Review;
  /** A text as rules read it. For tools that look at the engine from outside. */
  read(text: string): Doc;
}

/** How much text the cache of an engine holds, in UTF-16 units: some eighty posts of 3,000. */
const CACHED_UNITS = 250_000;

/** The phrases of every rule and guard are compiled when first needed, once for all engines. */
let lexicon: Lexicon | undefined;

function theLexicon(): Lexicon {
  lexicon ??= compileLexicon(allPhrases());
  return lexicon;
}

export function createEngine(): Engine {
  const sentences = new RecentCache<Sentence>(CACHED_UNITS);
  const readOne = (text: string) => sentences.get(text, (fresh) => readSentence(fresh, theLexicon()));
  const read = (text: string) => readDoc(text, theLexicon(), readOne);
  return { read, review: (draft, context = {}) => reviewWith(read, draft, context) };
}

/** Each group of phrases with a name: whose it is, and which of theirs. */
function* allPhrases(): Iterable<readonly [name: string, phrases: Phrases]> {
  for (const { id, phrases = [] } of rules) yield* named(id, phrases);
  for (const [name, { phrases = [] }] of Object.entries(guards)) yield* named(name, phrases);
}

const named = (name: string, groups: readonly Phrases[]): (readonly [string, Phrases])[] =>
  groups.map((phrases, at) => [`${name} ${at}`, phrases]);
