import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './desk.ts';
import { probeFolder } from './probe/build.ts';
import { openStage, type Stage } from './stage.ts';

const all = [
  'quill1',
  'quill2',
  'tiptap',
  'draft',
  'lexical',
  'plain',
  'textarea',
  'react-textarea',
] as const;
const post = 'We are thrilled to announce our #launch today.\nSecond paragraph of it.';
const fixes: readonly (readonly [string, string])[] = [
  ['thrilled', 'glad'],
  [' thrilled', ''],
  ['our #launch today', 'the news'],
  ['today.\nSecond', 'now. The'],
  ['announce our', 'say\nour'],
];

describe('replacing words in Firefox', () => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await openStage({ browser: 'firefox', extension: probeFolder('editors') });
  });
  afterAll(() => stage.close());
  afterEach(() => desk.close());

  it.each(all)('works in %s, with one undo', async (page) => {
    desk = await openDesk(stage, page);
    for (const [words, text] of fixes) {
      await desk.fill(post);
      expect(await desk.read()).toBe(post);
      expect(await desk.fix(words, text), words).toBe('done');
      const after = post.replace(words, text);
      expect(await desk.model()).toBe(after);
      await desk.press('Control+z');
      expect(await desk.model()).toBe(post);
      await desk.pause();
      expect(await desk.fix(words, text)).toBe('done');
      const caret = post.indexOf(words) + text.length;
      expect(await desk.caret()).toBe(caret);
      await desk.type('xy');
      expect(await desk.model()).toBe(`${after.slice(0, caret)}xy${after.slice(caret)}`);
    }
    expect(desk.errors).toEqual([]);
  });
});
