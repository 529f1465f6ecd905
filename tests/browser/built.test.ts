import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from './build.ts';

const kilobytes = (file: string): number =>
  gzipSync(readFileSync(join(extensionFolder('chromium'), file))).length / 1000;

describe('the built extension', () => {
  // The gate is paid by every page of the four sites, the coach by each frame somebody writes in.
  it.each([
    ['gate.js', 8],
    ['coach.js', 110],
  ])('keeps %s within %i kB gzipped', (file, budget) => {
    expect(kilobytes(file)).toBeLessThanOrEqual(budget);
  });

  // Rules and their examples stay with the background: a page of ours asks for what it shows.
  it.each(['popup', 'sidepanel', 'options', 'welcome'])(
    'keeps the scripts of %s within 160 kB gzipped',
    (page) => {
      const html = readFileSync(join(extensionFolder('chromium'), `${page}.html`), 'utf8');
      const scripts = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(
        ([, file = '']) => file,
      );
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.reduce((sum, file) => sum + kilobytes(file), 0)).toBeLessThanOrEqual(160);
    },
  );

  it.each(['chromium', 'firefox'] as const)('asks for no more than it did in %s', (browser) => {
    const manifest = JSON.parse(readFileSync(join(extensionFolder(browser), 'manifest.json'), 'utf8'));
    delete manifest.version;
    expect(manifest).toMatchSnapshot();
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});
