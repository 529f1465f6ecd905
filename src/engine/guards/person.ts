import type { Guard } from '../scene.ts';
import { type Doc, type Hit, tokenText } from '../text/doc.ts';
import { CAPITAL, MENTION, WORD } from '../text/tokens.ts';
import { wordSets } from '../text/word-sets.ts';

const listed = ['{name}'];
const introduced = [
  '(thanks|thank|cheers|met|asked|told|says|hi|hello|hey|dear|morning|well done|congratulations|congrats) <capital>',
  '<capital> {speaking}',
  '<capital> (who|and i|dropped|walked|came)',
  'my {kin}',
  'a|our|my|the regular|customer|client|colleague|neighbour|stranger|driver|nurse|teacher|boss',
];

/** Capitalised words that are no person's name. */
const OTHERS: ReadonlySet<string> = new Set([
  ...wordSets.month,
  ...wordSets.day,
  ...wordSets.season,
  ...wordSets.i,
  ...wordSets.function,
  ...'linkedin facebook instagram twitter google youtube everyone everybody team all uk us usa uae london leeds manchester dublin lagos delhi mumbai sydney monday limited ltd plc ceo happy great good new microsoft amazon apple ai english'.split(
    ' ',
  ),
]);

/** People named in the text, as the places where they are: from a list of first names, or by the words around them. */
export const people: Guard<readonly Hit[]> = {
  phrases: [listed, introduced],
  answer: (doc) => [...doc.all(listed).filter(isCapital), ...doc.all(introduced).filter(isIntroduced)],
};

/** A person in the text: named, mentioned, or known to the writer. Never found is never a fault by itself. */
export const somebody: Guard<boolean> = {
  answer: (doc, scene) => scene.ask(people).length > 0 || mentionsInside(doc) > 0,
};

function mentionsInside(doc: Doc): number {
  return doc.spots(MENTION).filter(({ at, placed }) => at > 0 || placed.index > 0).length;
}

function isCapital(hit: Hit): boolean {
  return ((hit.placed.sentence.tokens.flags[hit.first] ?? 0) & CAPITAL) !== 0;
}

function isIntroduced(hit: Hit): boolean {
  const { tokens } = hit.placed.sentence;
  for (let at = hit.first; at <= hit.last; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const capital = ((tokens.flags[at] ?? 0) & CAPITAL) !== 0 && !(at === 0);
    const word = tokenText(hit.placed, at).toLowerCase();
    if (capital && !OTHERS.has(word)) return true;
    if (at === hit.last && !capital) return KNOWN.has(word);
  }
  return false;
}

const KNOWN: ReadonlySet<string> = new Set([
  ...wordSets.kin,
  ...'regular customer client colleague neighbour stranger driver nurse teacher boss'.split(' '),
]);
