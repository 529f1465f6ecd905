import * as v from 'valibot';
import { merge } from '#habit/index.ts';
import { defaultSettings } from './items.ts';
import { goalsShape, holidaysShape, settingsShape } from './shapes.ts';
import type { Area } from './shared-area.ts';
import { moment } from './tolerant.ts';
import type { Ledger, Settings, Sharing } from './types.ts';

/** The settings that hold no word of the user's own. Name, business and phrases are not among them, and stay. */
const fromSettings = [
  'sites',
  'rulesOff',
  'goal',
  'reminder',
  'countMessages',
  'showNumber',
  'announce',
  'look',
  'language',
] as const satisfies readonly (keyof Settings)[];

/** Lists of the ledger that are chosen, not counted. */
const fromLedger = ['holidays', 'goals'] as const satisfies readonly (keyof Ledger)[];

type Chosen = { readonly at: number; readonly value: unknown };

/** The browser takes 8,192 characters in one item, its key and quotes included. */
export const mostInItem = 8_000;

/** What takes part in the sharing, as it is on this device. */
export interface Device {
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly sharing: Sharing;
}

/** The same text for the same content, whatever the order of its fields: browsers sort them as they like. */
export function plain(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [two]) => (one < two ? -1 : 1)))
      : part,
  );
}

/**
 * Settles each choice between this device and what is shared: the one made last holds, and a device that joins takes what
 * is there already. Breaks and goals of the past are put together when a device joins. `now` in epoch ms.
 */
export function agreeOnChoices(
  device: Device,
  area: Area,
  now: number,
): { readonly device: Device; readonly set: Readonly<Record<string, unknown>> } {
  const set: Record<string, unknown> = {};
  const chosenAt: Record<string, number> = {};
  const seen: Record<string, string> = {};
  const chosen: Record<string, unknown> = {};
  for (const name of [...fromSettings, ...fromLedger]) {
    const found = area[`choice.${name}`];
    const theirs = readChosen(name, found);
    const agreed = settle(device, { name, theirs, now });
    chosen[name] = agreed.value;
    chosenAt[name] = agreed.at;
    seen[name] = plain(agreed.value);
    // A newer version may have written what this one cannot read: that is left as it is.
    const isOurs = found === undefined || theirs !== undefined;
    if (isOurs && plain(theirs) !== plain(agreed) && plain(agreed).length < mostInItem)
      set[`choice.${name}`] = agreed;
  }
  const only = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, chosen[name]]));
  return {
    device: {
      settings: { ...device.settings, ...only(fromSettings) },
      ledger: { ...device.ledger, ...only(fromLedger) },
      sharing: { ...device.sharing, chosenAt, seen },
    },
    set,
  };
}

type Name = (typeof fromSettings)[number] | (typeof fromLedger)[number];

const isOfLedger = (name: Name): name is (typeof fromLedger)[number] =>
  name === 'holidays' || name === 'goals';

interface Meeting {
  readonly name: Name;
  readonly theirs: Chosen | undefined;
  readonly now: number;
}

function settle({ settings, ledger, sharing }: Device, { name, theirs, now }: Meeting): Chosen {
  const mine = isOfLedger(name) ? ledger[name] : settings[name];
  const known = sharing.seen[name];
  const isChanged = known !== undefined && known !== plain(mine);
  const at = isChanged ? now : (sharing.chosenAt[name] ?? 0);
  if (!theirs) return { at: at || now, value: mine };
  if (plain(theirs.value) === plain(mine)) return theirs;
  if (known === undefined && isOfLedger(name)) {
    const both = merge({ ...ledger, entries: [] }, { ...ledger, entries: [], [name]: theirs.value })[name];
    return { at: plain(both) === plain(theirs.value) ? theirs.at : now, value: both };
  }
  // A clock that runs ahead elsewhere does not win for good; of two made at once, one and the same holds everywhere.
  const lead = Math.min(theirs.at, now) - at || (plain(theirs.value) < plain(mine) ? 1 : -1);
  return lead > 0 ? theirs : { at, value: mine };
}

const chosenShape = v.object({ at: moment, value: v.unknown() });

/** A choice that another device shared, if this version can read all of it. */
function readChosen(name: Name, found: unknown): Chosen | undefined {
  const chosen = v.safeParse(chosenShape, found);
  if (!chosen.success) return undefined;
  const { at, value } = chosen.output;
  const read = isOfLedger(name) ? readList(name, value) : readSetting(name, value);
  return plain(read) === plain(value) ? { at, value: read } : undefined;
}

function readSetting(name: keyof Settings, value: unknown): unknown {
  const read = v.safeParse(settingsShape(defaultSettings), { ...defaultSettings, [name]: value });
  return read.success ? read.output[name] : undefined;
}

function readList(name: (typeof fromLedger)[number], value: unknown): unknown {
  const read = v.safeParse(name === 'holidays' ? holidaysShape : goalsShape, value);
  return read.success ? read.output : undefined;
}
