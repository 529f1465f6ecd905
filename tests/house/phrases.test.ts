import { describe, expect, it } from 'vitest';
import { guards } from '#engine/guards/index.ts';
import { rules } from '#engine/rules/index.ts';
import { type Element, type Part, type Pattern, parsePattern } from '#engine/shapes/pattern.ts';
import { tokenise } from '#engine/text/tokens.ts';
import { Vocabulary } from '#engine/text/vocabulary.ts';
import { wordSets } from '#engine/text/word-sets.ts';

/** A word that the text is never cut into can be in no text: it has to be written as the tokens it is. */
function canBeMet(word: string): boolean {
  const vocabulary = new Vocabulary();
  const id = vocabulary.add(word);
  const tokens = tokenise(word, vocabulary);
  return tokens.count === 1 && tokens.id[0] === id && word === word.toLowerCase();
}

const elementsOf = (part: Part): readonly Element[] => {
  if ('token' in part) return [part.token];
  return 'choices' in part ? part.choices.flat().flatMap(elementsOf) : [];
};

function wordsOf({ parts, notAfter, notBefore }: Pattern): readonly string[] {
  return [...parts.flatMap(elementsOf), notAfter, notBefore].flatMap((element) => element?.words ?? []);
}

const groups = [
  ...rules.map(({ phrases }) => phrases),
  ...Object.values(guards).map(({ phrases }) => phrases),
];
const patterns = [...new Set(groups.flatMap((phrases) => phrases ?? []).flat())];

describe('phrases', () => {
  it('are of words that a text can have', () => {
    const dead = patterns.flatMap((pattern) =>
      wordsOf(parsePattern(pattern))
        .filter((word) => !canBeMet(word))
        .map((word) => `"${word}" in ${pattern}`),
    );
    expect(dead).toEqual([]);
  });

  it('so are the sets of words', () => {
    expect(
      Object.values(wordSets)
        .flat()
        .filter((word) => !canBeMet(word)),
    ).toEqual([]);
  });
});
