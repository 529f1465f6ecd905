import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as bundle } from 'vite';
import { siteMatches } from '#sites.ts';

const manifest = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  content_scripts: [
    {
      matches: siteMatches,
      js: ['content.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
};

/** Builds the test-only extension around `src/surfaces`; gives its folder, for `openStage({ extension })`. */
export async function buildProbe(): Promise<string> {
  const folder = resolve('.pages', 'probe');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      minify: false,
      lib: {
        entry: resolve('tests/browser/probe/content.ts'),
        formats: ['iife'],
        name: 'content',
        fileName: () => 'content.js',
      },
    },
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
