import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { labelLanguages } from './box-case.ts';
import { caseOf, cases } from './linkedin-cases.ts';
import { comment, parent } from './linkedin-comment-cases.ts';
import { click, finish, linkedinHand, oneLine, type Params, published, type } from './linkedin-hand.ts';
import { probeFolder } from './probe/build.ts';
import { attempts, passTime } from './probe/drive.ts';
import { newestBox, seen } from './probe/seen.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extension: probeFolder('content') });
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of (await stage.browser.pages()).slice(1)) await page.close();
});

const { open, enter, send } = linkedinHand(() => stage);

describe.each(labelLanguages)('a box in focus, labels in %s', (lang) => {
  it.each(cases)('$title', async (which) => {
    const { where } = await enter(which, lang === 'de' ? { lang, csp: 'strict' } : { lang });
    const box = await newestBox(where);
    expect(box).toMatchObject({ name: which.name, kind: which.kind });
    expect(box?.circumstances).toEqual(which.around);
  });
});

const sending = cases.filter(({ submit }) => submit);

describe('labels in other languages', () => {
  it.each(['en', 'fr', 'es', 'nl', 'ar'])('tell that an invitation is out in %s', async (lang) => {
    const { where } = await send(caseOf('connection note in the interop root'), { lang });
    expect(await attempts(where)).toMatchObject([{ verdict: 'confirmed', text: oneLine }]);
  });
});

