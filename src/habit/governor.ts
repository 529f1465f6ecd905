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
  /** Marks that came to nothing in one day: after these the rest of the day is quiet, but for pauses. */
  unheededPerDay: 3,
  /** Times in a row a rule is ignored or put aside before it rests. */
  ignores: 2,
  /** How long it rests, in ms. */
  restMs: 7 * 24 * 60 * 60 * 1000,
  /** After this many showings a rule has to have been worth it ... */
  trial: 12,
  /** ... in at least this share of them. */
  worth: 0.15,
  /** How far back "lately" reaches, in ms. */
  latelyMs: 14 * 24 * 60 * 60 * 1000,
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
  /** Worth a look before it goes out, also on a day that has had enough. */
  readonly isPause: boolean;
}

/** What this draft has had so far: finding keys. */
export interface DraftSoFar {
  readonly shown: readonly string[];
  readonly dismissed: readonly string[];
}

/** `now` in epoch ms, `today` a day key. */
export interface Moment {
  readonly now: number;
  readonly today: string;
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

/** Why a rule that is switched on says nothing at `now` (epoch ms): it hardly ever helped, or it was ignored of late. */
export function wentQuiet(state: Governor, ruleId: string, now: number): 'worn-out' | 'resting' | undefined {
  if (isWornOut(recordOf(state, ruleId))) return 'worn-out';
  return isMuted(state, ruleId, now) ? 'resting' : undefined;
}

/** The rule is wanted again: what was learned of it is forgotten. */
export function forget(state: Governor, ruleId: string): Governor {
  return { ...state, rules: Object.fromEntries(Object.entries(state.rules).filter(([id]) => id !== ruleId)) };
}

/** Rules whose marks were shown in the two weeks before `now` (epoch ms), the latest first. */
export function seenLately(state: Governor, now: number): readonly string[] {
  const seenAt = (ruleId: string): number => recordOf(state, ruleId).seenAt ?? 0;
  return Object.keys(state.rules)
    .filter((ruleId) => now - seenAt(ruleId) < limits.latelyMs)
    .sort((one, other) => seenAt(other) - seenAt(one));
}

/** Whether the day has had its share of marks that came to nothing. `today` is a day key. */
function hasHadEnough(state: Governor, today: string): boolean {
  return state.day === today && (state.unheededToday ?? 0) >= limits.unheededPerDay;
}

/**
 * Whether the writer has put something aside in the sentence of this candidate: another thought on the same words would
 * be the same mark once more. Only a pause still comes after what was less than one.
 */
function isLeftAlone(candidate: Candidate, putAside: readonly Candidate[]): boolean {
  return putAside.some(
    ({ sentence, isPause }) => sentence === candidate.sentence && (isPause || !candidate.isPause),
  );
}

/**
 * Keys of what may be marked now, strongest first: at most two, one a family and one a sentence, none put aside nor in
 * the sentence of what was, and no more than three different findings in one draft; after three in one day that came to nothing, only pauses. What is in view already goes before what is new at the same strength,
 * so that marks do not jump about; and a rule that is muted while its mark is in view keeps that mark to the end of the draft.
 */
export function marksFor(
  state: Governor,
  candidates: readonly Candidate[],
  draft: DraftSoFar,
  { now, today }: Moment,
): readonly string[] {
  const enough = hasHadEnough(state, today);
  const isShown = ({ key }: Candidate): boolean => draft.shown.includes(key);
  const isPutAside = ({ key }: Candidate): boolean => draft.dismissed.includes(key);
  const putAside = candidates.filter(isPutAside);
  const willing = candidates
    .filter((candidate) => !isPutAside(candidate) && !isLeftAlone(candidate, putAside))
    .filter((candidate) => isShown(candidate) || !isMuted(state, candidate.ruleId, now))
    .filter((candidate) => isShown(candidate) || candidate.isPause || !enough)
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

type What = 'shown' | 'opened' | 'fixed' | 'undone' | 'not-now' | 'ignored';

const unheeded: ReadonlySet<What> = new Set(['undone', 'not-now', 'ignored']);

/** What the governor learns from one outcome. */
export function learn(
  state: Governor,
  outcome: { readonly ruleId: string; readonly what: What },
  { now, today }: Moment,
): Governor {
  const { ruleId, what } = outcome;
  const rules = { ...state.rules, [ruleId]: learned(recordOf(state, ruleId), what, now) };
  const { shownToday, unheededToday = 0 } = state.day === today ? state : { shownToday: 0, unheededToday: 0 };
  return {
    rules,
    day: today,
    shownToday: shownToday + (what === 'shown' ? 1 : 0),
    unheededToday: unheededToday + (unheeded.has(what) ? 1 : 0),
    cautions: state.cautions + (what === 'shown' ? 1 : 0),
  };
}

function learned(record: RuleRecord, what: What, now: number): RuleRecord {
  if (what === 'shown') return { ...record, shown: record.shown + 1, seenAt: now };
  if (what === 'fixed')
    return { ...record, accepted: Math.min(record.shown, record.accepted + 1), ignoredInARow: 0 };
  if (what === 'opened') return record;
  const accepted = what === 'undone' ? Math.max(0, record.accepted - 1) : record.accepted;
  const ignoredInARow = record.ignoredInARow + 1;
  return ignoredInARow < limits.ignores
    ? { ...record, accepted, ignoredInARow }
    : { ...record, accepted, ignoredInARow: 0, quietUntil: now + limits.restMs };
}
