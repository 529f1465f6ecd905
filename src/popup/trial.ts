import type { Draft, Kind, Review } from '#engine/types.ts';
import type { ReviewReply } from '#messaging/protocol.ts';

/** The box to try a text in: what is in it and what was said of it. It lives as long as the page. */
export interface Trial {
  readonly text: string;
  readonly kind: Kind;
  readonly review: Review | null;
  readonly copy: ReviewReply['copy'];
  readonly ticked: readonly string[];
  /** Number of the last asking: older answers are dropped. */
  readonly sequence: number;
  readonly failed: boolean;
}

export const emptyTrial: Trial = {
  text: '',
  kind: 'post',
  review: null,
  copy: {},
  ticked: [],
  sequence: 0,
  failed: false,
};

/** A middling site: nothing about it speaks for or against a text. Lengths in UTF-16 units. */
const plainTraits = { limit: 3000, fold: 400, hashtags: 3, imageLed: false } as const;

export function draftOfTrial({ text, kind }: Trial): Draft {
  return { text, kind, traits: plainTraits };
}

/** The next asking, with the text or the kind changed. */
export function asked(trial: Trial, change: Partial<Pick<Trial, 'text' | 'kind'>>): Trial {
  const next = { ...trial, ...change, sequence: trial.sequence + 1, failed: false };
  const isFresh = next.text.trim() === '' || next.kind !== trial.kind;
  return isFresh ? { ...next, review: null, copy: {}, ticked: [] } : next;
}

/** Takes an answer in, unless the text went on meanwhile. No answer at all says so, and keeps what was said before. */
export function answered(trial: Trial, sequence: number, reply: ReviewReply | undefined): Trial {
  if (sequence !== trial.sequence) return trial;
  if (!reply) return { ...trial, failed: true };
  return { ...trial, review: reply.review, copy: reply.copy, failed: false };
}
