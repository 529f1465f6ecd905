import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build as bundle } from 'vite';
import { build as buildExtension } from 'wxt';
import { buildProbes } from './probe/build.ts';
import { pagesFolder } from './server.ts';

/** The built extensions, as folders. */
export const extensionFolder = (browser: 'chromium' | 'firefox'): string =>
  resolve('.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** Bundles each `tests/pages/<site>/<name>.ts(x)` with its real editor into `.pages/<site>/<name>.js`. */
export async function buildPages(): Promise<void> {
  const sources = globSync('tests/pages/*/*.{ts,tsx}').filter((file) => !file.includes('/parts/'));
  rmSync(pagesFolder, { recursive: true, force: true });
  mkdirSync(pagesFolder);
  const input = Object.fromEntries(
    sources.map((file) => [file.replace(/^tests\/pages\//, '').replace(/\.tsx?$/, ''), resolve(file)]),
  );
  await bundle({
    configFile: false,
    logLevel: 'error',
    // Under a test runner JSX would come out for React's development build, which is not the one that is bundled.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: pagesFolder,
      emptyOutDir: false,
      target: 'esnext',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: false,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name]-[hash].js',
        },
      },
    },
    base: '/~/',
  });
}

/** Builds the stand-in pages and the extension for the browsers named. */
export async function buildEverything(...browsers: readonly ('chromium' | 'firefox')[]): Promise<void> {
  // A test runner says "test", and React's development runtime would then meet its production build.
  process.env['NODE_ENV'] = 'production';
  await buildPages();
  if (browsers.includes('chromium')) await buildExtension({ root: '.' });
  if (browsers.includes('firefox')) {
    await buildExtension({ root: '.', browser: 'firefox', manifestVersion: 3 });
  }
}

/** Runs once before the browser tests. `SOCIABLE_BUILT=1` says that everything is built already. */
export default async function setup(): Promise<void> {
  if (process.env['SOCIABLE_BUILT'] === '1' && existsSync(pagesFolder)) return;
  await buildEverything('chromium', 'firefox');
  await buildProbes();
}
