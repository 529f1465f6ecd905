import type { Band, Copy, Draft, Kind, Review } from '#engine/types.ts';
import type { SiteId } from '#sites.ts';

/** A draft and the number of the asking, so that the session can drop stale answers. */
export interface ReviewRequest {
  readonly sequence: number;
  readonly draft: Draft;
}

export interface ReviewReply {
  readonly sequence: number;
  readonly review: Review;
  /** Copy of each rule named in the review, so that no page carries the catalogue. */
  readonly copy: Readonly<Record<string, Copy>>;
  /** What may be shown as a mark now, strongest first: the keys of at most two findings. */
  readonly marks: readonly string[];
  /** Everything is switched off here: paused, or the site is. */
  readonly off: boolean;
  /** Salted fingerprint of this text, to be handed back with `sent`: the counting side never sees the text. */
  readonly sketch: readonly number[];
}

/** A send that the page proved. The text itself stays where it was written. */
export interface SentReport {
  readonly site: SiteId;
  readonly kind: Kind;
  readonly toOthers: boolean;
  readonly words: number;
  readonly band?: Band;
  readonly certainty: 'confirmed' | 'probably';
  /** The last review held a finding at `pause`. */
  readonly pause: boolean;
  /** The last review held `leaflet-stock-comment` or `leaflet-copy-paste`. */
  readonly stock: boolean;
  /** In a message thread the other person had written before. */
  readonly answersMessage: boolean;
  /** From the review of the sent text; empty when there was none. */
  readonly sketch: readonly number[];
  /** Same for a retry, a reload and a second tab that see the same send. */
  readonly dedupe: string;
}

export type OutcomeKind = 'shown' | 'opened' | 'fixed' | 'not-now' | 'ignored';

/** What became of a nudge: the governor learns from it how quiet to be. */
export interface Outcome {
  readonly ruleId: string;
  readonly what: OutcomeKind;
}

/** Live view of the draft in a tab, for popup and side panel. It never leaves the extension's own pages. */
export interface DraftView {
  readonly site: SiteId | 'practice';
  readonly kind: Kind;
  /** The text itself is not in it: the popup needs only its size. */
  readonly characters: number;
  readonly review: Review;
  readonly copy: Readonly<Record<string, Copy>>;
  /** Checklist items ticked by hand. */
  readonly ticked: readonly string[];
}

/**
 * Every message, on one page: name, what it carries, what comes back. From a page to the background, except where it
 * says otherwise. Settings travel by storage, events travel by message.
 */
export interface Protocol {
  /** The gate saw focus enter something to write in: bring the coach to this frame. Also wakes the worker. */
  coachWanted: { data: undefined; reply: { readonly off: boolean } };
  review: { data: ReviewRequest; reply: ReviewReply };
  sent: { data: SentReport; reply: undefined };
  outcome: { data: Outcome; reply: undefined };
  /** From the card: switch a rule off for good. */
  turnRuleOff: { data: { readonly ruleId: string }; reply: undefined };
  /** The site shows boxes that we do not understand (or does so no longer). */
  limited: {
    data: {
      readonly site: SiteId;
      readonly limited: boolean;
      readonly report: string;
    };
    reply: undefined;
  };
  /** From popup and options: correct today's count by hand. */
  addByHand: { data: { readonly replies: number }; reply: undefined };
  takeBackByHand: { data: undefined; reply: undefined };
  setHoliday: {
    data: { readonly from: string; readonly to: string } | null;
    reply: undefined;
  };
  eraseAll: { data: undefined; reply: { readonly undoUntil: number } };
  undoErase: { data: undefined; reply: { readonly restored: boolean } };
}

export type MessageName = keyof Protocol;
