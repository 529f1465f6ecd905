import type { RuleExample } from '#engine/rule.ts';
import { rules } from '#engine/rules/index.ts';
import { type Family, faultFamilies } from '#engine/types.ts';
import type { RuleFacts } from '#messaging/protocol.ts';

const order: readonly Family[] = faultFamilies;

/** The rules that can be switched off, by family, each with its first examples. Praise has no switch. */
export function listRules(): readonly RuleFacts[] {
  return order.flatMap((family) =>
    rules
      .filter((rule) => rule.family === family)
      .map(({ id, copy, examples }) => ({
        id,
        family,
        nudge: copy.nudge,
        flagged: firstText(examples.flags),
        fine: firstText(examples.passes),
      })),
  );
}

function firstText([first = '']: readonly RuleExample[]): string {
  return typeof first === 'string' ? first : first.text;
}
