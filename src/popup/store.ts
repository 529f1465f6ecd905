import { createStore } from 'zustand/vanilla';
import { morningAfter, nameOf, zoneHere } from '#habit/index.ts';
import type { RuleFacts } from '#messaging/protocol.ts';
import { send } from '#messaging/send.ts';
import type { DraftLine, Front } from '#messaging/watch-draft.ts';
import * as items from '#storage/items.ts';
import type { Settings } from '#storage/types.ts';
import { createDataActs } from './data-acts.ts';
import {
  type Acts,
  derive,
  firstState,
  type Mirrored,
  type Moment,
  type PopupState,
  type PopupStore,
} from './state.ts';
import { nextTipNow, withTip } from './tips.ts';
import { answered, asked, draftOfTrial } from './trial.ts';

/** What the store needs of the world, so that tests can give their own. */
export interface PopupPorts {
  /** Epoch ms. */
  now(): number;
  /** The browser's language tags, best first. */
  readonly preferred: readonly string[];
  readonly online: boolean;
  /** The rules that have a switch; none when nobody answers. */
  askRules(): Promise<readonly RuleFacts[]>;
  /** Absent where there is no side panel, or where this page is it. */
  openPanel?(): void;
  openSettings(): void;
  watchDraft(changed: (front: Front) => void, signal: AbortSignal): DraftLine;
}

const stayMs = 15 * 60_000;

const mirrored = [
  'settings',
  'ledger',
  'governor',
  'seenTips',
  'limited',
  'stay',
  'dips',
  'reminder',
  'sharing',
] as const;

/** The one store of a page of ours: mirrors what is stored until `signal` ends, and holds what is on the screen. */
export function createPopupStore(ports: PopupPorts, signal: AbortSignal): PopupStore {
  let line: DraftLine | undefined;
  const update = (change: Partial<Mirrored & Moment>): void => {
    if (signal.aborted) return;
    const next = { ...store.getState(), ...change, now: ports.now() };
    store.setState({ ...next, ...derive(next) });
  };
  const acts: Acts = {
    ...createActs(() => store, ports),
    tick: (item, on) => line?.tell({ what: on ? 'tick' : 'untick', item }),
    refresh: update,
  };
  const store: PopupStore = createStore<PopupState>(() => ({
    ...firstState(ports.now(), ports.preferred),
    online: ports.online,
    canOpenPanel: ports.openPanel !== undefined,
    acts,
  }));
  mirror(update, signal);
  line = ports.watchDraft(update, signal);
  return store;
}

/** Loads every mirrored item and follows it. What is heard while loading is newer than what is loaded. */
function mirror(update: (change: Partial<Mirrored & Moment>) => void, signal: AbortSignal): void {
  const heard = new Set<string>();
  for (const name of mirrored) {
    // biome-ignore lint/performance/noDynamicNamespaceImportAccess: the popup mirrors the items by their names.
    const stop = items[name].watch((value) => {
      heard.add(name);
      update({ [name]: value });
    });
    signal.addEventListener('abort', stop);
  }
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: as above.
  Promise.all(mirrored.map(async (name) => [name, await items[name].get()] as const)).then(
    (values) => {
      const still = values.filter(([name]) => !heard.has(name));
      update({ ...Object.fromEntries(still), status: 'ready' });
    },
    () => update({ status: 'failed' }),
  );
}

function createActs(storeOf: () => PopupStore, ports: PopupPorts): Omit<Acts, 'refresh' | 'tick'> {
  const state = (): PopupState => storeOf().getState();
  const failed = (): void => storeOf().setState({ status: 'failed' });
  // One after the other, each on what is stored then: the panel and the options may be open beside this page.
  let writing: Promise<unknown> = Promise.resolve();
  const write = (task: () => Promise<unknown>): void => {
    writing = writing.then(task).catch(failed);
  };
  const change = (edit: (settings: Settings) => Settings): void =>
    write(async () => items.settings.set(edit(await items.settings.get())));
  const ask = async (): Promise<void> => {
    const { trial } = state();
    if (trial.text.trim() === '') return;
    const reply = await send('review', { sequence: trial.sequence, draft: draftOfTrial(trial) });
    storeOf().setState({ trial: answered(state().trial, trial.sequence, reply) });
  };

  return {
    change,
    pause: () => change((settings) => ({ ...settings, pausedUntil: morningAfter(ports.now(), zoneHere()) })),
    wake: () => change((settings) => ({ ...settings, pausedUntil: 0 })),
    wakeRule: (ruleId) => void send('wakeRule', { ruleId }),
    addReply: () => void send('addByHand', { replies: 1 }),
    takeBack: () => void send('takeBackByHand'),
    takeOut: (entry) => void send('takeOut', { name: nameOf(entry) }),
    putBack: (entry) => void send('putBack', { entry }),
    snooze: (snooze) => void send('snooze', { snooze }),
    unsnooze: () => void send('unsnooze'),
    startDip: () => void send('startDip'),
    stopDip: () => void send('stopDip'),
    startStay: () => write(() => items.stay.set({ until: ports.now() + stayMs })),
    stopStay: () => write(() => items.stay.set({ until: 0 })),
    tryText(edit) {
      storeOf().setState({ trial: asked(state().trial, edit) });
      void ask();
    },
    tickTrial(item, on) {
      const { trial } = state();
      const others = trial.ticked.filter((ticked) => ticked !== item);
      storeOf().setState({ trial: { ...trial, ticked: on ? [...others, item] : others } });
    },
    loadRules() {
      if (state().rules?.length) return;
      void ports.askRules().then((rules) => storeOf().setState({ rules }));
    },
    ...createDataActs({ now: ports.now, write, failed }),
    openSettings: () => ports.openSettings(),
    openPanel: () => ports.openPanel?.(),
    keepTip() {
      const { tip, rhythm, status, seenTips } = state();
      const { day } = rhythm.today;
      if (status !== 'ready' || seenTips.shown.some((shown) => shown.day === day)) return;
      write(async () => items.seenTips.set(withTip(await items.seenTips.get(), tip, day)));
    },
    nextTip() {
      const tip = nextTipNow(state());
      const { rhythm } = state();
      write(async () => items.seenTips.set(withTip(await items.seenTips.get(), tip, rhythm.today.day)));
    },
  };
}
