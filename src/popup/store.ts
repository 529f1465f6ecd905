import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kind } from '#engine/types.ts';
import { type Language, pick } from '#languages/index.ts';
import type { DraftCommand, DraftView } from '#messaging/protocol.ts';
import { send } from '#messaging/send.ts';
import type { DraftLine, Front } from '#messaging/watch-draft.ts';
import type { SiteId } from '#sites.ts';
import * as items from '#storage/items.ts';
import type { Governor, Ledger, Limited, SeenTips, Settings } from '#storage/types.ts';
import type { Rhythm } from './rhythm.ts';
import type { RuleCard } from './rule-list.ts';
import { nextTip, type TipId, tipOf, withTip } from './tips.ts';
import { answered, asked, draftOfTrial, emptyTrial, type Trial } from './trial.ts';

/** What the screen shows: a mirror of what is stored, the draft in front, and what was tried. */
export interface PopupState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Epoch ms, moved on each minute while somebody looks. */
  readonly now: number;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly governor: Governor;
  readonly seenTips: SeenTips;
  readonly limited: Limited;
  readonly online: boolean;
  readonly language: Language;
  readonly rules: readonly RuleCard[];
  readonly rhythm: Rhythm;
  readonly draft: DraftView | null;
  /** The site in the tab in front. */
  readonly site: SiteId | null;
  readonly trial: Trial;
  readonly tip: TipId;
  /** Epoch ms until which the user stays around after a post; 0 for not staying. */
  readonly stayUntil: number;
}
