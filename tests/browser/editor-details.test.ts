import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type EditorPage, openDesk, type Setting } from './desk.ts';
import { probeFolder } from './probe/build.ts';
import { openStage, type Stage } from './stage.ts';

const rich = ['quill1', 'quill2', 'tiptap', 'draft', 'lexical', 'plain'] as const;
const all = [...rich, 'textarea', 'react-textarea'] as const;
const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

let stage: Stage;
let desk: Desk;
beforeAll(async () => {
  stage = await openStage({ extension: probeFolder('editors') });
});
afterAll(() => stage.close());
afterEach(() => desk.close());

async function open(page: EditorPage, setting?: Setting): Promise<void> {
  desk = await openDesk(stage, page, setting);
}

describe('telling editors apart', () => {
  it.each([
    ['quill1', 'quill'],
    ['quill2', 'quill'],
    ['tiptap', 'prosemirror'],
    ['draft', 'draft'],
    ['lexical', 'lexical'],
    ['plain', 'plain'],
    ['textarea', 'textarea'],
    ['react-textarea', 'textarea'],
  ] as const)('knows %s as %s', async (page, id) => {
    await open(page);
    expect(await desk.id()).toBe(id);
  });
});

describe('reading', () => {
  it.each(all)('reads what the model of %s holds, after each of many keys', async (page) => {
    await open(page);
    const steps = ['One', ' #two', 'Enter', 'Enter', 'three  four', 'ArrowLeft', 'ArrowLeft', 'Enter', 'x'];
    for (const step of [...steps, 'Backspace', 'Backspace', 'Home', 'Backspace', 'ArrowUp', ' é👩‍🚀']) {
      if (/^[A-Z][a-z]+[A-Z]|^(Enter|Home|Backspace)$/.test(step)) await desk.press(step);
      else await desk.type(step);
      expect(await desk.read()).toBe(await desk.model());
    }
  });

  it.each(['tiptap', 'lexical', 'draft', 'plain'] as const)(
    'reads a break inside a block of %s',
    async (page) => {
      await open(page);
      await desk.type('one');
      await desk.press('Shift+Enter');
      expect(await desk.read()).toBe('one\n');
      await desk.type('two');
      expect(await desk.read()).toBe('one\ntwo');
      expect(await desk.fix('one\ntwo', 'three\nfour')).toBe('done');
      expect(await desk.read()).toBe('three\nfour');
    },
  );

  it.each(all)('finds the caret in %s, and none while words are selected', async (page) => {
    await open(page);
    await desk.fill('Some words\n\nand more');
    expect(await desk.caret()).toBe(20);
    await desk.press('ArrowUp');
    expect(await desk.caret()).toBe(11);
    await desk.press('Control+Home');
    expect(await desk.caret()).toBe(0);
    await desk.press('Shift+ArrowRight');
    expect(await desk.caret()).toBeUndefined();
  });
});

describe('ranges for marks', () => {
  it.each(rich)('cover the words of a span in %s, one range a text node', async (page) => {
    await open(page);
    await desk.fill('We launch #today it\nnow');
    expect(
      (await desk.words(at('We launch #today it\nnow', 'launch #today it\nno')))
        .join('|')
        .replaceAll('|', ''),
    ).toBe('launch #today itno');
  });

  it.each(['textarea', 'react-textarea'] as const)(
    'cover words of a %s where the browser can',
    async (page) => {
      await open(page);
      await desk.fill('We launch today');
      const able = await desk.frame.evaluate(() => 'createValueRange' in HTMLTextAreaElement.prototype);
      expect(await desk.words({ start: 3, end: 9 })).toHaveLength(able ? 1 : 0);
    },
  );
});

describe('mentions and links', () => {
  const name = '@Jane Doe';
  /** Lexical's links are a package of their own, which the stand-in does not have. */
  const linking = (page: EditorPage) => page !== 'lexical';

  it.each(rich)('of %s are found, and go only as a whole', async (page) => {
    await open(page);
    await desk.fillParts([
      { text: 'Thanks ' },
      { text: name, as: 'mention' },
      { text: ' for ' },
      { text: 'our page', as: 'link' },
      { text: ' of it' },
    ]);
    const links = () =>
      desk.frame.evaluate(() =>
        [...(window.standIn?.element.querySelectorAll('a[href]') ?? [])].map((link) => link.textContent),
      );
    const text = await desk.read();
    expect(text).toBe('Thanks @Jane Doe for our page of it');
    expect(await desk.mentions()).toEqual([at(text, name)]);
    if (linking(page)) expect(await links()).toEqual(['our page']);

    const { html } = await desk.look();
    expect(await desk.fix('Doe for', 'Roe for')).toBe('refused');
    expect(await desk.fix('Doe', 'Roe')).toBe('refused');
    if (linking(page)) {
      expect(await desk.fix('our', 'the')).toBe('refused');
      expect(await desk.fix('page of', 'leaf of')).toBe('refused');
    }
    expect((await desk.look()).html).toBe(html);

    expect(await desk.fix('Thanks', 'Many thanks')).toBe('done');
    expect(await desk.fix('for', 'and for')).toBe('done');
    expect(await desk.fix('of it', 'of ours')).toBe('done');
    expect((await desk.mentions()).length).toBe(1);
    expect(await desk.model()).toBe('Many thanks @Jane Doe and for our page of ours');
    if (linking(page)) expect(await links()).toEqual(['our page']);
    expect(desk.errors).toEqual([]);
  });
});

