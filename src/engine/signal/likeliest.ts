import type { Scene } from '../scene.ts';
import type { Family, Finding } from '../types.ts';
import type { Fault } from './model.ts';
import { leastOf, type Verdict, verdict } from './verdict.ts';
import { CERTAIN, isMessage, isTarget } from './weigh.ts';

/** From how unsure on a second fault is not told beside a likelier one, in log odds. Set on held-out rows. */
const LEAST_SECOND = -1;

/**
 * Where several families speak, those stay that the whole text bears out: of three things to try, the writer gets the one
 * or two that fit. Not in messages, as in `weigh`.
 */
export function likeliest(
  findings: readonly Finding[],
  familyOf: (ruleId: string) => Family | undefined,
  scene: Scene,
): readonly Finding[] {
  const families = new Set(findings.map(({ ruleId }) => familyOf(ruleId)).filter(isTarget));
  if (families.size < 2 || isMessage(scene)) return findings;
  const kept = borneOut([...families], scene.ask(verdict));
  return findings.filter(({ ruleId }) => {
    const family = familyOf(ruleId);
    return CERTAIN.has(ruleId) || !isTarget(family) || kept.includes(family);
  });
}

function borneOut(families: readonly Fault[], sure: Verdict): readonly Fault[] {
  const past = (family: Fault): number => sure[family] - leastOf(family);
  const most = Math.max(...families.map((family) => sure[family]));
  const kept = families.filter((family) => sure[family] >= Math.min(most, LEAST_SECOND));
  const others = kept.filter((family) => family !== 'newsletter');
  if (others.length === kept.length || others.length === 0) return kept;
  const leads = past('newsletter') > Math.max(...others.map(past));
  return leads ? kept.filter((family) => family !== 'self-centred') : others;
}
