import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Builds the test-only extension whose content script is `tests/browser/probe/<script>.ts`; gives its folder, for
 * `openStage({ extension })`. `content` opens surfaces, `editors` holds the editors alone. It runs on `matches`.
 */
export async function buildProbe(
  script: 'content' | 'editors' = 'content',
  matches: readonly string[] = siteMatches,
): Promise<string> {
  const folder = resolve('.pages', `probe-${script}${matches === siteMatches ? '' : '-elsewhere'}`);
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
        entry: resolve(`tests/browser/probe/${script}.ts`),
        formats: ['iife'],
        name: 'content',
        fileName: () => 'content.js',
      },
    },
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestFor(matches)));
  return folder;
}
