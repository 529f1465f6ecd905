import type { Outcome, Quieting, ReviewReply, ReviewRequest, SentReport } from '#messaging/protocol.ts';
import type { NudgeActs, Nudges } from '#nudge/contract.ts';
import type { DraftMemory } from './draft-memory.ts';
import type { Move } from './session-state.ts';

/** What a session needs of the world around it, so that pages, practice box and tests can each give their own. */
export interface SessionPorts {
  /** Asks for a review; undefined when nobody answered. */
  review(request: ReviewRequest): Promise<ReviewReply | undefined>;
  /** Whether the send is in the ledger now because of this report; undefined when nobody answered. */
  sent(report: SentReport): Promise<boolean | undefined>;
  /** The send of this report did not go out after all. */
  takenBack(report: SentReport): void;
  outcome(outcome: Outcome): void;
  turnOff(quieting: Quieting): void;
  /** The undo of `turnOff`. */
  turnOn(quieting: Quieting): void;
  /** Moves findings along an edit and drops those whose words it touched. */
  readonly move: Move;
  /** Of all sessions in this frame. */
  readonly memory: DraftMemory;
  startNudges(acts: NudgeActs, signal: AbortSignal): Nudges;
  /** Epoch ms. */
  now(): number;
}
