import { defineConfig } from 'wxt';
import { gateScript, manifest } from './src/manifest.ts';

/** Entrypoints and assets stand at the top level, the source in `src`; nothing is imported by magic. */
export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  outDir: process.env['SOCIABLE_OUT'] ?? '.output',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest,
  // Nothing is loaded over a network; what a page gets of us has ceilings of its own, in the tests.
  vite: () => ({ build: { chunkSizeWarningLimit: 1500 } }),
  hooks: {
    'build:manifestGenerated': (_wxt, generated) => {
      // The gate is an unlisted script, declared here by hand: WXT's own content-script wrapper announces
      // itself to the page with an event that carries the extension's id.
      generated.content_scripts = [gateScript];
    },
  },
});
