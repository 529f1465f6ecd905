import { type Family, faultFamilies } from '#engine/types.ts';
import type { RuleFacts } from '#messaging/protocol.ts';

export interface RuleFamily {
  readonly family: Family;
  readonly rules: readonly RuleFacts[];
}

/** The rules by family, in the order of the families. */
export function byFamily(rules: readonly RuleFacts[]): readonly RuleFamily[] {
  return faultFamilies
    .map((family) => ({ family, rules: rules.filter((rule) => rule.family === family) }))
    .filter((group) => group.rules.length > 0);
}
