import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { extensionFolder } from './build.ts';
import { freshStart, openRoom, pitch, type Room, type RoomOptions } from './coach-page.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => freshStart(stage));

async function inRoom(options: RoomOptions, work: (room: Room) => Promise<void>): Promise<void> {
  const room = await openRoom(stage, options);
  try {
    await work(room);
    expect(room.errors).toEqual([]);
  } finally {
    await room.close();
  }
}

/** Words that would tell a page who we are. */
const telling = /sociable|extension|chrome-|moz-|wxt|nudge|coach|highlight|finding|leaflet|pitch/i;

const ourWorlds = async (page: Page): Promise<readonly string[]> => {
  const frames = page.frames().flatMap((frame) => frame.extensionRealms());
  return Promise.all(frames.map((realm) => realm.evaluate(() => String(chrome.runtime.id))));
};

const workerRuns = (): boolean =>
  stage.browser
    .targets()
    .some((target) => target.type() === 'service_worker' && target.url().includes(stage.extensionId));

describe('a page on which nobody writes', () => {
  it('gets one small script', () => {
    const gate = readFileSync(join(extensionFolder('chromium'), 'gate.js'));
    expect(gzipSync(gate).length).toBeLessThan(8 * 1024);
  });

  it('wakes nobody, and holds nothing of ours', async () => {
    await stage.stopWorker();
    const page = await stage.open('linkedin', '/feed/', { page: 'coach/room' });
    await page.waitForSelector('body[data-ready]');
    await page.mouse.move(300, 700);
    await page.mouse.click(300, 700);
    await page.keyboard.press('PageDown');
    expect(await ourWorlds(page)).toEqual([stage.extensionId]);
    expect(
      await page.evaluate(() => [CSS.highlights.size, document.documentElement.children.length]),
    ).toEqual([0, 2]);
    expect(workerRuns()).toBe(false);
    await page.evaluate(() => window.standIn?.element.focus());
    await expect.poll(workerRuns).toBe(true);
    await page.close();
  });
});

describe('a page that hunts for extensions', () => {
  it('finds nothing that names us in tree, registries, globals and messages, through a whole journey', async () => {
    await inRoom({ page: 'coach/hunter' }, async (room) => {
      await room.type(pitch.text);
      await room.untilMarked(pitch.words);
      await room.rest(pitch.words);
      const found = await room.page.evaluate(() => ({
        nodes: window.hunt?.nodes.filter((html) => !html.includes('data-sdui-screen')) ?? [],
        messages: window.hunt?.messages,
        names: window.hunt?.names(),
        registry: [...CSS.highlights.keys()],
        sheets: document.adoptedStyleSheets.map((sheet) =>
          [...sheet.cssRules].map((rule) => rule.cssText).join(),
        ),
        hosts: [...document.documentElement.children].slice(2).map((node) => node.outerHTML),
        open: [...document.querySelectorAll('*')].filter((node) => node.shadowRoot).length,
      }));
      // The empty one is the page's own: Draft.js's `setImmediate` asks by it what the browser can do.
      expect(found.messages?.filter((data) => data !== '')).toEqual([]);
      expect(found.names).toEqual([]);
      expect(found.open).toBe(0);
      expect(found.hosts.sort()).toEqual(['<div popover="manual"></div>', '<div></div>'].sort());
      expect(found.registry.filter((name) => !/^[a-z]{9}$/.test(name))).toEqual([]);
      expect(found.nodes.filter((html) => telling.test(html))).toEqual([]);
      expect(
        found.sheets
          .map((css) => css.replaceAll(/::highlight|color: highlight/g, ''))
          .filter((css) => telling.test(css)),
      ).toEqual([]);
    });
  });

  it('sees other names at the next load', async () => {
    const names = async (): Promise<readonly string[]> => {
      let seen: readonly string[] = [];
      await inRoom({}, async (room) => {
        await room.type(pitch.text);
        await room.untilMarked(pitch.words);
        seen = await room.page.evaluate(() => [...CSS.highlights.keys()]);
      });
      return seen;
    };
    const [first, second] = [await names(), await names()];
    expect(first.filter((name) => second.includes(name))).toEqual([]);
  });

  it('reaches no file of ours by its address, and nobody who answers messages', async () => {
    await inRoom({}, async ({ page }) => {
      const files = globSync('**/*.*', { cwd: extensionFolder('chromium') });
      const reached = await page.evaluate(
        async (id, all) => {
          const tries = all.map(async (file) => {
            try {
              await fetch(`chrome-extension://${id}/${file}`);
              return file;
            } catch {
              return '';
            }
          });
          return (await Promise.all(tries)).filter(Boolean);
        },
        stage.extensionId,
        files,
      );
      expect(files.length).toBeGreaterThan(5);
      expect(reached).toEqual([]);
      const runtime = await page.evaluate(
        () => typeof (Reflect.get(window, 'chrome') as { runtime?: object } | undefined)?.runtime,
      );
      expect(runtime).toBe('undefined');
    });
  });

  it('cannot tell by the time its events take', async () => {
    await inRoom({}, async ({ page }) => {
      const extraMicroseconds = await page.evaluate(() => {
        const place = document.body.appendChild(document.createElement('i'));
        const fastest = (type: string): number => {
          let best = Number.POSITIVE_INFINITY;
          for (let round = 0; round < 20; round += 1) {
            const start = performance.now();
            for (let count = 0; count < 500; count += 1)
              place.dispatchEvent(new Event(type, { bubbles: true }));
            best = Math.min(best, (performance.now() - start) / 500);
          }
          return best * 1000;
        };
        fastest('keyup');
        return fastest('keydown') - fastest('keyup');
      });
      // A page's own listeners cost more than this, and every extension, keyboard tool or password safe adds some.
      expect(extraMicroseconds).toBeLessThan(30);
    });
  });
});

