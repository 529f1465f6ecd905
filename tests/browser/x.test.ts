import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { and, labelLanguages } from './box-case.ts';
import { probeFolder } from './probe/build.ts';
import {
  attempts,
  expectPublished,
  openPlace,
  type Place,
  passTime,
  write,
  writtenBox,
} from './probe/drive.ts';
import { seen } from './probe/seen.ts';
import { openStage, type Stage } from './stage.ts';
import { boxes, chat, drawer, home, inline, parent, part, sends, threadPart, x } from './x-cases.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extension: probeFolder('content') });
});
afterAll(() => stage.close());

async function withPage(place: Place, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPlace(stage, place);
  try {
    await work(page);
  } finally {
    await page.close();
  }
}

describe.each(boxes)('the $box box of X', ({ box, kind, at, field, around }) => {
  it.each(labelLanguages)('is found on focus and understood in %s', async (lang) => {
    await withPage({ ...at, params: { ...at.params, lang } }, async (page) => {
      await write(page, field, 'Hello you');
      const found = await writtenBox(page, 'Hello you');
      expect(found).toMatchObject({ name: box, kind });
      expect(found.circumstances).toEqual(around);
      expect((await seen(page)).diagnosis.limited).toBe(false);
    });
  });
});

describe('the post box of X on small screens', () => {
  it('is a textarea, and its send is proved alike', async () => {
    await withPage(x('/compose/post', { page: 'home', modal: 'reply', small: 'on' }), async (page) => {
      await write(page, '[role=dialog] textarea', 'Hello you');
      expect(await writtenBox(page, 'Hello you')).toMatchObject({ name: 'reply-dialog', kind: 'reply' });
      await send(page, '[role=dialog] [data-testid="tweetButton"]');
      expect(await attempts(page)).toMatchObject([{ verdict: 'confirmed', circumstances: { parent } }]);
    });
  });
});

describe('the circumstances on X', () => {
  it('say that a thread is the own one', async () => {
    await withPage(x('/me_myself/status/124', { page: 'status', author: 'me' }), async (page) => {
      await write(page, inline, 'More');
      expect((await writtenBox(page, 'More')).circumstances.ownThread).toBe(true);
    });
  });

  it.each([
    ['mine', 'page', false],
    ['none', 'shadow', false],
    ['both', 'page', true],
  ])('say whether they wrote before: rows %s in the %s', async (rows, where, theyWrote) => {
    await withPage(x('/i/chat/1-2', { page: 'messages', rows, where }), async (page) => {
      await write(page, chat, 'Hi');
      expect((await writtenBox(page, 'Hi')).circumstances.theyWrote).toBe(theyWrote);
    });
  });

  it('leave out in the old drawer who wrote, as nothing there tells', async () => {
    await withPage(x('/home', { page: 'messages', where: 'drawer' }), async (page) => {
      await write(page, drawer, 'Hi');
      const box = await writtenBox(page, 'Hi');
      expect(box.circumstances).toEqual({ recipient: { name: 'Jane Doe' } });
    });
  });
});

describe('what is no box on X', () => {
  it('stays quiet: search in both forms', async () => {
    await withPage(x('/home', { page: 'home' }), async (page) => {
      await page.locator('[data-testid="SearchBox_Search_Input"]').click();
      await page.locator('#trap-search').click();
      await page.keyboard.type('bakery');
      expect((await seen(page)).boxes).toEqual([]);
    });
  });
});

describe('an editor on X that nobody has seen before', () => {
  it('puts us into the limited state, until a known box is used', async () => {
    await withPage(x('/home', { page: 'home', unknown: 'on' }), async (page) => {
      await write(page, '#stranger', 'Hello');
      const limited = async () => (await seen(page)).diagnosis.limited;
      await expect.poll(limited, { timeout: 2000 }).toBe(true);
      expect((await seen(page)).boxes).toEqual([]);
      await write(page, home, 'Hello');
      await expect.poll(limited, { timeout: 2000 }).toBe(false);
    });
  });
});

