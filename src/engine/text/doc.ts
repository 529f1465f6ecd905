import type { Phrases } from '../shapes/pattern.ts';
import type { Span } from '../types.ts';
import { CLAUSE, SHADOW } from './clauses.ts';
import { type Folded, fold } from './fold.ts';
import type { Counted, Lexicon } from './lexicon.ts';
import { findQuotes, isInside } from './quotes.ts';
import type { Sentence } from './sentence.ts';
import { split } from './split.ts';

/** A sentence in its place. */
export interface Placed {
  readonly sentence: Sentence;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly opensLine: boolean;
  readonly index: number;
  readonly quoted: boolean;
}

/** A phrase found in the text. Offsets are in the folded text. */
export interface Hit extends Span {
  readonly placed: Placed;
  /** First and last token of the sentence. */
  readonly first: number;
  readonly last: number;
  readonly opensClause: boolean;
  /** Only reported, denied, or in somebody else's mouth. */
  readonly aside: boolean;
}

/** A token in its place, for rules that look for one kind of token. */
export interface Spot extends Span {
  readonly placed: Placed;
  readonly at: number;
}

/** A text as rules read it. All offsets are in the folded text; `review` brings spans back to the original. */
export interface Doc {
  readonly folded: Folded;
  readonly text: string;
  readonly sentences: readonly Placed[];
  readonly quotes: readonly Span[];
  /** Words and numbers, without links, tags, mentions. */
  readonly words: number;
  readonly counts: Readonly<Record<Counted, number>>;
  /** All places of a group of phrases, the writer's own words or not. */
  all(phrases: Phrases): readonly Hit[];
  /** The places where the writer says it in their own voice. */
  own(phrases: Phrases): readonly Hit[];
  has(phrases: Phrases): boolean;
  /** What having met the groups is called that have a phrase in the text, the writer's own words or not. */
  met(): readonly string[];
  /** All tokens of these kinds, in order. */
  spots(...kinds: readonly number[]): readonly Spot[];
}

/** Reads a text. `read` gives what is known of a sentence's text, from a cache or fresh. */
export function readDoc(original: string, lexicon: Lexicon, read: (text: string) => Sentence): Doc {
  const folded = fold(original);
  const { text } = folded;
  const quotes = findQuotes(text);
  const sentences = split(text).map(({ start, end, opensLine }, index): Placed => {
    const sentence = read(text.slice(start, end));
    return { start, end, opensLine, sentence, index, quoted: isInside(quotes, start) };
  });
  const counts: Record<Counted, number> = { i: 0, we: 0, you: 0, they: 0, function: 0, kin: 0 };
  let words = 0;
  for (const { sentence } of sentences) {
    words += sentence.words;
    counts.i += sentence.counts.i;
    counts.we += sentence.counts.we;
    counts.you += sentence.counts.you;
    counts.they += sentence.counts.they;
    counts.function += sentence.counts.function;
    counts.kin += sentence.counts.kin;
  }
  let hits: readonly (readonly Hit[] | undefined)[] | undefined;
  const everyHit = () => {
    hits ??= collectHits(text, sentences, quotes);
    return hits;
  };
  const all = (phrases: Phrases): readonly Hit[] => everyHit()[lexicon.groupOf.get(phrases) ?? -1] ?? NO_HITS;
  const own = (phrases: Phrases) => {
    const found = all(phrases);
    return found.some(isAside) ? found.filter((hit) => !hit.aside) : found;
  };
  return {
    folded,
    text,
    sentences,
    quotes,
    words,
    counts,
    all,
    own,
    has: (phrases) => !all(phrases).every(isAside),
    met: () => lexicon.names.filter((_name, group) => everyHit()[group] !== undefined),
    spots: (...kinds) => collectSpots(sentences, kinds),
  };
}

const NO_HITS: readonly Hit[] = [];
const QUOTE = 34;

const isAside = ({ aside }: Hit): boolean => aside;

/** A phrase in quotation marks by itself is talked about, not said. */
function isNamed(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start - 1) === QUOTE && text.charCodeAt(end) === QUOTE;
}

function collectHits(
  text: string,
  sentences: readonly Placed[],
  quotes: readonly Span[],
): readonly (readonly Hit[] | undefined)[] {
  const hits: (Hit[] | undefined)[] = [];
  for (const placed of sentences) {
    const { tokens, marks, matches } = placed.sentence;
    for (const { group, first, last } of matches) {
      const start = placed.start + (tokens.start[first] ?? 0);
      const end = placed.start + (tokens.end[last] ?? 0);
      const mark = marks[first] ?? 0;
      const hit: Hit = {
        start,
        end,
        placed,
        first,
        last,
        opensClause: (mark & CLAUSE) !== 0,
        aside: (mark & SHADOW) !== 0 || isInside(quotes, start) || isNamed(text, start, end),
      };
      const list = hits[group];
      if (list) list.push(hit);
      else hits[group] = [hit];
    }
  }
  return hits;
}

function collectSpots(sentences: readonly Placed[], kinds: readonly number[]): Spot[] {
  const wanted = kinds.reduce((bits, kind) => bits | (1 << kind), 0);
  const spots: Spot[] = [];
  for (const placed of sentences) {
    if ((placed.sentence.kinds & wanted) === 0) continue;
    const { kind, start, end } = placed.sentence.tokens;
    for (let at = 0; at < kind.length; at++) {
      if (((1 << (kind[at] ?? 0)) & wanted) === 0) continue;
      spots.push({ placed, at, start: placed.start + (start[at] ?? 0), end: placed.start + (end[at] ?? 0) });
    }
  }
  return spots;
}

/** The text of one token. */
export function tokenText({ sentence }: Placed, at: number): string {
  return sentence.text.slice(sentence.tokens.start[at] ?? 0, sentence.tokens.end[at] ?? 0);
}
