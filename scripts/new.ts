import { parseArgs } from 'node:util';
import { cardNamed } from './new/card.ts';
import { editorNamed } from './new/editor.ts';
import { languageNamed } from './new/language.ts';
import { checkId } from './new/names.ts';
import { carryOut, type Plan } from './new/plan.ts';
import { ruleNamed } from './new/rule.ts';
import { siteNamed } from './new/site.ts';

/**
 * Writes the files of something new and its register lines: `npm run new rule pitch-free-gift`. Refuses, and writes
 * nothing, where the name does not fit or is taken. `--root` is another copy of the project.
 */
const makers: Readonly<Record<string, (id: string, root: string) => Plan>> = {
  rule: ruleNamed,
  site: siteNamed,
  editor: editorNamed,
  card: cardNamed,
  language: languageNamed,
};

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: '.' } },
  });
  const [what = '', id, ...rest] = positionals;
  const make = Object.hasOwn(makers, what) ? makers[what] : undefined;
  if (!make || id === undefined || rest.length > 0)
    throw new Error(`usage: npm run new <${Object.keys(makers).join('|')}> <id>`);
  checkId(id);
  const plan = make(id, values.root);
  for (const line of carryOut(plan, values.root)) console.log(line);
  for (const line of plan.next) console.log(`Next: ${line}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
