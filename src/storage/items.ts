import { packEchoes } from '#engine/echo-pack.ts';
import { defaultGoal } from '#habit/index.ts';
import { type SiteId, siteIds } from '#sites.ts';
import {
  answeredShape,
  dipsShape,
  echoShape,
  erasedShape,
  gatesShape,
  governorShape,
  ledgerShape,
  limitedShape,
  reminderShape,
  seenTipsShape,
  settingsShape,
  sharingShape,
  stayShape,
} from './shapes.ts';
import { stored } from './stored.ts';
import { reader } from './tolerant.ts';
import type {
  Answered,
  Dips,
  EchoMemory,
  Erased,
  Gates,
  Governor,
  Ledger,
  Limited,
  ReminderState,
  SeenTips,
  Settings,
  Sharing,
  Stay,
} from './types.ts';

/*
 * Every stored key, on one page. `local` outlives the browser, `session` is memory that outlives the worker. To change
 * the shape of one: raise its version, add the migration from the version before, and freeze a sample of the new version
 * in `samples/`.
 */

const everySite = Object.fromEntries(siteIds.map((id) => [id, true])) as Record<SiteId, boolean>;

/** Three replies on each of Monday to Friday; no reminder until it is asked for; quiet from 19:00 until 08:00. */
export const defaultSettings: Settings = {
  sites: everySite,
  rulesOff: [],
  pausedUntil: 0,
  goal: defaultGoal,
  reminder: { on: false, at: 10 * 60 + 30, quietFrom: 19 * 60, quietUntil: 8 * 60, leadsTo: 'linkedin' },
  countMessages: false,
  showNumber: false,
  announce: true,
  look: 'system',
  language: 'auto',
  me: {},
  phrases: { flag: [], allow: [] },
  welcomed: false,
};

const emptyLedger: Ledger = { entries: [], holidays: [], goals: [], since: 0 };
const emptyEcho: EchoMemory = { salt: '', records: [] };
const freshGovernor: Governor = { rules: {}, day: '', shownToday: 0, cautions: 0 };
const freshReminder: ReminderState = {
  shownAt: 0,
  isUp: false,
  isOpen: false,
  ignoredInARow: 0,
  snoozedUntil: 0,
  againAt: 0,
  weeklySince: 0,
  line: 0,
};
const noTips: SeenTips = { shown: [] };
const notShared: Sharing = { on: false, chosenAt: {}, seen: {}, gone: [] };
const notLimited: Limited = {};
const nothingErased: Erased = { undoUntil: 0, kept: null };
const nobodyAnswered: Answered = { latest: [] };
const notBrought: Gates = { brought: false };
const noDips: Dips = { day: '', done: 0, spentMs: 0, lookedAt: 0 };
const notStaying: Stay = { until: 0 };

/** Written by popup, options and welcome. */
export const settings = stored<Settings>({
  key: 'local:settings',
  version: 1,
  fallback: defaultSettings,
  read: reader(settingsShape(defaultSettings), defaultSettings),
});

/** Written by the background alone. */
export const ledger = stored<Ledger>({
  key: 'local:ledger',
  version: 1,
  fallback: emptyLedger,
  read: reader(ledgerShape, emptyLedger),
});

/** Written by the background alone. */
export const echo = stored<EchoMemory>({
  key: 'local:echo',
  version: 1,
  fallback: emptyEcho,
  read: reader(echoShape, emptyEcho),
  write: ({ salt, records }) => ({ salt, records: packEchoes(records) }),
});

/** Written by the background alone. */
export const governor = stored<Governor>({
  key: 'local:governor',
  version: 1,
  fallback: freshGovernor,
  read: reader(governorShape, freshGovernor),
});

/** Written by the background alone. */
export const reminder = stored<ReminderState>({
  key: 'local:reminder',
  version: 1,
  fallback: freshReminder,
  read: reader(reminderShape, freshReminder),
});

/** Written by the popup. */
export const seenTips = stored<SeenTips>({
  key: 'local:seen-tips',
  version: 1,
  fallback: noTips,
  read: reader(seenTipsShape, noTips),
});

/** Written by the background alone. What is shared lies in the browser's sync area: see `shared-area.ts`. */
export const sharing = stored<Sharing>({
  key: 'local:sharing',
  version: 1,
  fallback: notShared,
  read: reader(sharingShape, notShared),
});

/** Written by the background alone. */
export const limited = stored<Limited>({
  key: 'session:limited',
  version: 1,
  fallback: notLimited,
  read: reader(limitedShape, notLimited),
});

/** Written by the background alone. */
export const answered = stored<Answered>({
  key: 'session:answered',
  version: 1,
  fallback: nobodyAnswered,
  read: reader(answeredShape, nobodyAnswered),
});

/** Written by the background alone. In memory, so that closing the browser makes an erase final. */
export const erased = stored<Erased>({
  key: 'session:erased',
  version: 2,
  fallback: nothingErased,
  read: reader(erasedShape(defaultSettings), nothingErased),
  migrations: { 2: withSharing },
});

/** Written by the background alone. */
export const dips = stored<Dips>({
  key: 'session:dips',
  version: 1,
  fallback: noDips,
  read: reader(dipsShape, noDips),
});

/** Written by the popup. */
export const stay = stored<Stay>({
  key: 'session:stay',
  version: 1,
  fallback: notStaying,
  read: reader(stayShape, notStaying),
});

/** What was erased before there was anything to share. */
function withSharing(erase: unknown): unknown {
  const { kept } = erase as Erased;
  return kept === null ? erase : { ...(erase as Erased), kept: { ...kept, sharing: notShared } };
}
/** Written by the background alone. */
export const gates = stored<Gates>({
  key: 'session:gates',
  version: 1,
  fallback: notBrought,
  read: reader(gatesShape, notBrought),
});

/** Every item, for the erase, the archive and the tests. */
export const items = {
  settings,
  ledger,
  echo,
  governor,
  reminder,
  seenTips,
  sharing,
  limited,
  answered,
  erased,
  stay,
  dips,
  gates,
} as const;
