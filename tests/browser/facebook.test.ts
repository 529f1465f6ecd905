import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { and, labelLanguages } from './box-case.ts';
import {
  boxes,
  comment,
  editBox,
  feed,
  messages,
  ownPage,
  page,
  post,
  postDialog,
  publish,
  reel,
  reply,
  replyBox,
  replySend,
  sends,
  weakSends,
} from './facebook-cases.ts';
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

/** Presses the button of the first comment, which opens the box that answers it. */
async function openReply(opened: Page, row = 1): Promise<void> {
  await opened.locator(`[role="article"][aria-label]:nth-child(${row}) > [role="button"]:last-child`).click();
  await opened.waitForSelector(reply);
}

async function send(opened: Page, how: string): Promise<void> {
  if (how === 'Enter') return opened.keyboard.press('Enter');
  return opened.locator(how).click();
}

describe.each(boxes)('the $box box of $at.site at $at.path', ({ box, kind, at, field, around }) => {
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

describe('a reply to a comment on Facebook', () => {
  it.each(labelLanguages)('answers the comment, not the post, in %s', async (lang) => {
    await withPage(and(feed, { lang }), async (opened) => {
      await openReply(opened);
      await write(opened, reply, 'Rye it is');
      const found = await writtenBox(opened, 'Rye it is');
      expect(found).toMatchObject({ name: replyBox.box, kind: replyBox.kind });
      expect(found.circumstances).toEqual(replyBox.around);
    });
  });

  it('to an own comment is no reply to others', async () => {
    await withPage(feed, async (opened) => {
      await openReply(opened, 2);
      await write(opened, reply, 'One more thing');
      const { circumstances } = await writtenBox(opened, 'One more thing');
      expect(circumstances.ownThread).toBe(true);
    });
  });
});

describe('the circumstances on Facebook', () => {
  it('say that a thread is the own one', async () => {
    await withPage(and(feed, { author: 'me' }), async (opened) => {
      await write(opened, comment, 'Thank you');
      expect((await writtenBox(opened, 'Thank you')).circumstances.ownThread).toBe(true);
    });
  });

  it('leave out whose thread it is where nobody says who is signed in', async () => {
    await withPage(and(reel, { me: 'unknown', author: 'me' }), async (opened) => {
      await openReply(opened);
      await write(opened, reply, 'Rye');
      const { circumstances } = await writtenBox(opened, 'Rye');
      expect(circumstances).toEqual({ parent: { text: 'Save me a slice of the rye.', author: 'Tom Roe' } });
    });
  });

  it('leave out what is answered where the label may name the writer or a commenter', async () => {
    await withPage(and(feed, { me: 'unknown' }), async (opened) => {
      await write(opened, comment, 'Thank you');
      expect((await writtenBox(opened, 'Thank you')).circumstances).toEqual({});
    });
  });

  it('say that nobody has written yet', async () => {
    await withPage(and(messages, { rows: 'none' }), async (opened) => {
      await write(opened, page, 'Hi');
      expect((await writtenBox(opened, 'Hi')).circumstances.theyWrote).toBe(false);
    });
  });
});

describe('the edit of an own comment on Facebook', () => {
  it.each(labelLanguages)('is understood and is no send, in %s', async (lang) => {
    await withPage(and(editBox.at, { lang }), async (opened) => {
      await opened.locator('[role="article"][aria-label] > .edit').click();
      await write(opened, editBox.field, '');
      await opened.keyboard.press('End');
      await opened.keyboard.type(' And more.');
      const found = await writtenBox(opened, 'Thank you all for coming. And more.');
      expect(found).toMatchObject({ name: editBox.box, kind: editBox.kind });
      expect(found.circumstances).toEqual(editBox.around);
      await opened.keyboard.press('Enter');
      await opened.waitForSelector(editBox.field, { hidden: true });
      // A send right after it is the only one there is.
      await write(opened, comment, 'Hello');
      await opened.keyboard.press('Enter');
      expect(await attempts(opened)).toMatchObject([{ text: 'Hello', verdict: 'confirmed' }]);
    });
  });
});

describe('who writes as a page on Facebook', () => {
  const asPage = { identity: 'Mill Lane Bakery' };
  it.each(labelLanguages)('is at home under its posts and their own, in %s', async (lang) => {
    for (const [author, ownThread] of [
      ['page', true],
      ['me', true],
      ['other', false],
    ] as const) {
      await withPage(and(feed, { ...asPage, author, lang }), async (opened) => {
        await write(opened, comment, 'Hello');
        const { circumstances } = await writtenBox(opened, 'Hello');
        expect([author, circumstances.ownThread]).toEqual([author, ownThread]);
      });
    }
  });

  it.each([
    ['a comment', feed, comment, 'Enter'],
    ['a post', postDialog, post, publish],
  ])('sends %s that is confirmed by the name of the page', async (_what, at, field, how) => {
    await withPage(and(at, asPage), async (opened) => {
      await write(opened, field, 'Rye again on Monday');
      await send(opened, how);
      expect(await attempts(opened)).toMatchObject([{ verdict: 'confirmed' }]);
      await expectPublished(opened, ['Rye again on Monday']);
    });
  });
});

describe('what is no box on Facebook', () => {
  it('stays quiet: search in both forms', async () => {
    await withPage(feed, async (opened) => {
      await opened.locator('#search').click();
      await opened.locator('#search-trap').click();
      await opened.keyboard.type('bakery');
      expect((await seen(opened)).boxes).toEqual([]);
    });
  });
});

describe('an editor on Facebook that nobody has seen before', () => {
  it('puts us into the limited state', async () => {
    await withPage(and(feed, { unknown: 'on' }), async (opened) => {
      await write(opened, '#stranger', 'Hello');
      await expect.poll(async () => (await seen(opened)).diagnosis.limited, { timeout: 2000 }).toBe(true);
      expect((await seen(opened)).boxes).toEqual([]);
    });
  });
});

describe('a send on Facebook', () => {
  it.each([
    ['a post under a strict policy', and(postDialog, { csp: 'strict' }), post, publish],
    ['a comment under a strict policy', and(feed, { csp: 'strict' }), comment, 'Enter'],
    ['a comment among recycled rows', and(feed, { recycle: 'on' }), comment, 'Enter'],
    ['a message among recycled rows', and(messages, { recycle: 'on' }), page, 'Enter'],
    ['a comment where nobody says who is signed in', and(feed, { me: 'unknown' }), comment, 'Enter'],
    ['a comment that says what stands there already', feed, comment, 'Enter', 'Save me a slice of the rye.'],
  ])('is confirmed: %s', async (_what, at, field, how, text = 'Hello') => {
    await withPage(at, async (opened) => {
      await write(opened, field, text);
      await send(opened, how);
      expect(await attempts(opened)).toMatchObject([{ verdict: 'confirmed', text }]);
    });
  });

  const words = 'Five years is a lot of bread 🥖';
  it.each(sends)('is confirmed: $what', async ({ box, at, field, onTheWay = [], how }) => {
    await withPage(at, async (opened) => {
      await write(opened, field, words);
      expect(await writtenBox(opened, words)).toMatchObject({ name: box });
      for (const step of [...onTheWay, how]) await send(opened, step);
      expect(await attempts(opened)).toMatchObject([{ verdict: 'confirmed', text: words }]);
      await expectPublished(opened, [words]);
    });
  });

  it('of a reply is confirmed', async () => {
    await withPage(feed, async (opened) => {
      await openReply(opened);
      await write(opened, reply, 'Rye it is');
      await send(opened, replySend.how);
      const [attempt] = await attempts(opened);
      expect(attempt).toMatchObject({ verdict: 'confirmed', text: 'Rye it is' });
      expect(attempt?.circumstances.parent?.author).toBe('Tom Roe');
    });
  });

  it('is not what picking a name is', async () => {
    await withPage(feed, async (opened) => {
      await write(opened, comment, 'Bravo @ja');
      await writtenBox(opened, 'Bravo @ja');
      await send(opened, 'Enter');
      await writtenBox(opened, 'Bravo Jane Doe');
      await send(opened, 'Enter');
      expect(await attempts(opened)).toMatchObject([{ verdict: 'confirmed', text: 'Bravo Jane Doe ' }]);
    });
  });

  it('goes on over two lines: Shift+Enter sends nothing', async () => {
    await withPage(feed, async (opened) => {
      await write(opened, comment, 'One');
      await opened.keyboard.down('Shift');
      await opened.keyboard.press('Enter');
      await opened.keyboard.up('Shift');
      await opened.keyboard.type('Two');
      await send(opened, 'Enter');
      expect(await attempts(opened)).toMatchObject([{ verdict: 'confirmed' }]);
    });
  });

  it.each([
    ['comment', feed, comment],
    ['message', messages, page],
  ])('of a %s that Facebook marks has failed, and the next one counts once', async (_what, at, field) => {
    await withPage(and(at, { fail: 'error', times: '1', lang: 'de' }), async (opened) => {
      await write(opened, field, 'Guten Morgen');
      await send(opened, 'Enter');
      expect(await attempts(opened)).toMatchObject([{ verdict: 'failed' }]);
      await write(opened, field, 'Guten Morgen');
      await send(opened, 'Enter');
      expect(await attempts(opened, 2)).toMatchObject([{ verdict: 'failed' }, { verdict: 'confirmed' }]);
      await expectPublished(opened, ['Guten Morgen']);
    });
  });

  it('of a post has failed while the dialog stays with an alert', async () => {
    for (const [at, ...steps] of [
      [postDialog, publish],
      [ownPage, publish, publish],
    ] as const)
      await withPage(and(at, { fail: 'error' }), async (opened) => {
        await write(opened, post, 'Hello all');
        for (const step of steps) await send(opened, step);
        expect(await attempts(opened)).toMatchObject([{ verdict: 'failed' }]);
      });
  });

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

  it('is not what discarding a post is, nor its other buttons', async () => {
    await withPage(postDialog, async (opened) => {
      await write(opened, post, 'Never mind');
      await opened.locator('#emoji').click();
      await opened.locator('#photo').click();
      await opened.locator('#discard').click();
      await write(opened, comment, 'But this');
      await send(opened, 'Enter');
      expect(await attempts(opened)).toMatchObject([{ text: 'But this', verdict: 'confirmed' }]);
    });
  });

  it('of a page counts once and as it was posted, however long its settings took', async () => {
    await withPage(and(ownPage, { delay: '60000' }), async (opened) => {
      await write(opened, post, 'Rye again');
      await send(opened, publish);
      await opened.locator('#back').click();
      await write(opened, post, '');
      await opened.keyboard.press('End');
      await opened.keyboard.type(' on Monday');
      await send(opened, publish);
      await send(opened, publish);
      await passTime(opened);
      const ends = (await attempts(opened, 2)).map(({ verdict, text }) => `${verdict}: ${text}`);
      expect(ends).toEqual(['failed: Rye again', 'confirmed: Rye again on Monday']);
    });
  });

  it('of a page is none that was left at its settings', async () => {
    await withPage(ownPage, async (opened) => {
      await write(opened, post, 'Never mind');
      await send(opened, publish);
      await opened.locator('#discard').click();
      await passTime(opened);
      expect(await attempts(opened)).toMatchObject([{ verdict: 'unknown' }]);
    });
  });

  it('is not the thumb of an empty chat', async () => {
    await withPage(messages, async (opened) => {
      await write(opened, page, '');
      await opened.locator('[role="main"] > [role="button"]:last-child').click();
      await write(opened, page, 'Hello');
      await send(opened, 'Enter');
      expect(await attempts(opened)).toMatchObject([{ text: 'Hello', verdict: 'confirmed' }]);
    });
  });
});
