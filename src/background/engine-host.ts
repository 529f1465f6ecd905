import type { Context, Copy, Draft, Echoes, Family, Finding, Review } from '#engine/types.ts';
import { type Candidate, isStrengthDue, marksFor } from '#habit/governor.ts';
import { dayOf, zoneHere } from '#habit/index.ts';
import type { ReviewReply, ReviewRequest } from '#messaging/protocol.ts';
import type { EchoMemory, Governor, Settings } from '#storage/types.ts';

/** What the host needs of the engine. */
export interface EngineDoor {
  review(draft: Draft, context: Context): Review;
  /** Salted fingerprint of a text; empty where the text is too short to have one. */
  sketch(text: string, salt: string): readonly number[];
  /** How often something nearly the same was sent lately. `now` in epoch ms. */
  echoes(memory: EchoMemory, sketch: readonly number[], now: number): Echoes;
  copyOf(ruleId: string): Copy | undefined;
  familyOf(ruleId: string): Family | undefined;
}

/** What the background knows at the moment of asking. */
export interface Known {
  readonly settings: Settings;
  readonly governor: Governor;
  readonly echo: EchoMemory;
  /** Epoch ms. */
  readonly now: number;
  /** Switched off at the place that asks. */
  readonly off: boolean;
}

const silence: Review = { findings: [], praises: [], reasons: [], checklist: [], ready: false, dropped: [] };

/** Answers one question about a draft. Nothing of the draft outlives the answer, but for the engine's cache in memory. */
export function answerReview(engine: EngineDoor, request: ReviewRequest, known: Known): ReviewReply {
  const { settings, governor, echo, now, off } = known;
  const { sequence, draft, shown = [], dismissed = [] } = request;
  const { announce, look, language, me, phrases, rulesOff } = settings;
  const manners = { announce, look, language };
  const sketch = engine.sketch(draft.text, echo.salt);
  if (off) return { sequence, review: silence, copy: {}, marks: [], manners, off, sketch };
  const context = { me, phrases, rulesOff, echoes: engine.echoes(echo, sketch, now) };
  const review = engine.review(draft, context);
  const candidates = candidatesOf(review, draft.text, engine);
  const praise = isStrengthDue(governor) ? review.praises[0]?.key : undefined;
  return {
    sequence,
    review,
    copy: copyFor(review, engine),
    marks: marksFor(governor, candidates, { shown, dismissed }, { now, today: dayOf(now, zoneHere()) }),
    ...(praise !== undefined && { praise }),
    manners,
    off,
    sketch,
  };
}

function copyFor({ findings, praises, checklist }: Review, engine: EngineDoor): Record<string, Copy> {
  const ids = [...findings, ...praises, ...checklist].flatMap(({ ruleId }) => ruleId ?? []);
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const copy = engine.copyOf(id);
      return copy ? [[id, copy]] : [];
    }),
  );
}

/** A pause outranks any nudge; between equals the points in the score decide, then the order of the text. */
const pauseStrength = 1_000;

function candidatesOf(review: Review, text: string, engine: EngineDoor): readonly Candidate[] {
  const points = new Map(review.reasons.map(({ ruleId, points }) => [ruleId, Math.abs(points)]));
  const strength = ({ severity, ruleId }: Finding): number =>
    (severity === 'pause' ? pauseStrength : 0) + (points.get(ruleId) ?? 0);
  return review.findings
    .filter(({ severity }) => severity === 'nudge' || severity === 'pause')
    .map((finding) => ({
      key: finding.key,
      ruleId: finding.ruleId,
      family: engine.familyOf(finding.ruleId) ?? finding.ruleId,
      strength: strength(finding),
      sentence: sentenceAt(text, finding.span.start),
      isPause: finding.severity === 'pause',
    }));
}

/** Number of the sentence or line at an offset, roughly: enough to keep two marks out of one. */
function sentenceAt(text: string, offset: number): number {
  return text.slice(0, offset).match(/[.!?…。！？؟]+\s|\n/gu)?.length ?? 0;
}
