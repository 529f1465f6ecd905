import { readFileSync } from 'node:fs';

import { type Family, faultFamilies, type Kind, kinds } from '#engine/types.ts';
import { type SiteId, siteIds } from '#sites.ts';

/** Whose English a text is in. `company` is the voice of an organisation, where no person speaks. */
export const voices = [
  'uk',
  'us',
  'irish',
  'scottish',
  'indian',
  'nigerian',
  'kenyan',
  'australian',
  'non-native',
  'teen',
  'older',
  'dialect',
  'lower-case',
  'typos',
  'company',
] as const;

/** One labelled text of the benchmark. No labels: a text that a coach leaves alone. */
export interface Row {
  readonly id: string;
  readonly site: SiteId;
  readonly kind: Kind;
  readonly voice: (typeof voices)[number];
  readonly text: string;
  readonly labels: readonly Family[];
  /** The text being answered, where the page would show it. */
  readonly parent?: string;
  /** `meaning`: a fault without the usual stock words. `near-miss`: a fine text that looks like a fault. */
  readonly note?: 'meaning' | 'near-miss';
  /** Readers may well differ: left out of a strict score. */
  readonly borderline?: true;
}

/** The families a text can be labelled with. */
export const labels = faultFamilies.filter((family) => family !== 'craft');

/** Rows of one file of `tests/corpora`. Throws, naming the line, where a row has not the shape above. */
export function readCorpus(name: 'tune' | 'measured'): Row[] {
  const lines = readFileSync(`tests/corpora/${name}.jsonl`, 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => {
    const row: unknown = JSON.parse(line);
    if (!isRow(row)) throw new Error(`${name}.jsonl line ${index + 1} is not a row: ${line}`);
    return row;
  });
}

function isRow(value: unknown): value is Row {
  if (typeof value !== 'object' || value === null) return false;
  const {
    id,
    site,
    kind,
    voice,
    text,
    labels: given,
    parent,
    note,
    borderline,
    ...rest
  } = value as Record<string, unknown>;
  return (
    /^[tm]\d{4}$/.test(String(id)) &&
    oneOf(siteIds, site) &&
    oneOf(kinds, kind) &&
    oneOf(voices, voice) &&
    isText(text) &&
    Array.isArray(given) &&
    given.every((label) => oneOf(labels, label)) &&
    (parent === undefined || isText(parent)) &&
    (note === undefined || note === (given.length > 0 ? 'meaning' : 'near-miss')) &&
    (borderline === undefined || borderline === true) &&
    Object.keys(rest).length === 0
  );
}

function oneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && list.includes(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value === value.trim();
}
