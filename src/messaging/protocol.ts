import type { Band, Copy, Draft, Family, Kind, Review } from '#engine/types.ts';
import type { Snooze } from '#habit/index.ts';
import type { SiteId } from '#sites.ts';
import type { Ledger, LedgerEntry } from '#storage/types.ts';

/** A draft and the number of the asking, so that the session can drop stale answers. */
export interface ReviewRequest {
  readonly sequence: number;
  readonly draft: Draft;
  /** Keys of the findings that were marked in this draft so far: they use up its budget of nudges. */
  readonly shown?: readonly string[];
  /** Keys of the findings that the writer put aside in this draft: they are not marked again. */
  readonly dismissed?: readonly string[];
}

/** How things are shown in the page, from the settings: pages never read storage. */
export interface Manners {
  readonly announce: boolean;
  readonly look: 'system' | 'light' | 'dark';
  /** A language tag, or `auto` for the browser's. */
  readonly language: string;
}

export interface ReviewReply {
  readonly sequence: number;
  readonly review: Review;
  /** Copy of each rule named in the review, so that no page carries the catalogue. */
  readonly copy: Readonly<Record<string, Copy>>;
  /** What may be shown as a mark now, strongest first: the keys of at most two findings. */
  readonly marks: readonly string[];
  /** Key of a praise whose turn it is to be shown beside the marks. */
  readonly praise?: string;
  readonly manners: Manners;
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
  /**
   * A hash of the shown author of what is answered; absent when the page shows none. A second reply to the same person
   * within two minutes does not count. Kept in memory for those two minutes, and never written.
   */
  readonly answers?: string;
}

/** `undone`: the writer took the fix out again right away. */
export type OutcomeKind = 'shown' | 'opened' | 'fixed' | 'undone' | 'not-now' | 'ignored';

/** What became of a nudge: the governor learns from it how quiet to be. */
export interface Outcome {
  readonly ruleId: string;
  readonly what: OutcomeKind;
}

/** What the card can make quiet. Which site it is, the background knows by who asks. */
export type Quieting =
  | { readonly what: 'rule'; readonly ruleId: string }
  | { readonly what: 'site' }
  | { readonly what: 'day' };

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
  /** Epoch ms of the last focus or edit: when several frames answer, the newest view is the draft. */
  readonly touchedAt: number;
}

/**
 * Popup and side panel open a port to the active tab: `tabs.connect(tabId, { name: draftPort })`. Every frame with an
 * open box answers with a `DraftView` at once and after each change, and with `null` when its last box closes.
 */
export const draftPort = 'draft';

/** Name of the port that a coach holds to the background, only to notice when this copy of the extension ends. */
export const lifeLine = 'life';

/**
 * Said by the background to every frame that has the coach and to our own pages when the settings changed: what is shown
 * may be out of date.
 */
export const settingsNews = 'settings-changed';

export type DraftNews = DraftView | null;

/** What popup and side panel may ask for over that port. */
export type DraftCommand =
  | { readonly what: 'tick' | 'untick'; readonly item: string }
  | { readonly what: 'open-nearest' };

/** What there is to read about one rule that can be switched off: so no page carries the catalogue. */
export interface RuleFacts {
  readonly id: string;
  readonly family: Family;
  /** What it says when it sees something. */
  readonly nudge: string;
  /** A text that it speaks of, and one that it leaves alone. */
  readonly flagged: string;
  readonly fine: string;
}

/**
 * Every message, on one page: name, what it carries, what comes back. From a page to the background, except where it
 * says otherwise. Settings travel by storage, events travel by message.
 */
export interface Protocol {
  /** The gate saw focus enter something to write in: bring the coach to this frame. Also wakes the worker. */
  coachWanted: { data: undefined; reply: { readonly off: boolean } };
  review: { data: ReviewRequest; reply: ReviewReply };
  /** `added`: this report made an entry; not so for a send that is known already. */
  sent: { data: SentReport; reply: { readonly added: boolean } };
  /** The page showed that a send did not go out after all; `dedupe` is that of the report which made its entry. */
  takenBack: { data: { readonly dedupe: string }; reply: undefined };
  outcome: { data: Outcome; reply: undefined };
  /** From the card: be quiet about one kind of thought or on this site for good, or everywhere until tomorrow. */
  turnOff: { data: Quieting; reply: undefined };
  /** From the card: the undo of that. */
  turnOn: { data: Quieting; reply: undefined };
  /** From popup and options: the rules that have a switch, in the order of the families. */
  listRules: { data: undefined; reply: { readonly rules: readonly RuleFacts[] } };
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
  /** From the popup: the send of this name was none. */
  takeOut: { data: { readonly name: string }; reply: undefined };
  /** From the popup: the undo of that. */
  putBack: { data: { readonly entry: LedgerEntry }; reply: undefined };
  setHoliday: {
    data: { readonly from: string; readonly to: string } | null;
    reply: undefined;
  };
  /** From options: an imported ledger, to be merged into this one. */
  mergeLedger: { data: { readonly ledger: Ledger }; reply: { readonly added: number } };
  /** From the popup: put the reminder off. */
  snooze: { data: { readonly snooze: Snooze }; reply: undefined };
  /** From the popup: the undo of that. */
  unsnooze: { data: undefined; reply: undefined };
  /** From the popup: ten minutes on the sites begin, or go on. */
  startDip: { data: undefined; reply: undefined };
  stopDip: { data: undefined; reply: undefined };
  /** From options: share choices and day counts through the browser's own sync, or do so no longer. */
  setSharing: { data: { readonly on: boolean }; reply: { readonly on: boolean } };
  eraseAll: { data: undefined; reply: { readonly undoUntil: number } };
  /** From popup and options: a rule that went quiet by itself is wanted again, and what was learned of it is forgotten. */
  wakeRule: { data: { readonly ruleId: string }; reply: undefined };
  /** Only the fingerprints of sent texts: what is remembered to notice the same text going out again. */
  forgetEchoes: { data: undefined; reply: undefined };
  undoErase: { data: undefined; reply: { readonly restored: boolean } };
}

export type MessageName = keyof Protocol;