describe('a send', () => {
  it.each(sending)('that the page shows is confirmed: $title', async (which) => {
    const { where } = await send(which, { lang: 'de' });
    const all = await attempts(where);
    expect(all).toMatchObject([{ verdict: 'confirmed', text: oneLine }]);
    expect(all[0]?.circumstances).toEqual(which.around);
    expect(await published(where)).toEqual([oneLine]);
  });

  it.each([
    ['comment on a classic page', 'error'],
    ['message on its page', 'error'],
    ['post in the old dialog, in the interop root', 'error'],
  ])('that the page refuses has failed at once: %s', async (title, fail) => {
    const { where } = await send(caseOf(title), { fail });
    expect(await attempts(where)).toMatchObject([{ verdict: 'failed', text: oneLine }]);
    expect(await published(where)).toEqual([]);
  });

  /** How a send ended when all the patience there is with it has passed. */
  const endingOf = async (title: string, params: Params): Promise<readonly string[]> => {
    const { page, where } = await send(caseOf(title), params);
    await passTime(page);
    return (await attempts(where)).map(({ verdict }) => verdict);
  };

  it.each([
    ['comment, summer 2026', 'error'],
    ['reply, summer 2026', 'stuck'],
    ['message in a bubble', 'stuck'],
    ['connection note in the interop root', 'error'],
    ['connection note on its own route', 'silent'],
    ['post in the native dialog', 'stuck'],
  ])('whose text stays where it was has failed: %s, %s', async (title, fail) => {
    expect(await endingOf(title, { fail })).toEqual(['failed']);
  });

  it.each([
    ['comment, summer 2026', 'silent'],
    ['comment on a classic page', 'hidden'],
    ['reply on a classic page', 'silent'],
    ['message on its page', 'silent'],
    ['message in a bubble in the interop root', 'silent'],
    ['post in the native dialog', 'silent'],
    ['post in the old dialog, in the interop root', 'silent'],
  ])('that empties the box and shows nothing is unknown: %s, %s', async (title, fail) => {
    expect(await endingOf(title, { fail })).toEqual(['unknown']);
  });

  it.each<[string, string, Params, string]>([
    ['a closed invitation', 'connection note in the interop root', { fail: 'hidden' }, 'unknown'],
    ['a badge for somebody else', 'connection note in the interop root', { badge: 'other' }, 'unknown'],
    ['a badge for nobody', 'connection note in the interop root', { badge: 'plain' }, 'probably'],
    ['a closed InMail', 'InMail', { fail: 'hidden' }, 'unknown'],
    ['an article whose dialog closed', 'article', { fail: 'silent' }, 'unknown'],
    ['an article whose dialog stays', 'article', { fail: 'stuck' }, 'failed'],
  ])('is not counted for a weak hint: %s', async (_what, title, params, verdict) => {
    expect(await endingOf(title, params)).toEqual([verdict]);
  });

  it.each([
    ['post in the native dialog', '[data-act="close"]'],
    ['connection note in the interop root', '#interop-outlet >>> [data-act="cancel"]'],
  ])('is unknown when what was tried is thrown away: %s', async (title, discard) => {
    const { page, where } = await send(caseOf(title), { fail: 'stuck' });
    await click(where, discard);
    await passTime(page);
    expect(await attempts(where)).toMatchObject([{ verdict: 'unknown' }]);
  });

  it('of an invitation is confirmed by a notice that it went well, in any language', async () => {
    const { where } = await send(caseOf('connection note in the interop root'), {
      badge: 'none',
      lang: 'ar',
    });
    expect(await attempts(where)).toMatchObject([{ verdict: 'confirmed', text: oneLine }]);
  });

  it('of an article counts once, whatever is written beside it', async () => {
    const { page } = await enter(caseOf('article'));
    await type(page, page, oneLine);
    await click(page, '[data-act="next"]');
    await click(page, '[role="dialog"] .ql-editor');
    await expect.poll(async () => (await newestBox(page))?.name).toBe('article-intro');
    await type(page, page, 'My first one.');
    await click(page, '[data-act="post"]');
    expect(await attempts(page)).toMatchObject([{ verdict: 'confirmed', text: oneLine }]);
    expect(await published(page)).toEqual([oneLine]);
  });

  it('that is tried again while the first try is open counts once', async () => {
    const which = caseOf('comment, summer 2026');
    const { page } = await send(which, { fail: 'stuck', times: '1' });
    await click(page, which.submit ?? '');
    expect(await attempts(page)).toMatchObject([{ verdict: 'confirmed', text: oneLine }]);
    expect(await published(page)).toEqual([oneLine]);
  });

  it('that failed and then works is confirmed once', async () => {
    const which = caseOf('comment on a classic page');
    const { page } = await send(which, { fail: 'error', times: '1' });
    await attempts(page);
    await click(page, which.submit ?? '');
    expect(await attempts(page, 2)).toMatchObject([{ verdict: 'failed' }, { verdict: 'confirmed' }]);
  });

  it('after another one in the same box is confirmed too', async () => {
    const which = caseOf('message on its page');
    const { page, where } = await send(which);
    await attempts(page);
    await click(page, which.box);
    await type(page, where, 'And one more thing.');
    await click(page, which.submit ?? '');
    expect(await attempts(page, 2)).toMatchObject([
      { verdict: 'confirmed', text: oneLine },
      { verdict: 'confirmed', text: 'And one more thing.' },
    ]);
  });

  it('of several lines is recognised on the page', async () => {
    const which = caseOf('comment, summer 2026');
    const { page, where } = await enter(which);
    await page.keyboard.type('Good luck.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await finish(page, where, 'See you on Monday, @all 🥐', 'Good luck.\n\nSee you on Monday, @all 🥐');
    await click(page, which.submit ?? '');
    expect(await attempts(page)).toMatchObject([{ verdict: 'confirmed' }]);
  });

  it('by Enter is confirmed where Enter sends, and Shift+Enter is a line', async () => {
    const { page, where } = await enter(caseOf('message on its page'), { enter: '1' });
    await page.keyboard.type('Hello');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await finish(page, where, 'again', 'Hello\nagain');
    await page.keyboard.press('Enter');
    expect(await attempts(where)).toMatchObject([{ verdict: 'confirmed', text: 'Hello\nagain' }]);
    await page.keyboard.type('Second');
    await page.keyboard.press('Enter');
    expect(await attempts(where, 2)).toMatchObject([{}, { verdict: 'confirmed', text: 'Second' }]);
  });

  it('by Ctrl+Enter is confirmed where that sends', async () => {
    const { page, where } = await enter(caseOf('comment on a classic page'), { shortcut: 'on' });
    await type(page, where, oneLine);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect(await attempts(where)).toMatchObject([{ verdict: 'confirmed', text: oneLine }]);
  });

  it('by Ctrl+Enter has failed where that sends nothing', async () => {
    const { page, where } = await enter(caseOf('comment, summer 2026'));
    await type(page, where, oneLine);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await passTime(page);
    expect(await attempts(where)).toMatchObject([{ verdict: 'failed', text: oneLine }]);
    expect(await published(where)).toEqual([]);
  });

  it('is not a line that Enter makes where a button sends', async () => {
    const which = caseOf('message on its page');
    const { page, where } = await enter(which);
    await page.keyboard.type('Hello');
    await page.keyboard.press('Enter');
    await finish(page, where, 'again', 'Hello\nagain');
    await click(where, which.submit ?? '');
    await attempts(where);
    await passTime(page);
    expect(await attempts(where)).toMatchObject([{ verdict: 'confirmed', text: 'Hello\nagain' }]);
  });

  it('is not a discarded post, a saved edit, a cancelled note or an emptied box', async () => {
    const post = await enter(caseOf('post in the native dialog'));
    await type(post.page, post.page, oneLine);
    await click(post.page, '[data-act="close"]');
    await expect.poll(async () => (await newestBox(post.page))?.gone).toBe(true);

    const edit = await enter(caseOf('edit of an own comment'));
    await edit.page.keyboard.type(' Really.');
    await click(edit.page, '#first-card [id^="replaceableComment_"] [id^="commentButtonSection"] button');
    await expect.poll(async () => (await newestBox(edit.page))?.gone).toBe(true);

    const note = await enter(caseOf('connection note in the interop root'));
    await type(note.page, note.page, oneLine);
    await click(note.page, '#interop-outlet >>> [data-act="cancel"]');
    await expect.poll(async () => (await newestBox(note.page))?.gone).toBe(true);

    const emptied = await enter(caseOf('comment, summer 2026'));
    await type(emptied.page, emptied.page, oneLine);
    await emptied.page.keyboard.down('Control');
    await emptied.page.keyboard.press('a');
    await emptied.page.keyboard.up('Control');
    await emptied.page.keyboard.press('Backspace');
    await expect.poll(async () => (await newestBox(emptied.page))?.text).toBe('');
    for (const { page } of [post, edit, note, emptied]) {
      expect((await seen(page)).boxes.flatMap((box) => box.attempts)).toEqual([]);
    }
  });

  it('by a page belongs to the page', async () => {
    const { where } = await send(caseOf('comment, summer 2026'), { identity: 'Mill Lane Bakery' });
    const [attempt] = await attempts(where);
    expect(attempt).toMatchObject({ verdict: 'confirmed', circumstances: { ownThread: false } });
  });
});

describe('whose thread it is', () => {
  const own = { parent: { ...parent, author: 'Mia Berg' }, ownThread: true };
  it.each([
    'comment, summer 2026',
    'comment, winter 2026',
    'comment on a classic page',
    'comment in the interop frame',
  ])('the own post is known: %s', async (title) => {
    const { where } = await enter(caseOf(title), { own: '1', lang: 'ar' });
    expect((await newestBox(where))?.circumstances).toEqual(own);
  });

  it.each(['en', 'de', 'fr', 'es', 'nl'])('is told by the badge beside a name in %s', async (lang) => {
    const which = caseOf('comment outside the post, on its own page');
    const { where } = await enter(which, { lang, badge: 'on' });
    expect((await newestBox(where))?.circumstances).toEqual({ parent, ownThread: false });
    const mine = await enter(which, { lang, badge: 'on', own: '1' });
    expect((await newestBox(mine.where))?.circumstances).toEqual(own);
  });

  it('an answer under the own post is in an own thread', async () => {
    const { where } = await enter(caseOf('reply, summer 2026'), { own: '1' });
    expect((await newestBox(where))?.circumstances).toEqual({ parent: comment, ownThread: true });
  });

  it('an answer to the own comment is a talk with oneself', async () => {
    const page = await open('feed', '/feed/');
    await click(page, '#first-card [id^="replaceableComment_"]:nth-of-type(2) [data-act="reply"]');
    await click(page, '#first-card [id^="replaceableComment_"] [data-testid] [contenteditable]');
    await expect.poll(() => newestBox(page)).toBeDefined();
    expect((await newestBox(page))?.circumstances).toMatchObject({
      ownThread: true,
      parent: { author: 'Mia Berg' },
    });
  });

  it('the own post stays known when writing as a page', async () => {
    const { where } = await enter(caseOf('comment, summer 2026'), { own: '1', identity: 'Mill Lane Bakery' });
    expect((await newestBox(where))?.circumstances.ownThread).toBe(true);
  });

  it('a card that the feed has given to another post tells of the other post', async () => {
    const page = await open('feed', '/feed/');
    const box = '#second-card > div:last-child [contenteditable]';
    const before = await page.$(box);
    await page.mouse.wheel({ deltaY: 400 });
    await page.waitForFunction((old) => !old?.isConnected, {}, before);
    await click(page, box);
    await expect.poll(() => newestBox(page)).toBeDefined();
    expect((await newestBox(page))?.circumstances).toEqual({
      parent: { text: 'An older post of mine about bread.', author: 'Mia Berg' },
      ownThread: true,
    });
  });

  it('a thread in which nobody has written is a first message', async () => {
    const { where } = await enter(caseOf('message on its page'), { rows: 'none' });
    expect((await newestBox(where))?.circumstances.theyWrote).toBe(false);
  });
});

describe('what is no box', () => {
  it('search, a challenge, helper fields and other editors stay untouched', async () => {
    const page = await open('detail', '/posts/ana-lind_bakery');
    for (const trap of ['#trap-search', '#trap-captcha', '#trap-advert']) await click(page, trap);
    await page.evaluate(() => document.querySelector<HTMLElement>('.ql-clipboard')?.focus());
    await expect.poll(async () => (await seen(page)).misses).toBe(4);
    expect(await seen(page)).toMatchObject({ boxes: [], diagnosis: { limited: false } });
  });

  it('a compose box that nobody knows is told within two seconds, without a word of the page', async () => {
    const page = await open('feed', '/feed/', { unknown: '1' });
    const start = performance.now();
    await click(page, '#unknown-box');
    await page.keyboard.type('Something private');
    await expect.poll(async () => (await seen(page)).diagnosis.limited, { timeout: 3000 }).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
    const { report } = (await seen(page)).diagnosis;
    expect(report).toContain('linkedin');
    expect(report).toContain('[role=textbox]');
    expect(report).not.toMatch(/private|Ana|Mia|7480|http/);
    await click(page, caseOf('comment, summer 2026').box);
    await expect.poll(async () => (await seen(page)).diagnosis.limited, { timeout: 3000 }).toBe(false);
  });
});

/** Changes are told once a frame, so what was written before is told by then. */
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('a live box', () => {
  it('says that it is gone when the site closes it', async () => {
    const { page } = await enter(caseOf('post in the native dialog'));
    await click(page, '[data-act="close"]');
    await expect.poll(async () => (await newestBox(page))?.gone).toBe(true);
  });

  it('tells of changes once they are written, and of none during composition', async () => {
    const { page } = await enter(caseOf('comment, summer 2026'));
    await type(page, page, 'Hi ');
    await twoFrames(page);
    const changes = (await newestBox(page))?.changes ?? 0;
    expect(changes).toBeGreaterThan(0);
    const keys = await page.createCDPSession();
    await keys.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await keys.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    await expect.poll(async () => (await newestBox(page))?.text).toBe('Hi にほん');
    await twoFrames(page);
    expect((await newestBox(page))?.changes).toBe(changes);
    await keys.send('Input.insertText', { text: '日本' });
    await expect.poll(async () => (await newestBox(page))?.changes).toBeGreaterThan(changes);
    expect((await newestBox(page))?.text).toBe('Hi 日本');
  });
});
