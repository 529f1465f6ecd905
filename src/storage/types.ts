import type { Band, Kind, Me } from '#engine/types.ts';
import type { SiteId } from '#sites.ts';

/** Day of the week as `Date.getDay()` gives it: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Minutes after local midnight, 0 to 1439. */
export type MinuteOfDay = number;

export interface ReminderSettings {
  readonly on: boolean;
  readonly at: MinuteOfDay;
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
export type Certainty = 'confirmed' | 'probably' | 'by-hand';

/** One proved send. No text, no address, no name. */
export interface LedgerEntry {
  /** Epoch ms. */
  readonly at: number;
  /** Local day key `YYYY-MM-DD` of (time of sending minus 3 hours), made once and never recomputed. */
  readonly day: string;
  /** IANA zone the day was made in. */
  readonly tz: string;
  readonly site: SiteId;
  readonly kind: Kind;
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
  /** Epoch ms of the first start. */
  readonly since: number;
}
