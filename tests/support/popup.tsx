import { act, type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Copy, Review } from '#engine/types.ts';
import { dayOf } from '#habit/index.ts';
import type { DraftCommand, DraftView, RuleFacts } from '#messaging/protocol.ts';
import type { Front } from '#messaging/watch-draft.ts';
import { PopupProvider } from '#popup/context.tsx';
import type { PopupStore } from '#popup/state.ts';
import { createPopupStore } from '#popup/store.ts';
import type { LedgerEntry } from '#storage/types.ts';

/** A Wednesday, at half past ten. */
export const now = new Date(2026, 2, 11, 10, 30).getTime();

export interface Stand extends RenderResult {
  readonly store: PopupStore;
  readonly user: UserEvent;
  /** The tab in front, as it would be heard. */
  front(front: Partial<Front>): void;
  /** What was said to the draft. */
  readonly told: readonly DraftCommand[];
}

interface StandOptions {
  /** What the background says that it looks for. */
  readonly rules?: readonly RuleFacts[];
  readonly online?: boolean;
  readonly preferred?: readonly string[];
  readonly openPanel?: () => void;
  readonly openSettings?: () => void;
  readonly now?: () => number;
}

/** A store on the in-memory browser, with the tab in front in the hands of the test. */
export function openStore(options: StandOptions = {}) {
  const told: DraftCommand[] = [];
  let changed: (front: Front) => void = () => {};
  const end = new AbortController();
  const store = createPopupStore(
    {
      now: options.now ?? (() => now),
      preferred: options.preferred ?? ['en-GB'],
      online: options.online ?? true,
      askRules: async () => options.rules ?? [],
      openSettings: options.openSettings ?? (() => {}),
      ...(options.openPanel && { openPanel: options.openPanel }),
      watchDraft(listener) {
        changed = listener;
        return { tell: (command) => told.push(command) };
      },
    },
    end.signal,
  );
  const front = (next: Partial<Front>): void => changed({ draft: null, site: null, ...next });
  return { store, told, front, end };
}

/** Draws a page or a card with a real store behind it. */
export async function stand(shown: ReactNode, options: StandOptions = {}): Promise<Stand> {
  const { store, told, front } = openStore(options);
  const drawn = render(<PopupProvider store={store}>{shown}</PopupProvider>);
  await act(() => loaded(store));
  return { ...drawn, store, told, front: (next) => act(() => front(next)), user: userEvent.setup() };
}

/** Resolves when everything stored was read. */
function loaded(store: PopupStore): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (store.getState().status === 'loading') return;
      stop();
      done();
    };
    const stop = store.subscribe(look);
    look();
  });
}

/** A send `daysAgo` days before `now`. */
export function sent(daysAgo: number, change: Partial<LedgerEntry> = {}): LedgerEntry {
  const at = now - daysAgo * 86_400_000;
  const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    at,
    day: dayOf(at, tz),
    tz,
    site: 'linkedin',
    kind: 'reply',
    toOthers: true,
    words: 12,
    certainty: 'confirmed',
    counts: true,
    ...change,
  };
}

const copyOf = (nudge: string): Copy => ({
  nudge,
  reader: 'What a reader makes of it.',
  try: 'One thing to try.',
  why: 'Why.',
  source: 'A source',
  evidence: 'study',
});

export const emptyReview: Review = {
  findings: [],
  praises: [],
  reasons: [],
  checklist: [],
  ready: false,
  dropped: [],
};

/** A draft of a post with one strength and one caution. */
export const draft: DraftView = {
  site: 'linkedin',
  kind: 'post',
  characters: 120,
  touchedAt: now,
  ticked: [],
  copy: {
    'human-story-beat': copyOf('That is a story. People will picture it.'),
    'pitch-hard-cta': copyOf('That line is a shop sign.'),
  },
  review: {
    ...emptyReview,
    score: 62,
    band: 'chat',
    reasons: [
      { ruleId: 'pitch-hard-cta', points: -12 },
      { ruleId: 'human-story-beat', points: 12 },
    ],
    checklist: [
      { id: 'speaks-to-someone', state: 'spotted', starred: true, promise: false },
      { id: 'answerable', state: 'open', starred: false, promise: false },
      { id: 'no-hard-sell', state: 'open', starred: true, promise: false, ruleId: 'pitch-hard-cta' },
      { id: 'picks-up', state: 'not-for-this-one', starred: false, promise: false },
    ],
    ready: false,
  },
};
