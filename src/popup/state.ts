import type { StoreApi } from 'zustand/vanilla';
import { type Rhythm, rhythmOf, type Snooze, zoneHere } from '#habit/index.ts';
import { type Language, pick } from '#languages/index.ts';
import type { DraftView, RuleFacts } from '#messaging/protocol.ts';
import type { SiteId } from '#sites.ts';
import type { Archive } from '#storage/archive.ts';
import {
  dips,
  governor,
  ledger,
  limited,
  reminder,
  seenTips,
  settings,
  sharing,
  stay,
} from '#storage/items.ts';
import type {
  Dips,
  Governor,
  Holiday,
  Ledger,
  LedgerEntry,
  Limited,
  ReminderState,
  SeenTips,
  Settings,
  Sharing,
  Stay,
} from '#storage/types.ts';
import { type TipId, tipNow } from './tips.ts';
import { emptyTrial, type Trial } from './trial.ts';
import { firstWeekdayOf } from './week-start.ts';

/** What is stored and mirrored here. */
export interface Mirrored {
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly governor: Governor;
  readonly seenTips: SeenTips;
  readonly limited: Limited;
  readonly stay: Stay;
  readonly dips: Dips;
  readonly reminder: ReminderState;
  readonly sharing: Sharing;
}

/** What only this page knows, as long as it is open. */
export interface Moment {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Epoch ms, moved on each minute while somebody looks. */
  readonly now: number;
  readonly online: boolean;
  /** The browser's language tags, best first. */
  readonly preferred: readonly string[];
  readonly draft: DraftView | null;
  /** The site in the tab in front. */
  readonly site: SiteId | null;
  readonly trial: Trial;
  /** Asked for when they are to be shown; undefined before. Empty when nobody answered. */
  readonly rules: readonly RuleFacts[] | undefined;
  /** There is a side panel, and this page is not it. */
  readonly canOpenPanel: boolean;
}

/** What follows from the rest. */
export interface Derived {
  readonly language: Language;
  readonly rhythm: Rhythm;
  readonly tip: TipId;
  readonly isPaused: boolean;
}

/** What a person can do here. None of these throws; what could not be stored shows as `failed`. */
export interface Acts {
  change(edit: (settings: Settings) => Settings): void;
  pause(): void;
  wake(): void;
  /** A rule that went quiet by itself speaks again. */
  wakeRule(ruleId: string): void;
  addReply(): void;
  takeBack(): void;
  /** It was no send. */
  takeOut(entry: LedgerEntry): void;
  /** It was one after all. */
  putBack(entry: LedgerEntry): void;
  /** Puts the reminder off. */
  snooze(snooze: Snooze): void;
  /** The undo of that. */
  unsnooze(): void;
  /** Ten minutes on the sites begin. */
  startDip(): void;
  stopDip(): void;
  startStay(): void;
  stopStay(): void;
  tick(item: string, on: boolean): void;
  tryText(change: Partial<Pick<Trial, 'text' | 'kind'>>): void;
  tickTrial(item: string, on: boolean): void;
  nextTip(): void;
  /** Remembers the tip of today as shown, so that tomorrow brings another. */
  keepTip(): void;
  /** Asks the background what it looks for, once. */
  loadRules(): void;
  setHoliday(holiday: Holiday | null): void;
  /** Everything that is kept, as the text of a file; undefined when it could not be read. */
  copyOfAll(): Promise<{ readonly name: string; readonly text: string } | undefined>;
  /** Resolves to whether its days were taken in, where they were wanted. */
  bringIn(copy: Archive, wanted: { readonly days: boolean; readonly settings: boolean }): Promise<boolean>;
  /** Resolves to whether it is shared now. */
  share(on: boolean): Promise<boolean>;
  /** Resolves to the moment (epoch ms) until which it can be undone; undefined when nothing was erased. */
  erase(): Promise<number | undefined>;
  /** Resolves to whether it all came back. */
  undoErase(): Promise<boolean>;
  openSettings(): void;
  openPanel(): void;
  /** Time went on, or the line came or went. */
  refresh(change: Partial<Pick<Moment, 'online'>>): void;
}

export type PopupState = Mirrored & Moment & Derived & { readonly acts: Acts };

export type PopupStore = StoreApi<PopupState>;

/** The state before anything was loaded. */
export function firstState(now: number, preferred: readonly string[]): Mirrored & Moment & Derived {
  const known = {
    settings: settings.fallback,
    ledger: ledger.fallback,
    governor: governor.fallback,
    seenTips: seenTips.fallback,
    limited: limited.fallback,
    stay: stay.fallback,
    dips: dips.fallback,
    reminder: reminder.fallback,
    sharing: sharing.fallback,
    status: 'loading',
    now,
    online: true,
    preferred,
    draft: null,
    site: null,
    trial: emptyTrial,
    rules: undefined,
    canOpenPanel: false,
  } as const;
  return { ...known, ...derive(known) };
}

/** Works out what follows, after a change. */
export function derive(state: Mirrored & Pick<Moment, 'now' | 'preferred'>): Derived {
  const language = pick(state.settings.language, state.preferred);
  const here = { now: state.now, tz: zoneHere(), pausedUntil: state.settings.pausedUntil };
  const rhythm = rhythmOf(state.ledger, here, firstWeekdayOf(language.locale));
  return {
    language,
    rhythm,
    tip: tipNow({ ...state, rhythm }),
    isPaused: state.settings.pausedUntil > state.now,
  };
}
