import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Source, shipped } from './sources.ts';

/** Folder of `src` → what it may import from the other folders of `src`, and which packages. */
const allowed: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  engine: { folders: [], packages: [] },
  habit: { folders: ['engine', 'storage/types.ts'], packages: [] },
  languages: { folders: ['engine'], packages: [] },
  surfaces: { folders: ['engine'], packages: [] },
  storage: { folders: ['engine', 'habit'], packages: ['wxt', 'valibot'] },
  messaging: { folders: ['engine/types.ts', 'habit', 'storage'], packages: ['wxt', 'valibot'] },
  ui: { folders: [], packages: ['react', 'react-dom'] },
  nudge: { folders: ['engine', 'surfaces', 'languages', 'ui'], packages: ['react', 'react-dom', 'zustand'] },
  compose: {
    folders: ['engine', 'surfaces', 'nudge', 'languages', 'storage', 'messaging'],
    packages: ['wxt', 'zustand'],
  },
  popup: {
    folders: ['engine/types.ts', 'habit', 'languages', 'storage', 'messaging', 'ui'],
    packages: ['react', 'react-dom', 'zustand'],
  },
  background: { folders: ['engine', 'habit', 'languages', 'storage', 'messaging'], packages: ['wxt'] },
  cli: { folders: ['engine', 'surfaces'], packages: ['node:fs', 'node:util'] },
};

/** The one file that may import the parser. */
const parserFile = 'src/engine/text/tags.ts';

const importPattern = /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf({ text }: Source): readonly string[] {
  return [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Where an import leads, as a path from the top of the project; packages stay as they are. */
function resolveImport(file: string, name: string): string {
  if (name.startsWith('#')) return `src/${name.slice(1)}`;
  return name.startsWith('.') ? join(dirname(file), name) : name;
}

function faultsOf(source: Source): readonly string[] {
  const folder = source.file.split('/')[1] ?? '';
  const rule = allowed[folder];
  if (!source.file.startsWith('src/') || !rule) return [];
  return importsOf(source).flatMap((name) => {
    const target = resolveImport(source.file, name);
    if (target === 'src/sites.ts') return [];
    if (target.startsWith('src/')) {
      const path = target.slice('src/'.length);
      const fine = [folder, ...rule.folders].some((root) => path === root || path.startsWith(`${root}/`));
      return fine ? [] : [`${source.file} imports ${name}: ${folder} may not know ${path}`];
    }
    if (target.startsWith('compromise')) {
      return source.file === parserFile ? [] : [`${source.file} imports ${name}: only ${parserFile} may`];
    }
    const packageName = target.split('/')[0] ?? '';
    return rule.packages.includes(packageName) ? [] : [`${source.file} imports the package ${name}`];
  });
}

describe('import directions', () => {
  it('sees every folder of src', () => {
    const folders = new Set(shipped.flatMap(({ file }) => (/^src\/([^/]+)\//.exec(file) ?? []).slice(1)));
    expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
  });

  it('engine and habit know nobody, surfaces know no React, nudge and popup never meet', () => {
    expect(shipped.flatMap(faultsOf)).toEqual([]);
  });

  it('notices a forbidden import', () => {
    const source = { file: 'src/engine/x.ts', text: "import { create } from 'zustand';\n", lines: 1 };
    expect(faultsOf(source)).toEqual(['src/engine/x.ts imports the package zustand']);
  });

  it('browser APIs are touched only where wiring happens', () => {
    const wiring =
      /^(entrypoints|src\/(background|storage|messaging|compose|languages)\/|src\/popup\/(store|start)\.ts)/;
    const touching = shipped.filter(
      ({ file, text }) => !wiring.test(file) && /from 'wxt\/browser'|\bchrome\.\w/.test(text),
    );
    expect(touching.map(({ file }) => file)).toEqual([]);
  });
});
