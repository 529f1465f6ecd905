import * as v from 'valibot';
import { dateOf, merge } from '#habit/index.ts';
import { defaultSettings } from './items.ts';
import { ledgerShape, settingsShape } from './shapes.ts';
import type { Ledger, Settings } from './types.ts';

/** What an archive carries: choices and counts. Fingerprints of texts stay on the device that made them. */
export interface Archive {
  readonly settings: Settings;
  readonly ledger: Ledger;
}

const format = 1;

/** 20,000 entries are about 4 MB. */
const mostCharacters = 10_000_000;

/** The whole archive as one JSON text. `now` in epoch ms. */
export function writeArchive({ settings, ledger }: Archive, now: number): string {
  return `${JSON.stringify({ sociable: format, madeAt: new Date(now).toISOString(), settings, ledger }, null, 1)}\n`;
}

/** A name for the file: `sociable-2026-11-22.json`. */
export function archiveName(now: number, tz: string): string {
  return `sociable-${dateOf(now, tz)}.json`;
}

/**
 * Why a file cannot be taken in. `not-json`: no JSON at all, such as a picture; `not-ours`: JSON of something else; `newer`: made
 * by a later version; `too-large`; `damaged`: ours, but without a ledger or settings in it.
 */
export type ArchiveProblem = 'not-json' | 'not-ours' | 'newer' | 'too-large' | 'damaged';

export type ArchiveReading =
  | {
      readonly archive: Archive /** Entries that could not be understood and were left out. */;
      readonly lost: number;
    }
  | { readonly problem: ArchiveProblem };

const cover = v.object({ sociable: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const entriesOf = v.object({ entries: v.array(v.unknown()) });

/** Reads any text whatsoever; what can be kept of a damaged archive is kept, as with every stored value. */
export function readArchive(text: string): ArchiveReading {
  if (text.length > mostCharacters) return { problem: 'too-large' };
  const value = parsed(text);
  if (value === undefined) return { problem: 'not-json' };
  const covered = v.safeParse(cover, value);
  if (!covered.success) return { problem: 'not-ours' };
  if (covered.output.sociable > format) return { problem: 'newer' };
  const whole = v.safeParse(
    v.object({ settings: settingsShape(defaultSettings), ledger: ledgerShape }),
    value,
  );
  if (!whole.success) return { problem: 'damaged' };
  const { settings, ledger } = whole.output;
  const raw = v.safeParse(v.object({ ledger: entriesOf }), value);
  if (!raw.success) return { problem: 'damaged' };
  return { archive: { settings, ledger }, lost: raw.output.ledger.entries.length - ledger.entries.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an import would do, to be looked at before it is done. */
export interface ImportPreview {
  /** Sends that are not in this ledger yet. */
  readonly added: number;
  /** Sends that are in both: they count once. */
  readonly known: number;
  /** First and last day of what would be added; absent when nothing would. */
  readonly from?: string;
  readonly to?: string;
  /** The settings differ: taking them over is a choice of its own. */
  readonly settingsDiffer: boolean;
}

export function previewImport(theirs: Archive, mine: Archive): ImportPreview {
  const both = merge(mine.ledger, theirs.ledger);
  const mineAlone = merge(mine.ledger, mine.ledger);
  const before = new Set(mineAlone.entries.map((entry) => JSON.stringify(entry)));
  const days = both.entries
    .filter((entry) => !before.has(JSON.stringify(entry)))
    .map(({ day }) => day)
    .toSorted();
  const added = both.entries.length - mineAlone.entries.length;
  const [from, to] = [days[0], days.at(-1)];
  return {
    added,
    known: theirs.ledger.entries.length - added,
    settingsDiffer: JSON.stringify(theirs.settings) !== JSON.stringify(mine.settings),
    ...(added > 0 && from !== undefined && to !== undefined ? { from, to } : {}),
  };
}
