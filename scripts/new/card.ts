import { globSync } from 'node:fs';
import { addBefore, addImport } from './lines.ts';
import { pascal } from './names.ts';
import type { Plan } from './plan.ts';

/** A card of the popup: component, test, its place on screen, and its title in every language. */
export function cardNamed(id: string, root: string): Plan {
  const name = `${pascal(id)}Card`;
  const languages = globSync('src/languages/[a-z][a-z].ts', { cwd: root }).sort();
  return {
    words: { id, name },
    files: [
      { path: `src/popup/cards/${id}.tsx`, template: 'card.tsx', what: 'the card' },
      { path: `src/popup/cards/${id}.test.tsx`, template: 'card.test.tsx', what: 'its test' },
    ],
    edits: [
      {
        path: 'src/popup/cards/index.ts',
        what: 'its line in the register, last on screen',
        change: (text) =>
          addCard(addImport(text, `import { ${name} } from './${id}.tsx';`), `  ['${id}', ${name}],\n`),
      },
      ...languages.map((path) => ({
        path,
        what: 'its title, still in English and not yet a real one',
        change: (text: string) => addTitle(text, `  '${id}.title': 'To do: ${id}',\n`),
      })),
    ],
    next: [
      'The register is the order on screen: move its line to where the card belongs.',
      'Give it a title in every language and a test that can fail: `npm run unit` says what is missing.',
    ],
  };
}

const addCard = (text: string, line: string): string => {
  const register = text.indexOf('export const cards');
  return text.slice(0, register) + addBefore(text.slice(register), '];', line);
};

/** Before the end of the record, whether it is the English or a translation. */
function addTitle(text: string, line: string): string {
  return addBefore(text, text.includes('\n} as const') ? '} as const' : '} satisfies', line);
}
