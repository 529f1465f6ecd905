import { describe, expect, it } from 'vitest';
import { rules } from '#engine/rules/index.ts';
import { listRules } from './rule-list.ts';

describe('the list of rules for our own pages', () => {
  const listed = listRules();

  it('holds every rule but praise, each once', () => {
    const faults = rules.filter(({ severity }) => severity !== 'praise').map(({ id }) => id);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(faults.toSorted());
  });

  it('keeps the families together', () => {
    const turns = listed.filter(({ family }, index) => family !== listed[index - 1]?.family);
    expect(new Set(turns.map(({ family }) => family)).size).toBe(turns.length);
  });

  it('gives each rule words and two examples that differ', () => {
    for (const { id, nudge, flagged, fine } of listed) {
      expect(Math.min(nudge.length, flagged.length, fine.length), id).toBeGreaterThan(0);
      expect(flagged, id).not.toBe(fine);
    }
  });
});
