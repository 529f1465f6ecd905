import { faultFamilies, praiseFamilies } from '../../src/engine/types.ts';
import { addImport, addSorted } from './lines.ts';
import { camel, kebab } from './names.ts';
import type { Plan } from './plan.ts';

/** What an id begins with, where it is not the family's own name. */
const shortWords: Readonly<Record<string, string>> = { 'self-centred': 'self', 'human-touch': 'human' };
const families = [...faultFamilies, ...praiseFamilies].map((family) => ({
  family,
  word: shortWords[family] ?? family,
}));

/** A rule: one file, and its line in the register and in the catalogue. */
export function ruleNamed(id: string): Plan {
  const known = families.find(({ word }) => id.startsWith(`${word}-`));
  if (!known)
    throw new Error(
      `A rule's id begins with its family: ${families.map(({ word }) => `${word}-…`).join(', ')}`,
    );
  if (!/^[a-z-]{1,60}$/.test(id)) throw new Error(`A rule's id is of letters and hyphens, 60 at most.`);
  const { family } = known;
  const praise = praiseFamilies.some((name) => name === family);
  const name = camel(id);
  return {
    words: {
      id,
      family,
      severity: praise ? 'praise' : 'tip',
      kinds: family === 'broadcast' ? "'post'" : "'post', 'reply', 'dm', 'note'",
    },
    files: [{ path: `src/engine/rules/${id}.ts`, template: 'rule.ts', what: 'the rule' }],
    edits: [
      {
        path: 'src/engine/rules/index.ts',
        what: 'its line in the register',
        change: (text) => addName(addImport(text, `import { rule as ${name} } from './${id}.ts';`), name),
      },
      {
        path: 'src/engine/catalogue.ts',
        what: 'its line in the catalogue',
        change: (text) =>
          addName(
            addSorted(
              text,
              `import { card as ${name} } from './rules/${id}.ts';`,
              /^import .* from '\.\/rules\/(.*)\.ts';$/,
            ),
            name,
          ),
      },
    ],
    next: [
      'Write its words and examples, then take the "To do" lines out: `npm run unit` says what is missing.',
      'Then `npm run evaluate -- tests/corpora/tune.jsonl --per-rule` says whether it is too loud.',
    ],
  };
}

/** Adds a name to the list of rules, which is in the order of ids and not of names. */
function addName(text: string, name: string): string {
  const line = /^ {2}([a-z]\w*),$/;
  const lines = text.split('\n');
  const places = lines.flatMap((one, at) => (line.test(one) ? [at] : []));
  const idAt = (at: number) => kebab(line.exec(lines[at] ?? '')?.[1] ?? '');
  const at = places.find((place) => idAt(place) > kebab(name)) ?? (places.at(-1) ?? -1) + 1;
  return lines.toSpliced(at, 0, `  ${name},`).join('\n');
}
