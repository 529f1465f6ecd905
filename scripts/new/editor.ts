import { addBefore, addImport } from './lines.ts';
import { camel, pascal } from './names.ts';
import type { Plan } from './plan.ts';

/** An editor technology: one file, one real editor to test it in, and its rows in register and tests. */
export function editorNamed(id: string): Plan {
  const name = camel(id);
  return {
    words: { id, name, Name: pascal(id) },
    files: [
      { path: `src/surfaces/editors/${id}.ts`, template: 'editor.ts', what: 'the technology' },
      { path: `tests/pages/parts/${id}.ts`, template: 'editor-part.ts', what: 'the real editor, mounted' },
      { path: `tests/pages/editors/${id}.ts`, template: 'editor-page.ts', what: 'a bare page with it' },
    ],
    edits: [
      {
        path: 'src/surfaces/editors/index.ts',
        what: 'its line in the register, before the plain contenteditable that libraries are built on',
        change: (text) =>
          addBefore(addImport(text, `import { ${name} } from './${id}.ts';`), 'plain];', `${name}, `),
      },
      {
        path: 'src/surfaces/contract.ts',
        what: 'its name among the technologies',
        change: (text) => addBefore(text, "'plain';", `'${id}' | `),
      },
      {
        path: 'tests/browser/desk.ts',
        what: 'its page',
        change: (text) => addBefore(text, "  | 'plain';", `  | '${id}'\n`),
      },
      {
        path: 'tests/browser/editors.test.ts',
        what: 'its row in the tests',
        change: (text) => addBefore(text, "  'plain',\n", `  '${id}',\n`),
      },
    ],
    next: [
      `Mount the real library in tests/pages/parts/${id}.ts, then let \`npm run browser editors\` say what it takes and undoes.`,
    ],
  };
}
