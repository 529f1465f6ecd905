import { expect, it } from 'vitest';
import { all } from './sources.ts';

/** What the templates of `npm run new` leave to be written. */
const left = /\bTo do[:] *(.*)/;

it('nothing is left to do that a template asked for', () => {
  const found = all.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, at) => {
      const [, what] = left.exec(line) ?? [];
      return what === undefined ? [] : [`${file}:${at + 1}: ${what}`];
    }),
  );
  expect(found.filter((line) => !line.startsWith('scripts/new/'))).toEqual([]);
});
