import type { Scene } from '../scene.ts';
import type { Family, Finding } from '../types.ts';
import { leaning } from './leaning.ts';
import { type Target, targets } from './model.ts';

/**
 * Where a rule and the sound of the text disagree, in log odds below the thresholds of the signal. Set on held-out rows:
 * below DENIED a phrase of the family was the writer's own story more often than not.
 */
const DENIED = { family: -3, any: -1.2 };
const DOUBTED = { any: -0.8 };

/** Certain whatever the text sounds like: they rest on what is around it, or on a blank that was left. */
const CERTAIN = new Set([
  'leaflet-copy-paste',
  'leaflet-merge-field',
  'pitch-first-dm',
  'pitch-hijack-reply',
]);

/** A finding that the whole text speaks against is told more quietly, a quiet one not at all. Messages are too few to judge so. */
export function weigh(
  findings: readonly Finding[],
  familyOf: (ruleId: string) => Family | undefined,
  scene: Scene,
): readonly Finding[] {
  const { kind } = scene.draft;
  if (findings.length === 0 || kind === 'dm' || kind === 'note') return findings;
  return findings.flatMap((finding) => {
    const family = familyOf(finding.ruleId);
    if (CERTAIN.has(finding.ruleId) || !isTarget(family)) return [finding];
    const { score } = scene.ask(leaning);
    const denied = score.any <= DENIED.any || score[family] <= DENIED.family;
    if (denied && finding.severity === 'tip') return [];
    const quieter = finding.severity === 'nudge' && (denied || score.any <= DOUBTED.any);
    return [quieter ? { ...finding, severity: 'tip' as const } : finding];
  });
}

function isTarget(family: Family | undefined): family is Exclude<Target, 'any'> & Family {
  return family !== undefined && (targets as readonly string[]).includes(family);
}
