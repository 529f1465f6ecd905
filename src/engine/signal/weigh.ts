import type { Scene } from '../scene.ts';
import type { Finding } from '../types.ts';
import { type Fault, targets } from './model.ts';
import { verdict } from './verdict.ts';

/** From how sure on that the text has some fault a finding is told, and a nudge told as one, in log odds. Set on held-out rows. */
const TOLD = { least: 1.2, nudge: 1.5 };

/** Certain whatever the text sounds like: they rest on what is around it, on a blank that was left, or on a plain request. */
export const CERTAIN: ReadonlySet<string> = new Set([
  'bait-react-vote',
  'leaflet-copy-paste',
  'leaflet-merge-field',
  'pitch-first-dm',
  'pitch-hijack-reply',
]);

/**
 * A finding that the whole text speaks against is told more quietly, a quiet one not at all. In messages, where labelled
 * texts are few, the sound of a text contradicts nobody.
 */
export function weigh(findings: readonly Finding[], scene: Scene): readonly Finding[] {
  if (findings.length === 0 || isMessage(scene)) return findings;
  return findings.flatMap((finding) => {
    const family = scene.said.get(finding.ruleId);
    if (CERTAIN.has(finding.ruleId) || !isTarget(family)) return [finding];
    const { any } = scene.ask(verdict);
    if (any <= TOLD.least) return [];
    const quieter = finding.severity === 'nudge' && any <= TOLD.nudge;
    return [quieter ? { ...finding, severity: 'tip' as const } : finding];
  });
}

/** Messages are few among the labelled texts. */
export const isMessage = ({ draft: { kind } }: Scene): boolean => kind === 'dm' || kind === 'note';

export function isTarget(family: string | undefined): family is Fault {
  return family !== undefined && (targets as readonly string[]).includes(family);
}
