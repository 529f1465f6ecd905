import { readFileSync } from 'node:fs';
import type { Kind } from '#engine/types.ts';
import { kinds } from '#engine/types.ts';

/** A labelled text of a JSON Lines file. */
export interface Row {
  readonly id: string;
  readonly site: string;
  readonly kind: Kind;
  readonly text: string;
  readonly labels: readonly string[];
  readonly borderline: boolean;
  /** The text being answered, where it is known. */
  readonly parent?: string;
}

/** Reads a file of one JSON object a line. Throws with the number of the line that is not one. */
export function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [toRow(line, `${file}:${index + 1}`)]));
}

function toRow(line: string, where: string): Row {
  const value = parse(line, where);
  const { id, site, kind, text, labels, borderline, parent } = value;
  if (typeof text !== 'string') throw new Error(`${where}: no text`);
  const known = kinds.find((name) => name === kind);
  if (!known) throw new Error(`${where}: no such kind: ${String(kind)}`);
  return {
    id: String(id ?? where),
    site: String(site ?? 'linkedin'),
    kind: known,
    text,
    labels: Array.isArray(labels) ? labels.map(String) : [],
    borderline: borderline === true,
    ...(typeof parent === 'string' && { parent }),
  };
}

function parse(
  line: string,
  where: string,
): Partial<Record<string, unknown>> & Partial<Record<keyof Row, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below, with the place.
  }
  throw new Error(`${where}: not a JSON object`);
}
