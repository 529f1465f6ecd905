import type { Band, Kind, Me } from '#engine/types.ts';
import type { SiteId } from '#sites.ts';

/** Day of the week as `Date.getDay()` gives it: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Minutes after local midnight, 0 to 1439. */
export type MinuteOfDay = number;

export interface ReminderSettings {
  readonly on: boolean;
  readonly at: MinuteOfDay;
  /** A second one on the same day; absent for none. */
  readonly secondAt?: MinuteOfDay;
  /** No reminder from `quietFrom` until `quietUntil` (may span midnight). */
  readonly quietFrom: MinuteOfDay;
  readonly quietUntil: MinuteOfDay;
  /** Whose replies page a click opens. */
  readonly leadsTo: SiteId;
}

/** What the user chose. Written by popup, options and welcome; read by all; never by a page. */
export interface Settings {
  readonly sites: Readonly<Record<SiteId, boolean>>;
  /** Rule ids that are switched off. */
  readonly rulesOff: readonly string[];
  /** Epoch ms until which everything is paused; 0 for not paused. */
  readonly pausedUntil: number;
  readonly goal: {
    readonly replies: number;
    readonly days: readonly Weekday[];
  };
  readonly reminder: ReminderSettings;
  readonly countMessages: boolean;
  readonly showNumber: boolean;
  readonly announce: boolean;
  readonly look: 'system' | 'light' | 'dark';
  /** A language tag, or `auto` for the browser's. */
  readonly language: string;
  readonly me: Me;
  readonly phrases: {
    readonly flag: readonly string[];
    readonly allow: readonly string[];
  };
  readonly welcomed: boolean;
}

/** `probably` counts as half: the page gave only a weak hint of the send. `by-hand` was added by the user. */
type Certainty = 'confirmed' | 'probably' | 'by-hand';

/** One proved send. No text, no address, no name. */
export interface LedgerEntry {
  /** Epoch ms. */
  readonly at: number;
  /** Local day key `YYYY-MM-DD` of (time of sending minus 3 hours), made once and never recomputed. */
  readonly day: string;
  /** IANA zone the day was made in. */
  readonly tz: string;
  /** For an entry that was added by hand: where the reminder leads. */
  readonly site: SiteId;
  readonly kind: Kind;
  /**
   * Hash of the page's own mark of this send, so that a retry, a second tab and a merged copy count once. No way back:
   * it is salted with `Ledger.since`.
   */
  readonly id?: string;
  /** A reply to somebody else's post. */
  readonly toOthers: boolean;
  readonly words: number;
  readonly band?: Band;
  readonly certainty: Certainty;
  /** Worth counting towards the goal: long enough, not a stock comment, no open pause, not a copy. */
  readonly counts: boolean;
}

/** Days without a plan: pauses the run and the reminder. Day keys, both inclusive. */
export interface Holiday {
  readonly from: string;
  readonly to: string;
}

export interface Ledger {
  /** Oldest first. */
  readonly entries: readonly LedgerEntry[];
  readonly holidays: readonly Holiday[];
  /** The goal as it was on each day it was changed, oldest first: past days are not judged again. */
  readonly goals: readonly {
    readonly day: string;
    readonly replies: number;
    readonly days: readonly Weekday[];
  }[];
  /** Epoch ms of the first start; 0 before it. */
  readonly since: number;
  /** Epoch ms of the last send that was reported, counted or not: by it a clock that was set back shows. */
  readonly lastSeen?: number;
}

/** A sent text's salted fingerprint: tells that two texts are nearly the same, and nothing else. */
export interface EchoRecord {
  /** Epoch ms. */
  readonly at: number;
  readonly kind: Kind;
  readonly sketch: readonly number[];
}

export interface EchoMemory {
  /** Random, made once per installation; without it no fingerprint can be made to compare. Empty before the first start. */
  readonly salt: string;
  /** Oldest first, at most 30 days and 256 kB of them. */
  readonly records: readonly EchoRecord[];
}

