import { expect, it } from 'vitest';
import { all } from './sources.ts';

/** First match wins. A file that wants to pass its ceiling has two ideas: name the second one. */
const ceilings: readonly (readonly [RegExp, number])[] = [
  [/\.words\.ts$|\/languages\/\w+\.ts$|\.selectors\.ts$|\/weights\.ts$/, Number.POSITIVE_INFINITY],
  [/\.test\.tsx?$/, 400],
  [/^src\/engine\/rules\//, 120],
  [/^src\/surfaces\/sites\//, 200],
  [/^src\/engine\//, 200],
  [/^entrypoints\//, 25],
  [/\.tsx$/, 150],
  [/./, 250],
];

it('no file passes its ceiling', () => {
  const over = all.flatMap(({ file, lines }) => {
    const [, ceiling = 0] = ceilings.find(([pattern]) => pattern.test(file)) ?? [];
    return lines > ceiling ? [`${file} has ${lines} lines, its ceiling is ${ceiling}`] : [];
  });
  expect(over).toEqual([]);
});
