import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';

/**
 * `npm test`: types, lint, unused code, then unit, house, property and browser tests. Everything runs to the end even when something fails,
 * and the last line says how it went: `N passed, N failed`.
 */
interface Tally {
  passed: number;
  failed: number;
}

const tally: Tally = { passed: 0, failed: 0 };

function run(title: string, command: string, ...words: readonly string[]): number {
  console.log(`\n== ${title}`);
  return spawnSync(command, words, { stdio: 'inherit' }).status ?? 1;
}

function check(title: string, command: string, ...words: readonly string[]): void {
  if (run(title, command, ...words) === 0) tally.passed += 1;
  else tally.failed += 1;
}

/** Counts what vitest reports; a run that ends without a report, or in error without a failed test, is one failure. */
function vitest(title: string, ...projects: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const report = join(folder, 'report.json');
  const status = run(
    title,
    'vitest',
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...projects.map((project) => `--project=${project}`),
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    tally.passed += numPassedTests;
    tally.failed += numFailedTests > 0 || status === 0 ? numFailedTests : 1;
  } catch {
    tally.failed += 1;
  }
  rmSync(folder, { recursive: true });
}

ensureBrowsers('chromium', 'firefox');
run('prepare', 'wxt', 'prepare');
check('types', 'tsc', '--noEmit');
check('lint', 'biome', 'check', '.');
check('unused code', 'knip');
vitest('unit, house and property tests', 'unit', 'house', 'property');
vitest('browser tests', 'browser');

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