describe('requests', () => {
  it('there are none, of page, worker or popup, through a whole journey', async () => {
    const worker = await stage.worker();
    const asked: string[] = [];
    await worker.client.send('Network.enable');
    worker.client.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    await inRoom({}, async (room) => {
      room.page.on('request', (request) => asked.push(request.url()));
      const served = stage.requests.length;
      await room.type(pitch.text);
      await room.untilMarked(pitch.words);
      await room.rest(pitch.words);
      await room.press('Why');
      await room.press('Try this');
      await room.untilMarked();
      const popup = await stage.popup(room.page);
      popup.on('request', (request) => asked.push(request.url()));
      await popup.waitForSelector('main');
      await popup.close();
      expect(stage.requests.slice(served)).toEqual([]);
    });
    expect(asked.filter((url) => !url.startsWith(`chrome-extension://${stage.extensionId}/`))).toEqual([]);
  });
});

describe('a rough page', () => {
  it('that clears the registry gets its marks back with the next change', async () => {
    await inRoom({}, async (room) => {
      await room.type(pitch.text);
      await room.untilMarked(pitch.words);
      await room.frame.evaluate(() => CSS.highlights.clear());
      expect(await room.marked()).toEqual([]);
      await room.type(' Yes');
      await room.untilMarked(pitch.words);
    });
  });

  it('that removes our layer under an open card throws nothing, and the card opens again', async () => {
    await inRoom({}, async (room) => {
      await room.type(pitch.text);
      await room.untilMarked(pitch.words);
      await room.rest(pitch.words);
      await room.page.evaluate(() => {
        for (const node of [...document.documentElement.children].slice(2)) node.remove();
      });
      await room.page.mouse.move(900, 700);
      await room.untilClosed();
      await room.rest(pitch.words);
      await room.press('Not now');
      await room.untilMarked();
    });
  });

  it('that takes the editor away under an open card leaves nothing of ours behind', async () => {
    await inRoom({}, async (room) => {
      await room.type(pitch.text);
      await room.untilMarked(pitch.words);
      await room.rest(pitch.words);
      await room.page.evaluate(() => window.standIn?.element.remove());
      await room.untilClosed();
      await room.untilMarked();
      expect(await room.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    });
  });

  it('gets its very editor back as it would be without us', async () => {
    await inRoom({ editor: 'plain' }, async (room) => {
      await room.type(pitch.text);
      const before = await room.frame.evaluate(() => window.standIn?.element.outerHTML);
      await room.untilMarked(pitch.words);
      await room.rest(pitch.words);
      expect(await room.frame.evaluate(() => window.standIn?.element.outerHTML)).toBe(before);
    });
  });
});

describe('a worker that stops', () => {
  it('is simply asked again', async () => {
    await inRoom({}, async (room) => {
      await room.type('Hello all. ');
      await stage.stopWorker();
      await room.type(pitch.text);
      await room.untilMarked(pitch.words);
      await stage.stopWorker();
      await room.rest(pitch.words);
      await room.press('Not now');
      await room.untilMarked();
    });
  });
});

describe('an input method', () => {
  it('sees no mark while it composes, and one after', async () => {
    await inRoom({ editor: 'plain' }, async (room) => {
      const session = await room.page.createCDPSession();
      await room.type('Hello all, we baked all night for you. Sign up toda');
      await room.untilMarked();
      await session.send('Input.imeSetComposition', { text: 'y.', selectionStart: 2, selectionEnd: 2 });
      const composing = await room.page.evaluate(() => performance.now());
      await room.page.waitForFunction((start) => performance.now() - start > 2_600, {}, composing);
      expect(await room.marked()).toEqual([]);
      await session.send('Input.insertText', { text: 'y.' });
      await room.untilMarked(pitch.words);
      expect(await room.text()).toBe(pitch.text);
    });
  });
});