describe('a send on X', () => {
  it.each([
    ['a post', x('/home', { page: 'home', csp: 'strict' }), home, 'Control'],
    ['a message', x('/i/chat/1-2', { page: 'messages', csp: 'strict' }), chat, 'Enter'],
  ])('is confirmed under a strict policy: %s', async (_what, at, field, how) => {
    await withPage(at, async (page) => {
      await write(page, field, 'Hello');
      await send(page, how);
      expect(await attempts(page)).toMatchObject([{ verdict: 'confirmed' }]);
    });
  });

  it('keeps what it answers while the timeline behind is recycled', async () => {
    await withPage(x('/c', { page: 'home', modal: 'reply' }), async (page) => {
      await write(page, part(0), 'Five years');
      await page.evaluate(() => scrollTo(0, 3000));
      await send(page, 'Control');
      expect(await attempts(page)).toMatchObject([{ verdict: 'confirmed', circumstances: { parent } }]);
    });
  });

  it.each(sends)('is confirmed: $what', async ({ box, at, field, how }) => {
    await withPage(at, async (page) => {
      await write(page, field, 'Five years is a lot of bread');
      expect(await writtenBox(page, 'Five years is a lot of bread')).toMatchObject({ name: box });
      await send(page, how);
      const [attempt] = await attempts(page);
      expect(attempt).toMatchObject({ verdict: 'confirmed', text: 'Five years is a lot of bread' });
      await expectPublished(page, ['Five years is a lot of bread']);
    });
  });

  it.each([
    ['de', x('/home', { page: 'home' }), home, 'Control'],
    ['ar', x('/i/chat/1-2', { page: 'messages' }), chat, 'Enter'],
  ])('is confirmed in %s too', async (lang, at, field, how) => {
    await withPage({ ...at, params: { ...at.params, lang } }, async (page) => {
      await write(page, field, 'Hallo zusammen');
      await send(page, how);
      expect(await attempts(page)).toMatchObject([{ verdict: 'confirmed' }]);
    });
  });

  it('counts a thread of three once', async () => {
    await withPage(x('/compose/post', { page: 'home', modal: 'post' }), async (page) => {
      for (const n of [0, 1, 2]) {
        await write(page, part(n), `Part ${n}`);
        if (n < 2) await page.locator('[role=dialog] [data-testid="addButton"]').click();
      }
      expect((await seen(page)).boxes.map(({ name }) => name)).toEqual([
        'post-dialog',
        threadPart.box,
        threadPart.box,
      ]);
      await send(page, '[role=dialog] [data-testid="tweetButton"]');
      expect(await attempts(page)).toMatchObject([{ verdict: 'confirmed', text: 'Part 0' }]);
      await expectPublished(page, ['Part 0', 'Part 1', 'Part 2']);
    });
  });

  it.each(labelLanguages)(
    'knows the parts of a thread where all of them have one id, in %s',
    async (lang) => {
      await withPage(and(threadPart.at, { ids: 'repeat', lang }), async (page) => {
        await write(page, part(0), 'Part 0');
        await page.locator('[role=dialog] [data-testid="addButton"]').click();
        const second =
          '[role=dialog] div:nth-child(2) > [data-testid$="_label"] [data-testid="tweetTextarea_0"]';
        await page.waitForSelector(second);
        await write(page, second, 'Part 1');
        const found = await writtenBox(page, 'Part 1');
        expect(found).toMatchObject({ name: threadPart.box, kind: threadPart.kind });
        expect(found.circumstances).toEqual(threadPart.around);
      });
    },
  );

  it.each(['en', 'de', 'fr', 'es', 'nl', 'ar'])(
    'that X refuses has failed, and the next one counts once, in %s',
    async (lang) => {
      await withPage(x('/home', { page: 'home', fail: 'error', times: '1', lang }), async (page) => {
        await write(page, home, 'Bonjour');
        await send(page, '[data-testid="tweetButtonInline"]');
        expect(await attempts(page)).toMatchObject([{ verdict: 'failed' }]);
        await send(page, '[data-testid="tweetButtonInline"]');
        expect(await attempts(page, 2)).toMatchObject([{ verdict: 'failed' }, { verdict: 'confirmed' }]);
        await expectPublished(page, ['Bonjour']);
      });
    },
  );

  it('of a message that its row calls failed has failed', async () => {
    await withPage(x('/i/chat/1-2', { page: 'messages', fail: 'error' }), async (page) => {
      await write(page, chat, 'Hello');
      await send(page, 'Enter');
      expect(await attempts(page)).toMatchObject([{ verdict: 'failed' }]);
    });
  });

  const dialogButton = '[role=dialog] [data-testid="tweetButton"]';
  const dialog = (modal: string, fail: string) => x('/c', { page: 'home', modal, fail });
  it.each([
    ['a post whose dialog closed is unknown', dialog('post', 'silent'), part(0), dialogButton],
    ['a reply whose dialog closed is unknown', dialog('reply', 'silent'), part(0), 'Control'],
    ['a quote whose dialog closed is unknown', dialog('quote', 'silent'), part(0), dialogButton],
    ['a quote that was refused has failed', dialog('quote', 'error'), part(0), dialogButton],
    [
      'a post that stands there still has failed',
      x('/home', { page: 'home', fail: 'stuck' }),
      home,
      'Control',
    ],
    [
      'a message without a row is unknown',
      x('/i/chat/1-2', { page: 'messages', fail: 'silent' }),
      chat,
      'Enter',
    ],
    [
      'a message that is still going out is unknown',
      x('/i/chat/1-2', { page: 'messages', fail: 'hidden' }),
      chat,
      'Enter',
    ],
    [
      'a message that stands there still has failed',
      x('/i/chat/1-2', { page: 'messages', fail: 'stuck' }),
      chat,
      'Enter',
    ],
  ])('that leaves no proof is not counted: %s', async (what, at, field, how) => {
    await withPage(at, async (page) => {
      await write(page, field, 'Into the void');
      await send(page, how);
      await passTime(page);
      expect((await attempts(page)).map(({ verdict }) => verdict)).toEqual([
        /unknown|failed/.exec(what)?.[0],
      ]);
    });
  });

  it('is unknown when what was tried is thrown away', async () => {
    await withPage(dialog('post', 'stuck'), async (page) => {
      await write(page, part(0), 'Never mind');
      await send(page, dialogButton);
      await page.locator('[data-testid="app-bar-close"]').click();
      await passTime(page);
      expect(await attempts(page)).toMatchObject([{ verdict: 'unknown' }]);
    });
  });

  it('is not proved by the toast of the one before', async () => {
    await withPage(x('/home', { page: 'home', fail: 'silent', spare: '1' }), async (page) => {
      await write(page, home, 'The first one');
      await send(page, 'Control');
      await attempts(page);
      await write(page, home, 'The second one');
      await send(page, 'Control');
      await passTime(page);
      expect(await attempts(page, 2)).toMatchObject([{ verdict: 'confirmed' }, { verdict: 'unknown' }]);
    });
  });

  it('is not what closing a dialog is, nor the other button behind it', async () => {
    await withPage(x('/c', { page: 'home', modal: 'post' }), async (page) => {
      await write(page, part(0), 'Never mind');
      await writtenBox(page, 'Never mind');
      await page.locator('[data-testid="app-bar-close"]').click();
      await write(page, home, 'Something else');
      await send(page, '#home-composer [data-testid="tweetButtonInline"]');
      expect(await attempts(page)).toMatchObject([{ text: 'Something else', verdict: 'confirmed' }]);
    });
  });

  it('does not begin while the button is off', async () => {
    await withPage(x('/home', { page: 'home' }), async (page) => {
      await write(page, home, '   ');
      await send(page, 'Control');
      await page.keyboard.type('Now it is on');
      await send(page, 'Control');
      expect(await attempts(page)).toMatchObject([
        { verdict: 'confirmed', text: expect.stringContaining('Now it is on') },
      ]);
    });
  });
});

/** `Control` is the shortcut with Enter, `Enter` the key; anything else is a button. */
async function send(page: Page, how: string): Promise<void> {
  if (how === 'Enter') return page.keyboard.press('Enter');
  if (how !== 'Control') return page.locator(how).click();
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}
