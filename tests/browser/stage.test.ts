import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hosts, type StageSite } from './hosts.ts';
import { openStage, type Stage } from './stage.ts';

describe('the stage', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each(Object.keys(hosts) as StageSite[])('serves stand-in pages at the real host of %s', async (site) => {
    const page = await stage.open(site, '/', {
      page: 'practice/plain',
      csp: 'strict',
    });
    await page.waitForSelector('body[data-ready]');
    expect(await page.evaluate(() => [location.origin, isSecureContext])).toEqual([
      `https://${hosts[site]}`,
      true,
    ]);
    await page.close();
  });

  it('leads every other host nowhere', async () => {
    const page = await stage.browser.newPage();
    await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });

  it('hands out the running worker', async () => {
    const worker = await stage.worker();
    expect(await worker.evaluate(() => chrome.runtime.id)).toBe(stage.extensionId);
  });
});

describe('the stage in Firefox', () => {
  it('runs the built extension at the real hosts', async () => {
    const stage = await openStage({ browser: 'firefox' });
    try {
      const page = await stage.open('x', '/', { page: 'practice/plain' });
      await page.waitForSelector('body[data-ready]');
      expect(await page.evaluate(() => location.origin)).toBe('https://x.com');
    } finally {
      await stage.close();
    }
  });
});
