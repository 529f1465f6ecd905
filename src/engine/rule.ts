import type { Scene } from './scene.ts';
import type { Phrases } from './shapes/pattern.ts';
import type { Doc } from './text/doc.ts';
import type { Copy, Example, Family, FindingData, Kind, Severity, Span } from './types.ts';

/** What a rule saw, in offsets of the folded text. */
export interface Sight extends Span {
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly data?: FindingData;
  readonly fix?: Span & { readonly text: string };
}

/** What there is to read about a rule. Kept apart from what it does, so that reading brings in nothing else. */
export interface Card {
  /** Also the name of the rule's file. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly kinds: readonly Kind[];
  readonly copy: Copy;
  /** Looks at how someone has been writing lately, not at a draft. */
  readonly series?: true;
}

/** An example, or just its text where it is of the rule's first kind and nothing else matters. */
export type RuleExample = string | Example;

/**
 * One thing the coach knows. A rule asks for traits and never for a site, says what it saw and never how to put it, and
 * never throws.
 */
export interface Rule extends Card {
  /** Heard in the whole of the words: speaks only when no other rule of its family does. */
  readonly undertone?: true;
  /** Holds in every language. */
  readonly neutral?: true;
  readonly examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] };
  /** Every group of phrases that `check` asks for. */
  readonly phrases?: readonly Phrases[];
  check(doc: Doc, scene: Scene): Iterable<Sight>;
}
