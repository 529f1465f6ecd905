import type { Governor, RuleRecord } from '#storage/types.ts';

/*
 * How quiet to be. Each further alert makes people heed all of them less, repeats above all (Ancker et al., BMC Medical
 * Informatics 2017), so marks are few, an ignored rule rests, and one that hardly ever helps stops by itself.
 */
export const limits = {
  /** Marks in view at one time. */
  marks: 2,
  /** Different findings marked in one draft, those put aside included. */
  perDraft: 3,
  /** Times in a row a rule is ignored or put aside before it rests. */
  ignores: 2,
  /** How long it rests, in ms. */
  restMs: 7 * 24 * 60 * 60 * 1000,
  /** After this many showings a rule has to have been worth it ... */
  trial: 12,
  /** ... in at least this share of them. */
  worth: 0.15,
  /** Cautions between two strengths. */
  cautionsPerStrength: 2,
} as const;

/** A finding as the governor sees it. */
export interface Candidate {
  readonly key: string;
  readonly ruleId: string;
  readonly family: string;
  /** Greater is stronger; a pause is stronger than any nudge. */
  readonly strength: number;
  /** Number of the sentence it starts in. */
  readonly sentence: number;
}

/** What this draft has had so far: finding keys. */
export interface DraftSoFar {
  readonly shown: readonly string[];
  readonly dismissed: readonly string[];
}

const fresh: RuleRecord = { shown: 0, accepted: 0, ignoredInARow: 0, quietUntil: 0 };

const recordOf = (state: Governor, ruleId: string): RuleRecord =>
  Object.hasOwn(state.rules, ruleId) ? (state.rules[ruleId] ?? fresh) : fresh;

/** Whether the rule had its trial and hardly ever helped: it stays off until the user says otherwise. */
function isWornOut({ shown, accepted }: RuleRecord): boolean {
  return shown >= limits.trial && accepted / shown < limits.worth;
}

/** Whether the governor keeps the rule quiet at `now` (epoch ms). */
export function isMuted(state: Governor, ruleId: string, now: number): boolean {
  const record = recordOf(state, ruleId);
  return isWornOut(record) || record.quietUntil > now;
}

/** Rules that went off by themselves, for a note in the settings. */
export function wornOut(state: Governor): readonly string[] {
  return Object.keys(state.rules).filter((ruleId) => isWornOut(recordOf(state, ruleId)));
}

/**
 * Keys of what may be marked now, strongest first: at most two, one a family and one a sentence, none put aside, and no
 * more than three different findings in one draft. What is in view already goes before what is new at the same strength,
 * so that marks do not jump about; and a rule that is muted while its mark is in view keeps that mark to the end of the draft.
 */
export function marksFor(
  state: Governor,
  candidates: readonly Candidate[],
  draft: DraftSoFar,
  now: number,
): readonly string[] {
  const isShown = ({ key }: Candidate): boolean => draft.shown.includes(key);
  const willing = candidates
    .filter(({ key }) => !draft.dismissed.includes(key))
    .filter((candidate) => isShown(candidate) || !isMuted(state, candidate.ruleId, now))
    .sort((one, other) => other.strength - one.strength || Number(isShown(other)) - Number(isShown(one)));
  const chosen: Candidate[] = [];
  let used = new Set([...draft.shown, ...draft.dismissed]).size;
  for (const candidate of willing) {
    if (chosen.length >= limits.marks) break;
    if (chosen.some(({ family, sentence }) => family === candidate.family || sentence === candidate.sentence))
      continue;
    if (!isShown(candidate)) {
      if (used >= limits.perDraft) continue;
      used += 1;
    }
    chosen.push(candidate);
  }
  return chosen.map(({ key }) => key);
}

/** Whether it is the turn of a strength. */
export function isStrengthDue(state: Governor): boolean {
  return state.cautions >= limits.cautionsPerStrength;
}

/** A strength was shown: the next one waits for two more cautions. */
export function afterStrength(state: Governor): Governor {
  return { ...state, cautions: Math.max(0, state.cautions - limits.cautionsPerStrength) };
}

type What = 'shown' | 'opened' | 'fixed' | 'not-now' | 'ignored';

/** What the governor learns from one outcome. `today` is a day key, `now` epoch ms. */
export function learn(
  state: Governor,
  outcome: { readonly ruleId: string; readonly what: What },
  now: number,
  today: string,
): Governor {
  const record = recordOf(state, outcome.ruleId);
  const rules = { ...state.rules, [outcome.ruleId]: learned(record, outcome.what, now) };
  if (outcome.what !== 'shown') return { ...state, rules };
  const before = state.day === today ? state.shownToday : 0;
  return { rules, day: today, shownToday: before + 1, cautions: state.cautions + 1 };
}

function learned(record: RuleRecord, what: What, now: number): RuleRecord {
  if (what === 'shown') return { ...record, shown: record.shown + 1 };
  if (what === 'fixed')
    return { ...record, accepted: Math.min(record.shown, record.accepted + 1), ignoredInARow: 0 };
  if (what === 'opened') return record;
  const ignoredInARow = record.ignoredInARow + 1;
  return ignoredInARow < limits.ignores
    ? { ...record, ignoredInARow }
    : { ...record, ignoredInARow: 0, quietUntil: now + limits.restMs };
}
