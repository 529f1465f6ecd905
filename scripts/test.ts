import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureBrowsers } from './browsers.ts';

/**
 * `npm test`: types, lint, unused code, then unit, house, property and browser tests. Everything runs to the end even when
 * something fails; what failed is listed once more at the end, and the last line says how it went: `N passed, N failed`.
 */
let passed = 0;
const failures: string[] = [];

/** Logs that nobody watches are plain text. */
const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };

function run(title: string, command: string, ...words: readonly string[]): number {
  console.log(`\n== ${title}`);
  return spawnSync(command, words, { stdio: 'inherit', env }).status ?? 1;
}

function check(title: string, command: string, ...words: readonly string[]): void {
  if (run(title, command, ...words) === 0) passed += 1;
  else failures.push(`${title}: see "== ${title}" above`);
}

/** What is used here of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    /** The path of the file. */
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? '';

/** A line for each test that failed, and for each file that failed without a test. */
function failuresIn({ testResults }: Report): readonly string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative('.', name);
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${file}: ${test.fullName}\n    ${firstLine(test.failureMessages[0])}`);
    return failed.length > 0 || status !== 'failed' ? failed : [`${file}\n    ${firstLine(message)}`];
  });
}

/** Runs all tests. An end in error without a failed test, or without a report, is a failure too. */
function test(): void {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'report.json');
  const words = ['--config=tests/vitest.config.ts', '--silent=passed-only', '--reporter=default'];
  const status = run('tests', 'vitest', 'run', ...words, '--reporter=json', `--outputFile.json=${file}`);
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const found = failuresIn(report);
    passed += report.numPassedTests;
    failures.push(...found);
    if (found.length === 0 && status !== 0) failures.push('tests: an error outside of any test, see above');
  } catch {
    failures.push('tests: they ended without a report, see above');
  }
  rmSync(folder, { recursive: true });
}

ensureBrowsers('chromium', 'firefox');
run('prepare', 'wxt', 'prepare');
check('types', 'tsc', '--noEmit');
check('lint', 'biome', 'check', '--diagnostic-level=error', '.');
check('unused code', 'knip');
test();

if (failures.length > 0) console.log(`\n== failed\n${failures.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
