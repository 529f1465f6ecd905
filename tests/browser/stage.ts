import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import { extensionFolder } from './build.ts';
import { makeCertificate } from './certificate.ts';
import { hosts, type StageSite } from './hosts.ts';
import { type BrowserName, firefoxAddress, launchBrowser } from './launch.ts';
import { startPageServer } from './server.ts';

export interface StageOptions {
  readonly browser?: BrowserName;
  /** Folder of another extension than the built one, such as a probe. */
  readonly extension?: string;
  readonly headless?: boolean;
  readonly language?: string;
}

export interface Stage {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Every request that reached the page server, as `host path`. */
  readonly requests: readonly string[];
  /** Where files that a page gives to save are put. */
  readonly downloads: string;
  /** Opens a stand-in page at its real host; `params.page` names the module below `tests/pages/<site>/`. */
  open(site: StageSite, path: string, params: Readonly<Record<string, string>>): Promise<Page>;
  /** One of the extension's own pages, such as `popup.html`, in a tab. */
  openOwn(file: string): Promise<Page>;
  /** The service worker, woken if it sleeps (Chromium only). */
  worker(): Promise<WebWorker>;
  stopWorker(): Promise<void>;
  /** Opens the real popup over `page` (Chromium only). */
  popup(page: Page): Promise<Page>;
  /** Writes `.pictures/<name>.png`. */
  picture(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

const workerOf = (id: string) => (target: Target) =>
  target.type() === 'service_worker' && target.url().includes(id);

/** The extension greets whoever is new; tests open what they need by themselves. */
async function closeFirstRun(browser: Browser, id: string): Promise<void> {
  const isWelcome = (target: Target): boolean => target.url().endsWith(`${id}/welcome.html`);
  const target = await browser.waitForTarget(isWelcome, { timeout: 20_000 });
  await (await target.page())?.close();
}

/** A browser with the built extension and the four hosts on loopback. Each test file opens one and closes it. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const name = options.browser ?? 'chromium';
  const certificate = makeCertificate();
  const server = await startPageServer(certificate);
  const downloads = mkdtempSync(join(tmpdir(), 'saved-'));
  const browser = await launchBrowser(name, {
    downloads,
    port: server.port,
    certificate,
    headless: options.headless ?? true,
    ...(options.language ? { language: options.language } : {}),
  });
  const extensionId = await browser.installExtension(options.extension ?? extensionFolder(name));

  if (name === 'chromium' && !options.extension) await closeFirstRun(browser, extensionId);

  const workerAddress = `chrome-extension://${extensionId}/background.js`;

  /** A message that nobody answers wakes the worker all the same. */
  const wake = async (): Promise<void> => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    await page.close();
  };
  const worker = async (): Promise<WebWorker> => {
    const isOurs = workerOf(extensionId);
    const running = browser.targets().find(isOurs);
    const waking = running ? undefined : wake();
    const target = running ?? (await browser.waitForTarget(isOurs, { timeout: 20_000 }));
    await waking;
    const live = await target.worker();
    if (!live) throw new Error('The service worker has no handle.');
    return live;
  };

  return {
    browser,
    extensionId,
    requests: server.requests,
    downloads,
    worker,
    async open(site, path, params) {
      const page = await browser.newPage();
      await page.goto(`https://${hosts[site]}${path}?${new URLSearchParams(params)}`, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async openOwn(file) {
      const page = await browser.newPage();
      const origin =
        name === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${firefoxAddress}`;
      await page.goto(`${origin}/${file}`, {
        waitUntil: name === 'chromium' ? 'load' : [],
      });
      return page;
    },
    async stopWorker() {
      const live = await worker();
      const root = await browser.target().createCDPSession();
      await live.close();
      // An event that comes while the worker stops starts it once more, under the same target: that one is stopped too.
      while (browser.targets().some(workerOf(extensionId))) {
        const { targetInfos } = await root.send('Target.getTargets');
        const left = targetInfos.filter(({ url }) => url === workerAddress);
        // One that is gone between question and answer is what is wanted.
        for (const { targetId } of left) {
          await root.send('Target.closeTarget', { targetId }).catch(() => undefined);
        }
      }
      await root.detach();
    },
    async popup(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(extensionId);
      if (!extension) throw new Error('The extension is not installed.');
      const opened = browser.waitForTarget((target) => target.url().includes(`${extensionId}/popup.html`), {
        timeout: 20_000,
      });
      await page.triggerExtensionAction(extension);
      return (await opened).asPage();
    },
    async picture(page, file) {
      const path = `.pictures/${file}.png` as const;
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path });
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
