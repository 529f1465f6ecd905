import { describe, expect, it } from 'vitest';
import { kinds } from '#engine/types.ts';
import { siteIds } from '#sites.ts';
import { labels, type Row, readCorpus, voices } from './corpora.ts';

const files = { tune: readCorpus('tune'), measured: readCorpus('measured') };
const all = [...files.tune, ...files.measured];
/** What counts in a strict score. */
const sure = (rows: readonly Row[]) => rows.filter((row) => !row.borderline);

const share = (rows: readonly Row[], of: (row: Row) => boolean) => rows.filter(of).length / rows.length;
const count = (rows: readonly Row[], of: (row: Row) => boolean) => rows.filter(of).length;

/** Runs of three words, the measure by which two texts are called alike. */
function shingles(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/** Pairs of rows that share more than `limit` (0 to 1) of their shingles. */
function alike(rows: readonly Row[], limit: number): string[] {
  const sets = rows.map((row) => shingles(row.text));
  const holders = new Map<string, number[]>();
  const found: string[] = [];
  sets.forEach((set, here) => {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      const earlier = holders.get(shingle) ?? [];
      for (const there of earlier) shared.set(there, (shared.get(there) ?? 0) + 1);
      holders.set(shingle, [...earlier, here]);
    }
    for (const [there, both] of shared) {
      const union = set.size + (sets[there]?.size ?? 0) - both;
      if (both / union > limit) found.push(`${rows[there]?.id} and ${rows[here]?.id}`);
    }
  });
  return found;
}

describe('the benchmark', () => {
  it('numbers the rows of each file in order', () => {
    for (const [name, rows] of Object.entries(files)) {
      const ids = rows.map((_, index) => `${name.charAt(0)}${String(index + 1).padStart(4, '0')}`);
      expect(rows.map((row) => row.id)).toEqual(ids);
    }
  });

  it('holds at least 640 texts', () => {
    expect(all.length).toBeGreaterThanOrEqual(640);
  });

  it('holds no text twice, nor nearly twice', () => {
    expect(alike(all, 0.2)).toEqual([]);
  });

  it('uses only addresses and numbers that belong to nobody', () => {
    const links = all.flatMap((row) => row.text.match(/\b(?:https?:\/\/|www\.)\S+|\S+@[\w-]+\.\w+/g) ?? []);
    expect(links.filter((link) => !/example\.(?:com|org|net)\b/.test(link))).toEqual([]);
    const numbers = all.flatMap((row) => row.text.match(/\+?\d[\d ()-]{8,}\d/g) ?? []);
    const kept = /^(?:07700900\d{3}|01632960\d{3}|.*555010\d{4}|.*000000.*)$/;
    expect(numbers.filter((number) => !kept.test(number.replace(/\D/g, '')))).toEqual([]);
  });
});

describe.each(Object.entries(files))('%s.jsonl', (_, every) => {
  const rows = sure(every);
  const faulty = rows.filter((row) => row.labels.length > 0);
  const fine = rows.filter((row) => row.labels.length === 0);

  it('is about half faulty, and half of each half is hard', () => {
    expect(share(rows, (row) => row.labels.length > 0)).toBeGreaterThan(0.42);
    expect(share(rows, (row) => row.labels.length > 0)).toBeLessThan(0.58);
    expect(share(faulty, (row) => row.note === 'meaning')).toBeGreaterThan(0.4);
    expect(share(fine, (row) => row.note === 'near-miss')).toBeGreaterThan(0.4);
  });

  it.each(labels)('has enough of the family %s', (label) => {
    expect(count(rows, (row) => row.labels.includes(label))).toBeGreaterThanOrEqual(
      label === 'broadcast' ? 12 : 20,
    );
  });

  it.each(labels)('has faults of the family %s by meaning alone', (label) => {
    const hard = count(rows, (row) => row.labels.includes(label) && row.note === 'meaning');
    expect(hard).toBeGreaterThanOrEqual(label === 'broadcast' ? 4 : 10);
  });

  it.each(kinds)('has faulty and fine texts of the kind %s', (kind) => {
    expect(count(faulty, (row) => row.kind === kind)).toBeGreaterThanOrEqual(8);
    expect(count(fine, (row) => row.kind === kind)).toBeGreaterThanOrEqual(8);
  });

  it.each(siteIds)('has faulty and fine texts for %s', (site) => {
    expect(count(faulty, (row) => row.site === site)).toBeGreaterThanOrEqual(15);
    expect(count(fine, (row) => row.site === site)).toBeGreaterThanOrEqual(15);
  });

  it.each(voices)('has texts in the voice %s', (voice) => {
    expect(count(rows, (row) => row.voice === voice)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['emoji', /\p{Extended_Pictographic}/u],
    ['hashtags', /#\w+ .*#\w+/s],
    ['a link', /https?:\/\//],
    ['line after line', /\n\n.*\n\n/s],
    ['capitals throughout', /^[^a-z]{30,}$/],
    ['fancy letters', /[\u{1D400}-\u{1D7FF}]/u],
    ['a long text', /^.{700,}$/s],
  ])('has texts with %s, faulty and fine', (_form, pattern) => {
    expect(faulty.some((row) => pattern.test(row.text))).toBe(true);
    expect(fine.some((row) => pattern.test(row.text))).toBe(true);
  });
});
