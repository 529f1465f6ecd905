import * as v from 'valibot';
import { kinds } from '#engine/types.ts';
import { addDays, dayOf, daysBetween } from '#habit/index.ts';
import { siteIds } from '#sites.ts';
import { entryShape } from './shapes.ts';
import type { LedgerEntry } from './types.ts';

const bands = ['', 'conversation', 'chat', 'notice-board', 'leaflet'] as const;
const certainties = ['confirmed', 'probably', 'by-hand'] as const;

/**
 * Sends as one short text, about 30 characters each: `at,day,tz,site,kind,flags,words,band,certainty,id;…`. Numbers are
 * base 36, the day is told from that of UTC, and a zone is named only where it differs from the one before.
 */
export function packDays(entries: readonly LedgerEntry[]): string {
  return entries
    .map((entry, index) => {
      const { at, day, tz, site, kind, toOthers, counts, words, band, certainty, id = '' } = entry;
      return [
        at.toString(36),
        daysBetween(dayOf(at, 'UTC'), day),
        entries[index - 1]?.tz === tz ? '' : tz,
        siteIds.indexOf(site),
        kinds.indexOf(kind),
        Number(toOthers) + 2 * Number(counts),
        words.toString(36),
        bands.indexOf(band ?? ''),
        certainties.indexOf(certainty),
        id,
      ].join(',');
    })
    .join(';');
}

/** The sends in a packed text, whatever it holds: what is no send is left out. */
export function unpackDays(packed: string): readonly LedgerEntry[] {
  let zone = '';
  return packed.split(';').flatMap((line) => {
    const [at = '', shift = '', tz, site, kind, flags, words = '', band, certainty, id] = line.split(',');
    zone = tz || zone;
    const moment = Number.parseInt(at, 36);
    const read = v.safeParse(entryShape, {
      at: moment,
      day:
        Math.abs(moment) < 1e13 && /^-?\d$/.test(shift) ? addDays(dayOf(moment, 'UTC'), Number(shift)) : '',
      tz: zone,
      site: siteIds[Number(site)],
      kind: kinds[Number(kind)],
      ...(id ? { id } : {}),
      toOthers: (Number(flags) & 1) === 1,
      words: Number.parseInt(words, 36),
      ...(band && band !== '0' ? { band: bands[Number(band)] } : {}),
      certainty: certainties[Number(certainty)],
      counts: (Number(flags) & 2) === 2,
    });
    return read.success ? [read.output] : [];
  });
}
