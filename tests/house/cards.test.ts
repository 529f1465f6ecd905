import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { review } from '#engine/index.ts';
import { kinds } from '#engine/types.ts';
import { en } from '#languages/en.ts';

const register = readFileSync('src/popup/cards/index.ts', 'utf8');
const ids = globSync('src/popup/cards/*.tsx')
  .filter((file) => !file.endsWith('.test.tsx'))
  .map((file) => basename(file, '.tsx'));

describe('the cards of the popup', () => {
  it.each(ids)('%s is in the register under its own name', (id) => {
    expect(register, `add ['${id}', …] to src/popup/cards/index.ts where it belongs on screen`).toContain(
      `['${id}', `,
    );
  });

  it.each(ids)('%s has a test beside it', (id) => {
    expect(existsSync(`src/popup/cards/${id}.test.tsx`), `write src/popup/cards/${id}.test.tsx`).toBe(true);
  });
});

describe('the checklists', () => {
  const traits = { limit: 3000, fold: 210, hashtags: 5, imageLed: false };
  const items = kinds.flatMap((kind) =>
    review({ text: 'We moved the shop on Friday and the cat came too.', kind, traits }).checklist.map(
      ({ id }) => id,
    ),
  );

  it('have items at all', () => {
    expect(items.length).toBeGreaterThan(15);
  });

  it.each([...new Set(items)])('%s has a name and something to try', (id) => {
    expect(Object.keys(en)).toEqual(expect.arrayContaining([`item.${id}`, `hint.${id}`]));
  });
});