/** What became of one rule's nudges. */
export interface RuleRecord {
  readonly shown: number;
  readonly accepted: number;
  readonly ignoredInARow: number;
  /** Epoch ms until which the rule shows nothing; 0 for not quiet. */
  readonly quietUntil: number;
  /** Epoch ms of the last showing; absent where it was not noted. */
  readonly seenAt?: number;
}

/** What the nudge governor has learned. */
export interface Governor {
  readonly rules: Readonly<Record<string, RuleRecord>>;
  /** Local day of what was counted today; empty before the first nudge. */
  readonly day: string;
  readonly shownToday: number;
  /** Put aside, undone or sent with it standing there. */
  readonly unheededToday?: number;
  /** Cautions shown since the last strength was shown. */
  readonly cautions: number;
}

/** What became of the reminders. */
export interface ReminderState {
  /** Epoch ms of the last one shown; 0 for none. */
  readonly shownAt: number;
  /** It still stands where it was shown: neither opened nor closed. */
  readonly isUp: boolean;
  /** Nothing came of it yet: no click, no snooze, no reply. */
  readonly isOpen: boolean;
  readonly ignoredInARow: number;
  /** Epoch ms before which none is shown; 0 for not snoozed. */
  readonly snoozedUntil: number;
  /** Epoch ms of the one that was put off for an hour; 0 for none. */
  readonly againAt: number;
  /** Epoch ms since when reminders come weekly; 0 for daily. */
  readonly weeklySince: number;
  /** Number of the line shown last, so that the next one differs; 0 for none. */
  readonly line: number;
}

/** Which tip was shown on which local day, newest last. */
export interface SeenTips {
  readonly shown: readonly { readonly tip: string; readonly day: string }[];
}

/** Sites that show boxes which we do not understand, with a report that holds nothing the user wrote. */
export type Limited = Readonly<Partial<Record<SiteId, string>>>;

/** What goes through the browser's own sync, where the user wants that, and what is known of it here. */
export interface Sharing {
  readonly on: boolean;
  /** Epoch ms at which each shared choice was made, on whatever device, by its name. */
  readonly chosenAt: Readonly<Record<string, number>>;
  /** Each shared choice as it was here when last looked at: a change shows by that. */
  readonly seen: Readonly<Record<string, string>>;
  /** Names of sends that were taken back, so that no other device brings them again. Newest last. */
  readonly gone: readonly string[];
}

/** Everything that is kept of a user, as an erase takes it away and an archive carries it. */
export interface Kept {
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly echo: EchoMemory;
  readonly governor: Governor;
  readonly reminder: ReminderState;
  readonly seenTips: SeenTips;
  readonly sharing: Sharing;
}

/** What an erase took away: lives in memory only, and only until the undo is over. */
export interface Erased {
  /** Epoch ms; 0 for nothing to bring back. */
  readonly undoUntil: number;
  readonly kept: Kept | null;
}

/** Whom the user answered in the last two minutes: lives in memory only. */
export interface Answered {
  readonly latest: readonly { readonly who: string; readonly at: number }[];
}

/** Whether the open pages got their gate from this copy of the extension: such memory ends with an update or a switch-off. */
export interface Gates {
  readonly brought: boolean;
}

/** Dips: ten minutes on the sites at a time. Lives in memory only: how long anybody was where is nobody's history. */
export interface Dips {
  /** Local day they belong to; empty before the first. */
  readonly day: string;
  /** How many are over. */
  readonly done: number;
  /** What was spent of the one under way, in ms. */
  readonly spentMs: number;
  /** Epoch ms of its start or of the last look at it; 0 while none is under way. */
  readonly lookedAt: number;
}

/** "I'll be around": how long the user stays to answer after a post. Lives in memory only. */
export interface Stay {
  /** Epoch ms; 0 for not staying. */
  readonly until: number;
}