describe('a fix that cannot go ahead', () => {
  it.each(all)('touches nothing in %s when the words have changed', async (page) => {
    await open(page);
    await desk.fill('Some words here');
    const before = await desk.look();
    expect(await desk.replace({ start: 0, end: 4 }, 'Same', 'Other')).toBe('refused');
    expect(await desk.replace({ start: 40, end: 44 }, 'Same', 'Other')).toBe('refused');
    expect(await desk.replace({ start: 4, end: 0 }, '', 'Other')).toBe('refused');
    expect(await desk.replace({ start: -4, end: -2 }, 'wo', 'Other')).toBe('refused');
    expect(await desk.look()).toEqual(before);
  });

  it('is taken back where a textarea holds no more letters', async () => {
    await open('textarea');
    await desk.frame.evaluate(() => window.standIn?.element.setAttribute('maxlength', '12'));
    await desk.type('Some words');
    expect(await desk.fix('Some', 'Many, many more')).toBe('not-taken');
    expect(await desk.model()).toBe('Some words');
  });

  it('leaves a read-only textarea alone', async () => {
    await open('textarea');
    await desk.fill('Some words');
    await desk.frame.evaluate(() => window.standIn?.element.setAttribute('readonly', ''));
    expect(await desk.fix('Some', 'Many')).toBe('refused');
  });

  it.each(['tiptap', 'draft', 'lexical', 'quill1'] as const)(
    'is taken back where %s is made to write something else',
    async (page) => {
      await open(page);
      await desk.fill('Some words here');
      await desk.frame.evaluate(() => {
        // A page that puts in a letter more, a frame after whatever is put in.
        const meddle = () => requestAnimationFrame(() => document.execCommand('insertText', false, 'Q'));
        window.standIn?.element.addEventListener('input', meddle, { once: true });
      });
      expect(await desk.fix('words', 'letters')).toBe('not-taken');
      expect(await desk.model()).toBe('Some words here');
    },
  );

  it.each(['tiptap', 'draft', 'lexical', 'quill1'] as const)(
    'never takes along what was typed into %s just before',
    async (page) => {
      await open(page);
      await desk.type('Some words here');
      await desk.frame.evaluate(() => {
        const meddle = () => requestAnimationFrame(() => document.execCommand('insertText', false, 'Q'));
        window.standIn?.element.addEventListener('input', meddle, { once: true });
      });
      expect(await desk.fix('words', 'letters')).toBe('not-taken');
      // Quill holds all of it for one step: then nothing is undone.
      expect(await desk.model()).toMatch(/^Some (words|letterQ?s) here$/);
    },
  );

  it.each(all)('is refused in %s while another one is under way', async (page) => {
    await open(page);
    await desk.fill('Some words here');
    const results = await desk.fixBoth(['words', 'letters'], ['here', 'there']);
    expect(results).toEqual(['done', 'refused']);
    expect(await desk.model()).toBe('Some letters here');
  });
});

describe('input methods', () => {
  it.each(all)('are left alone by fixes while they compose in %s', async (page) => {
    await open(page);
    await desk.fill('Some words ');
    expect(await desk.id()).toBeTruthy();
    const client = await desk.page.createCDPSession();
    await client.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    const during = await desk.look();
    expect(await desk.fix('Some', 'Many')).toBe('refused');
    expect(await desk.look()).toEqual(during);
    await client.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await client.send('Input.insertText', { text: '日本' });
    await desk.page.waitForFunction(() => window.standIn?.getModelText() === 'Some words 日本');
    expect(await desk.fix('Some', 'Many')).toBe('done');
    expect(await desk.model()).toBe('Many words 日本');
  });
});

describe('scrolling', () => {
  it.each(all)('stays where it is in %s, also when the words are out of sight', async (page) => {
    await open(page);
    await desk.fill(Array.from({ length: 80 }, (_, i) => `line ${i + 1} of it`).join('\n'));
    await desk.frame.evaluate(() => {
      window.standIn?.element.scrollTo(0, 500);
      window.scrollTo(0, 90);
    });
    const { scroll } = await desk.look();
    expect(await desk.fix('line 2 ', 'verse 2 ')).toBe('done');
    expect((await desk.look()).scroll).toBe(scroll);
    expect(scroll).toBe('500 90');
  });
});
