import { Net } from '../shapes/net.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { type ClauseRoles, JOINING, SHADING, SOFTENING, TURNING } from './clauses.ts';
import { Vocabulary } from './vocabulary.ts';
import { type SetName, wordSets } from './word-sets.ts';

/** The sets that are counted in every sentence, one bit each in this order, from the lowest. */
const countedSets = ['i', 'we', 'you', 'they', 'function', 'kin'] as const satisfies readonly SetName[];

/** The sets of words that steer clauses. */
const clauseSets = [
  ['turning', TURNING],
  ['joining', JOINING],
  ['softening', SOFTENING],
  ['shading', SHADING],
] as const satisfies readonly (readonly [SetName, number])[];

export type Counted = (typeof countedSets)[number];

/** Words and phrases of all rules and guards, compiled once. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly net: Net;
  readonly roles: ClauseRoles;
  /** Bits of `countedSets` for each word of the vocabulary. */
  readonly bits: Uint8Array;
  readonly groupOf: ReadonlyMap<Phrases, number>;
  /** What having met each group is called; after the first owner where several share it. */
  readonly names: readonly string[];
}

export function compileLexicon(groups: Iterable<readonly [name: string, phrases: Phrases]>): Lexicon {
  const vocabulary = new Vocabulary();
  const idsOf = (name: SetName) => new Set(wordSets[name].map((word) => vocabulary.add(word)));
  const steering = clauseSets.map(([name, role]) => ({ ids: idsOf(name), role }));
  const counted = countedSets.map((name) => idsOf(name));
  idsOf('name');
  const net = new Net(vocabulary, wordSets);
  const groupOf = new Map<Phrases, number>();
  const names: string[] = [];
  for (const [name, phrases] of groups) {
    if (groupOf.has(phrases)) continue;
    names.push(`met ${name}`);
    groupOf.set(phrases, groupOf.size);
    net.add(groupOf.size - 1, phrases);
  }
  const bits = Uint8Array.from(vocabulary.words, (_word, id) =>
    counted.reduce((sum, ids, bit) => sum | (ids.has(id) ? 1 << bit : 0), 0),
  );
  const roles = Uint8Array.from(vocabulary.words, (_word, id) =>
    steering.reduce((sum, { ids, role }) => sum | (ids.has(id) ? role : 0), 0),
  );
  return { vocabulary, net, roles, bits, groupOf, names };
}
