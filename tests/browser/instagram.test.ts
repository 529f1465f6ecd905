import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { and, labelLanguages } from './box-case.ts';
import {
  boxes,
  caption,
  chat,
  comment,
  create,
  direct,
  instagram,
  parent,
  post,
  sends,
  share,
  weakSends,
} from './instagram-cases.ts';
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

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extension: probeFolder('content') });
});
afterAll(() => stage.close());

async function withPage(place: Place, work: (opened: Page) => Promise<void>): Promise<void> {
  const opened = await openPlace(stage, place);
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
}

async function send(opened: Page, how: string): Promise<void> {
  if (how === 'Enter') return opened.keyboard.press('Enter');
  return opened.locator(how).click();
}

describe.each(boxes)('the $box box of Instagram at $at.path', ({ box, kind, at, field, around }) => {
  it.each(labelLanguages)('is found on focus and understood in %s', async (lang) => {
    await withPage(and(at, { lang }), async (opened) => {
      await write(opened, field, 'Hello you');
      const found = await writtenBox(opened, 'Hello you');
      expect(found).toMatchObject({ name: box, kind });
      expect(found.circumstances).toEqual(around);
      expect((await seen(opened)).diagnosis.limited).toBe(false);
    });
  });
});

describe('the comment box of Instagram', () => {
  it('is followed to the textarea that takes its place on focus', async () => {
    await withPage(post, async (opened) => {
      await write(opened, comment, 'Still here');
      await writtenBox(opened, 'Still here');
      const { boxes: all } = await seen(opened);
      expect(all.map(({ gone }) => gone)).toEqual([true, false]);
    });
  });

  it.each(['en', 'ar'])('answers the commenter whose name it begins with, in %s', async (lang) => {
    await withPage(and(post, { lang }), async (opened) => {
      await opened.locator('article ul > :nth-child(2) > button').click();
      await opened.keyboard.type('with seeds?');
      const box = await writtenBox(opened, '@tom_roe with seeds?');
      expect(box.circumstances).toEqual({
        parent: { text: 'Save me a slice of the rye.', author: 'tom_roe' },
        ownThread: false,
      });
    });
  });

  it('knows the own thread, and a reply to an own comment', async () => {
    await withPage(and(post, { author: 'me' }), async (opened) => {
      await write(opened, comment, 'Thank you');
      expect((await writtenBox(opened, 'Thank you')).circumstances.ownThread).toBe(true);
    });
    await withPage(post, async (opened) => {
      await opened.locator('article ul > :nth-child(3) > button').click();
      await opened.keyboard.type('and more');
      expect((await writtenBox(opened, '@me_myself and more')).circumstances.ownThread).toBe(true);
    });
  });

  it('leaves out whose thread it is where nobody says who is signed in', async () => {
    await withPage(and(post, { me: 'unknown' }), async (opened) => {
      await write(opened, comment, 'Thank you');
      expect((await writtenBox(opened, 'Thank you')).circumstances).toEqual({ parent });
    });
  });
});

describe('a message on Instagram', () => {
  it('knows that nobody has written yet', async () => {
    await withPage(and(chat, { rows: 'none' }), async (opened) => {
      await write(opened, direct, 'Hi');
      expect((await writtenBox(opened, 'Hi')).circumstances.theyWrote).toBe(false);
    });
  });
});

describe('what is no box on Instagram', () => {
  it.each([
    ['search', post, '#search'],
    ['the place of a post', create, '#place'],
    ['the words about oneself', instagram('/accounts/edit/', { page: 'bio' }), '#bio'],
  ])('stays quiet: %s', async (_what, at, field) => {
    await withPage(at, async (opened) => {
      await write(opened, field, 'bakery');
      expect((await seen(opened)).boxes).toEqual([]);
    });
  });
});

describe('an editor on Instagram that nobody has seen before', () => {
  it('puts us into the limited state', async () => {
    await withPage(and(post, { unknown: 'on' }), async (opened) => {
      await write(opened, '#stranger', 'Hello');
      await expect.poll(async () => (await seen(opened)).diagnosis.limited, { timeout: 2000 }).toBe(true);
      expect((await seen(opened)).boxes).toEqual([]);
    });
  });
});

describe('a send on Instagram', () => {
  it.each([
    ['a comment under a strict policy', and(post, { csp: 'strict' }), comment, 'Enter'],
    ['a caption under a strict policy', and(create, { csp: 'strict' }), caption, share],
    ['a comment among recycled rows', and(post, { recycle: 'on' }), comment, 'Enter'],
    ['a comment that says what stands there already', post, comment, 'Enter', 'Thank you all for coming.'],
  ])('is confirmed: %s', async (_what, at, field, how, text = 'Hello') => {
    await withPage(at, async (opened) => {
      await write(opened, field, text);
      await send(opened, how);
      expect(await attempts(opened)).toMatchObject([{ verdict: 'confirmed', text }]);
    });
  });

  it.each(sends)('is confirmed: $what', async ({ box, at, field, how }) => {
    await withPage(at, async (opened) => {
      await write(opened, field, 'Five years is a lot of bread');
      expect(await writtenBox(opened, 'Five years is a lot of bread')).toMatchObject({ name: box });
      await send(opened, how);
      expect(await attempts(opened)).toMatchObject([
        { verdict: 'confirmed', text: 'Five years is a lot of bread' },
      ]);
      await expectPublished(opened, ['Five years is a lot of bread']);
    });
  });

  it.each([
    ['comment', post, comment, 'Enter'],
    ['message', chat, direct, 'Enter'],
  ])('of a %s that is refused has failed, and the next one counts once', async (_what, at, field, how) => {
    await withPage(and(at, { fail: 'error', times: '1', lang: 'ar' }), async (opened) => {
      await write(opened, field, 'Good morning');
      await send(opened, how);
      expect(await attempts(opened)).toMatchObject([{ verdict: 'failed' }]);
      await opened.locator(field).click();
      if (at === chat) await opened.keyboard.type('Good morning');
      await send(opened, how);
      expect(await attempts(opened, 2)).toMatchObject([{ verdict: 'failed' }, { verdict: 'confirmed' }]);
      await expectPublished(opened, ['Good morning']);
    });
  });

  it.each(['en', 'de', 'fr', 'es', 'nl', 'ar'])(
    'of a caption that is not shared has failed in %s',
    async (lang) => {
      await withPage(and(create, { fail: 'error', lang }), async (opened) => {
        await write(opened, caption, 'A new loaf');
        await send(opened, share);
        expect(await attempts(opened)).toMatchObject([{ verdict: 'failed' }]);
      });
    },
  );

  it.each(weakSends)(
    'without its own row is unknown, and failed when the page takes it back: $box, $at.params.fail, $verdict',
    async ({ at, field, how = 'Enter', discard, verdict }) => {
      await withPage(at, async (opened) => {
        await write(opened, field, 'Hello there');
        await send(opened, how);
        if (discard) await opened.locator(discard).click();
        await passTime(opened);
        expect(await attempts(opened)).toMatchObject([{ verdict }]);
      });
    },
  );

  it('is not what leaving the dialog is, nor its other buttons', async () => {
    await withPage(create, async (opened) => {
      await write(opened, caption, 'Never mind');
      await opened.locator('#advanced').click();
      await opened.locator('[role="dialog"] [role="button"]').click();
      await opened.waitForSelector('[role="dialog"]', { hidden: true });
      expect(await attempts(opened, 0)).toEqual([]);
    });
  });
});
