import { existsSync } from 'node:fs';
import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import type { Certificate } from './certificate.ts';
import { hosts } from './hosts.ts';

export type BrowserName = 'chromium' | 'firefox';

const executables: Record<BrowserName, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** Path of an installed browser, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  return executables[name].find((path) => existsSync(path));
}

export interface LaunchSettings {
  readonly port: number;
  readonly certificate: Certificate;
  readonly headless: boolean;
  /** Folder for the files that a page gives to save. */
  readonly downloads: string;
  /** Pixels of the window. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly language?: string;
}

/** The four hosts lead to loopback, every other name to nowhere: nothing a test does leaves the machine. */
function chromiumOptions({ port, certificate, language, downloads }: LaunchSettings): LaunchOptions {
  const rules = Object.values(hosts).map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return {
    pipe: true,
    enableExtensions: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--force-color-profile=srgb',
      `--lang=${language ?? 'en-GB'}`,
      `--host-resolver-rules=${rules.join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
    ],
  };
}

/** Firefox makes up an address for each installation; this one is known beforehand. */
export const firefoxAddress = '11111111-2222-4333-8444-555555555555';

function firefoxOptions({ port, downloads }: LaunchSettings): LaunchOptions {
  return {
    browser: 'firefox',
    acceptInsecureCerts: true,
    // Without it the extension's own pages cannot be opened over WebDriver BiDi.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'sociable@sociable.example': firefoxAddress }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port};80=${port}`,
      'network.trr.mode': 5,
      'network.http.http3.enable': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'toolkit.telemetry.enabled': false,
      'app.update.enabled': false,
      'layout.spellcheckDefault': 0,
      'alerts.useSystemBackend': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json',
    },
  };
}

export async function launchBrowser(name: BrowserName, settings: LaunchSettings): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} found. On Debian: apt-get install chromium firefox-esr`);
  const options = name === 'chromium' ? chromiumOptions(settings) : firefoxOptions(settings);
  const { width, height } = settings.size ?? { width: 1280, height: 900 };
  return launch({
    ...options,
    executablePath,
    headless: settings.headless,
    defaultViewport: settings.headless ? { width, height } : null,
    protocolTimeout: 60_000,
  });
}
