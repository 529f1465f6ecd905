import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as bundle } from 'vite';
import { siteMatches } from '#sites.ts';

const manifestFor = (matches: readonly string[]) => ({
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  content_scripts: [
    {
      matches,
      js: ['content.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
  browser_specific_settings: { gecko: { id: 'probe@sociable.example' } },
});

/** The test-only extensions: the script below `tests/browser/probe/`, and the pages it runs on. */
const probes = {
  /** Opens surfaces as the coach would. */
  content: { script: 'content', matches: siteMatches },
  /** Holds the editors alone. */
  editors: { script: 'editors', matches: siteMatches },
  /** The same, but not on the host that editors are shown at: a browser with an extension that does nothing. */
  'editors-elsewhere': { script: 'editors', matches: ['https://x.com/*'] },
} as const;

export type ProbeName = keyof typeof probes;

/** Folder of a test-only extension, for `openStage({ extension })`. */
export const probeFolder = (name: ProbeName): string => resolve('.pages', `probe-${name}`);

async function buildProbe(name: ProbeName): Promise<void> {
  const folder = probeFolder(name);
  const { script, matches } = probes[name];
  await bundle({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      minify: false,
      lib: {
        entry: resolve(`tests/browser/probe/${script}.ts`),
        formats: ['iife'],
        name: 'content',
        fileName: () => 'content.js',
      },
    },
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestFor(matches)));
}

/** Builds all probes, once and before any test: files that run side by side load them from the same folders. */
export async function buildProbes(): Promise<void> {
  for (const name of Object.keys(probes) as ProbeName[]) await buildProbe(name);
}
