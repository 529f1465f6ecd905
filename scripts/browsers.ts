import { spawnSync } from 'node:child_process';
import { type BrowserName, findBrowser } from '../tests/browser/launch.ts';

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Installs the browsers that are missing with Debian's package manager.
 * Throws with a sentence to act on where that is not possible.
 */
export function ensureBrowsers(...names: readonly BrowserName[]): void {
  const missing = names.filter((name) => !findBrowser(name)).map((name) => packages[name]);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(' and ')} from Debian's packages ...`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', ...missing],
  ]) {
    const [command = '', ...rest] = [...asRoot, ...words];
    const { status } = spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) {
      throw new Error(
        `Could not install ${missing.join(' and ')}. By hand: sudo apt-get install ${missing.join(' ')}`,
      );
    }
  }
}
