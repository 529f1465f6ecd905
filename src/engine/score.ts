import { familyOf, type RuleId } from './catalogue.ts';
import { isHuman } from './guards/human.ts';
import { people } from './guards/person.ts';
import type { Scene } from './scene.ts';
import type { Doc } from './text/doc.ts';
import type { Band, Family, Finding, Reason } from './types.ts';

export interface Score {
  readonly score: number;
  readonly band: Band;
  /** What moved it most, at most two. */
  readonly reasons: readonly Reason[];
}

/** A plain, harmless text is a chat without doing anything. */
const BASE = { post: 60, reply: 62, dm: 62, note: 62 } as const;
const DEDUCTIONS = { pause: 32, nudge: 20, tip: 9, praise: 0 } as const;
const CRAFT = 5;
const ELEVATOR = 12;
const REPEATS = [1, 0.5];
const FURTHER_REPEAT = 0.25;
const SOFTENED = 0.6;
const PRAISES = {
  'conversation-picks-up-thread': 14,
  'conversation-open-question': 12,
  'human-story-beat': 12,
  'human-named-thanks': 10,
  'human-why': 8,
  'human-candour': 8,
  'conversation-invites-stories': 8,
} as const satisfies Readonly<Partial<Record<RuleId, number>>>;
const praisePoints: ReadonlyMap<string, number> = new Map(Object.entries(PRAISES));
const PRAISE_SHARES = [1, 1, 0.6];
const FURTHER_PRAISE = 0.3;
const MOST_PRAISE = 36;
const MOST_CRUMBS = 10;

/** How likely a text is to start or join a conversation, 0 to 100. */
export function scoreOf(
  findings: readonly Finding[],
  praises: readonly Finding[],
  doc: Doc,
  scene: Scene,
): Score {
  const soft = isHuman(scene) && !findings.some(({ severity }) => severity === 'pause') ? SOFTENED : 1;
  const lost = deductions(findings).map((reason) => ({ ...reason, points: -reason.points * soft }));
  const won = additions(praises, findings);
  const sum = [...lost, ...won].reduce((total, { points }) => total + points, 0);
  const score = Math.round(
    Math.min(100, Math.max(0, BASE[scene.draft.kind] + sum + crumbs(findings, doc, scene))),
  );
  const reasons = [...lost, ...won].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { score, band: bandOf(score), reasons: merged(reasons).slice(0, 2) };
}

function bandOf(score: number): Band {
  if (score >= 75) return 'conversation';
  if (score >= 55) return 'chat';
  return score >= 35 ? 'notice-board' : 'leaflet';
}

/** Within a family the second finding counts half and further ones a quarter. */
function deductions(findings: readonly Finding[]): Reason[] {
  const seen = new Map<Family, number>();
  return findings
    .map((finding) => ({ ruleId: finding.ruleId, full: deductionOf(finding) }))
    .sort((a, b) => b.full - a.full)
    .map(({ ruleId, full }) => {
      const family = familyOf(ruleId);
      const before = seen.get(family) ?? 0;
      seen.set(family, before + 1);
      return { ruleId, points: full * (REPEATS[before] ?? FURTHER_REPEAT) };
    });
}

function deductionOf({ ruleId, severity }: Finding): number {
  if (familyOf(ruleId) === 'craft') return CRAFT;
  return ruleId === 'business-card-elevator-line' ? ELEVATOR : DEDUCTIONS[severity];
}

function additions(praises: readonly Finding[], findings: readonly Finding[]): Reason[] {
  const selling = findings.some(({ ruleId }) =>
    /^(?:pitch|business-card|leaflet-follow-thanks)/.test(ruleId),
  );
  const ids = [...new Set(praises.map(({ ruleId }) => ruleId))].filter(
    (id) => !(selling && id === 'conversation-open-question'),
  );
  const points = ids
    .map((ruleId) => ({ ruleId, points: praisePoints.get(ruleId) ?? 0 }))
    .sort((a, b) => b.points - a.points);
  let left = MOST_PRAISE;
  return points.map(({ ruleId, points: full }, place) => {
    const counted = Math.min(left, full * (PRAISE_SHARES[place] ?? FURTHER_PRAISE));
    left -= counted;
    return { ruleId, points: counted };
  });
}

/** Small signs of a person talking, because stories are recognised only about half the time. */
function crumbs(findings: readonly Finding[], doc: Doc, scene: Scene): number {
  if (findings.some(({ ruleId }) => familyOf(ruleId) === 'pitch')) return 0;
  const contraction = hasContraction(doc.text) ? 2 : 0;
  const speaker = doc.counts.i > 0 ? 3 : 0;
  const listener = doc.counts.you > 0 ? 2 : 0;
  const named = scene.ask(people).length > 0 ? 3 : 0;
  return Math.min(MOST_CRUMBS, contraction + speaker + listener + named);
}

const CONTRACTED = /\p{L}'(?:s|t|m|re|ve|ll|d)\b/uy;

/** Looks at apostrophes only: a search of the whole text for letters takes many times as long. */
function hasContraction(text: string): boolean {
  for (let at = text.indexOf("'", 1); at > 0; at = text.indexOf("'", at + 1)) {
    CONTRACTED.lastIndex = at - 1;
    if (CONTRACTED.test(text)) return true;
  }
  return false;
}

function merged(reasons: readonly Reason[]): Reason[] {
  const sums = new Map<string, number>();
  for (const { ruleId, points } of reasons) sums.set(ruleId, (sums.get(ruleId) ?? 0) + points);
  return [...sums]
    .map(([ruleId, points]) => ({ ruleId, points: Math.round(points * 10) / 10 }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
