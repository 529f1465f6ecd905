import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const copied = [
  ...['src', 'tests', 'scripts', 'entrypoints', '.wxt'],
  ...['package.json', 'tsconfig.json', 'wxt.config.ts', '.biome.jsonc', '.gitignore'],
];

/** A copy of all that is compiled, in a folder of its own. */
function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'new-'));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

interface Ran {
  readonly status: number | null;
  readonly said: readonly string[];
  readonly complained: string;
}

function runNew(root: string, ...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/new.ts', '--root', root, ...words],
    { encoding: 'utf8' },
  );
  return { status, said: stdout.trim().split('\n'), complained: stderr.trim() };
}

const sources = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync('{src,tests,scripts}/**/*', { cwd: root })
      .filter((file) => statSync(join(root, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );

/** Names that sort before, among and behind what is there. */
const news = [
  ['rule', 'bait-a-hook'],
  ['rule', 'pitch-free-gift'],
  ['rule', 'self-zeal'],
  ['rule', 'human-patience'],
  ['site', 'bluesky'],
  ['site', 'youtube'],
  ['editor', 'ace'],
  ['editor', 'trix-two'],
  ['card', 'rest-day'],
  ['language', 'nl'],
  ['language', 'he'],
] as const;

let fresh: string;
let grown: string;
const ran = new Map<string, Ran>();

beforeAll(() => {
  fresh = copyProject();
  grown = copyProject();
  for (const [what, id] of news) ran.set(`${what} ${id}`, runNew(grown, what, id));
}, 60_000);
afterAll(() => {
  for (const root of [fresh, grown]) rmSync(root, { recursive: true });
});

/** The lines of a register that `like` matches, in the order of the file. */
const linesOf = (file: string, like: RegExp): readonly string[] =>
  [...readFileSync(join(grown, file), 'utf8').matchAll(like)].map(([, name = '']) => name);

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('npm run new', () => {
  it.each(news)('%s %s says what it wrote and what comes next', (what, id) => {
    const { status, said, complained } = ran.get(`${what} ${id}`) ?? {};
    expect([status, complained]).toEqual([0, '']);
    const written = sources(grown);
    const before = sources(fresh);
    const files = said?.filter((line) => !line.startsWith('Next: ')).map((line) => line.split(': ')[0] ?? '');
    for (const file of files ?? []) expect(written[file], file).not.toBe(before[file]);
    expect(files?.some((file) => /\bTo do[:]/.test(written[file] ?? ''))).toBe(true);
    expect(said?.at(-1)).toMatch(/^Next: /);
  });

  it('writes nothing that it does not name', () => {
    const named = [...ran.values()].flatMap(({ said }) => said.map((line) => line.split(': ')[0]));
    const before = sources(fresh);
    const touched = Object.entries(sources(grown)).filter(([file, text]) => before[file] !== text);
    expect(touched.map(([file]) => file).filter((file) => !named.includes(file))).toEqual([]);
  });

  it('leaves a project that compiles', () => {
    const { status, stdout } = spawnSync('tsc', ['--noEmit'], { cwd: grown, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, '']);
  }, 60_000);

  it('leaves a project that is clean and formatted', () => {
    const words = ['check', '--diagnostic-level=error', '.'];
    const { status, stderr } = spawnSync('biome', words, { cwd: grown, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }, 60_000);

  it('puts a rule into its sorted place in both registers', () => {
    for (const file of ['src/engine/rules/index.ts', 'src/engine/catalogue.ts']) {
      const listed = linesOf(file, /^ {2}([a-z]\w*),$/gm).map(kebab);
      expect(listed).toEqual([...listed].sort());
      const imported = linesOf(file, /^import \{ (?:rule|card) as (\w+) \}/gm).map(kebab);
      expect(imported).toEqual(listed);
      for (const id of ['bait-a-hook', 'pitch-free-gift', 'self-zeal']) expect(listed).toContain(id);
    }
  });

  it('gives a rule the family and the severity that its id asks for', () => {
    const written = sources(grown);
    expect(written['src/engine/rules/self-zeal.ts']).toMatch(/family: 'self-centred',\n.*severity: 'tip'/);
    expect(written['src/engine/rules/human-patience.ts']).toMatch(
      /family: 'human-touch',\n.*severity: 'praise'/,
    );
  });

  it('puts an editor before the plain one, a site and a card last, and a language under its own name', () => {
    const written = sources(grown);
    expect(written['src/surfaces/editors/index.ts']).toMatch(/ace,\s+trixTwo,\s+plain,?\s*\]/);
    expect(written['src/sites.ts']).toContain("'instagram', 'bluesky', 'youtube'] as const");
    expect(written['src/popup/cards/index.ts']).toContain("  ['rest-day', RestDayCard],\n];");
    expect(written['src/languages/tags.ts']).toContain("  nl: 'Nederlands',\n  he: 'עברית',\n}");
  });
});

describe('npm run new refuses', () => {
  it.each([
    ['a name in capitals', ['rule', 'pitch-FreeGift'], 'kebab-case'],
    ['a name with a path in it', ['card', '../escape'], 'kebab-case'],
    ['a name that ends in a hyphen', ['editor', 'slate-'], 'kebab-case'],
    ['an empty name', ['card', ''], 'kebab-case'],
    ['a word of the language itself', ['editor', 'default'], 'JavaScript'],
    ['a rule of no family', ['rule', 'free-gift'], 'begins with its family'],
    ['a rule that is only a family', ['rule', 'pitch'], 'begins with its family'],
    ['a rule with a digit, which settings do not keep', ['rule', 'pitch-2-for-1'], 'letters and hyphens'],
    ['a rule that is there', ['rule', 'pitch-urgency'], 'src/engine/rules/pitch-urgency.ts is there already'],
    ['a site that is there', ['site', 'x'], 'src/surfaces/sites/x.ts is there already'],
    ['a site of two words', ['site', 'hacker-news'], 'one word'],
    ['an editor that is there', ['editor', 'quill'], 'src/surfaces/editors/quill.ts is there already'],
    ['a card that is there', ['card', 'today'], 'src/popup/cards/today.tsx is there already'],
    ['a language that is there', ['language', 'de'], 'src/languages/de.ts is there already'],
    ['a language that nobody speaks', ['language', 'qq'], 'Intl'],
    ['what it cannot make', ['toString', 'thing'], 'usage:'],
    ['no name at all', ['rule'], 'usage:'],
    ['two names', ['rule', 'pitch-a', 'pitch-b'], 'usage:'],
  ])('%s, and writes nothing', (_why, words, complaint) => {
    const before = sources(fresh);
    const { status, said, complained } = runNew(fresh, ...words);
    expect(status).toBe(1);
    expect(complained).toContain(complaint);
    expect(complained.split('\n')).toHaveLength(1);
    expect(said).toEqual(['']);
    expect(sources(fresh)).toEqual(before);
  });

  it('to write a part when a register does not look as it did', () => {
    const root = mkdtempSync(join(tmpdir(), 'new-'));
    cpSync('src', join(root, 'src'), { recursive: true });
    writeFileSync(join(root, 'src/engine/catalogue.ts'), 'export const catalogue = [];\n');
    const before = sources(root);
    expect(runNew(root, 'rule', 'pitch-free-gift').status).toBe(1);
    expect(sources(root)).toEqual(before);
    rmSync(root, { recursive: true });
  });
});
