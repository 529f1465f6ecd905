import { type Copy, type Example, type Family, faultFamilies } from '#engine/types.ts';

/** What a person can read of one rule. */
export interface RuleCard {
  readonly id: string;
  readonly family: Family;
  readonly copy: Copy;
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] };
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
