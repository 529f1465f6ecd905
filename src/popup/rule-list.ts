import { type Copy, type Example, type Family, faultFamilies } from '#engine/types.ts';

/** An example, or just its text where nothing else matters. */
export type RuleExample = string | Example;

/** What a person can read of one rule. */
export interface RuleCard {
  readonly id: string;
  readonly family: Family;
  readonly copy: Copy;
  /** What the rule sees and what it leaves alone. */
  readonly examples?: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] };
}

export interface RuleFamily {
  readonly family: Family;
  readonly rules: readonly RuleCard[];
}

/** The rules that can be turned off, by family, in the order of the families. Praise has no switch. */
export function byFamily(rules: readonly RuleCard[]): readonly RuleFamily[] {
  return faultFamilies
    .map((family) => ({ family, rules: rules.filter((rule) => rule.family === family) }))
    .filter((group) => group.rules.length > 0);
}

/** The text of the first example, if there is one. */
export function firstText(examples: readonly RuleExample[] | undefined): string | undefined {
  const first = examples?.[0];
  return typeof first === 'string' ? first : first?.text;
}
