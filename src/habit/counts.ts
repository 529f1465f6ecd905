import type { Kind } from '#engine/types.ts';

/** What is known of one send when it is judged. */
export interface SendFacts {
  readonly kind: Kind;
  /** Without emoji, mentions and hashtags. */
  readonly words: number;
  /** The last review held a finding at `pause`. */
  readonly pause: boolean;
  /** A stock comment or a copy. */
  readonly stock: boolean;
  /** Nearly the same as another text of the same day. */
  readonly isEcho: boolean;
  /** The same person was answered less than two minutes ago. */
  readonly samePerson: boolean;
  /** In a message thread the other person had written before. */
  readonly answersMessage: boolean;
  /** Messages that counted today. */
  readonly messagesToday: number;
  /** The user wants messages counted. */
  readonly countMessages: boolean;
}

/** "Nice one!" is kind, but it is not yet a conversation. */
const fewestWords = 4;
const mostMessages = 2;

/** A second reply to the same person within this many ms does not count. */
export const samePersonMs = 2 * 60_000;

/**
 * Whether a send is worth counting towards the goal: a reply (to others, or to people on one's own post) or, where the
 * user wants it, an answered message, in words of one's own. Posts, notes and first messages never are.
 */
export function isWorthCounting(facts: SendFacts): boolean {
  if (facts.words < fewestWords || facts.pause || facts.stock || facts.isEcho || facts.samePerson)
    return false;
  if (facts.kind === 'reply') return true;
  return (
    facts.kind === 'dm' && facts.countMessages && facts.answersMessage && facts.messagesToday < mostMessages
  );
}
