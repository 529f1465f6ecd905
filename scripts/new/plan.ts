import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that comes new, from the template of that name. */
interface NewFile {
  readonly path: string;
  readonly template: string;
  readonly what: string;
}

/** A line or two more in a file that is there. */
interface Edit {
  readonly path: string;
  readonly what: string;
  change(text: string): string;
}

export interface Plan {
  readonly files: readonly NewFile[];
  readonly edits: readonly Edit[];
  /** What stands for `{{name}}` in the templates. */
  readonly words: Readonly<Record<string, string>>;
  readonly next: readonly string[];
}

const biome = fileURLToPath(new URL('../../node_modules/.bin/biome', import.meta.url));
const templates = new URL('../templates/', import.meta.url);

/** The text of a template with its `{{words}}` put in. Throws for a word that nobody gave. */
function fromTemplate(template: string, words: Plan['words']): string {
  return readFileSync(new URL(`${template}.txt`, templates), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, word) => {
    const text = words[word];
    if (text === undefined) throw new Error(`${template}: what is {{${word}}}?`);
    return text;
  });
}

/**
 * Writes a plan below `root` and says in one line each what was written. Throws before anything is written where a file is there
 * already, or where a register does not look as it did.
 */
export function carryOut({ files, edits, words }: Plan, root: string): readonly string[] {
  const there = files.find(({ path }) => existsSync(join(root, path)));
  if (there) throw new Error(`${there.path} is there already.`);
  const texts = new Map(files.map(({ path, template }) => [path, fromTemplate(template, words)]));
  for (const { path, change } of edits)
    texts.set(path, change(texts.get(path) ?? readFileSync(join(root, path), 'utf8')));
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  // Where an import belongs and where a line breaks depends on the name.
  spawnSync(biome, ['check', '--write', ...texts.keys()], { cwd: root });
  return [...files, ...edits].map(({ path, what }) => `${path}: ${what}`);
}
