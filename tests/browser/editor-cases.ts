import type { Desk } from './desk.ts';

/** One replacement: `words` of the text become `text`. */
export interface Case {
  readonly name: string;
  /** The text before, put in by the editor's own interface; or real keys that write it. */
  readonly start: string | ((desk: Desk) => Promise<void>);
  readonly words: string;
  readonly text: string;
  /** Where an insertion (empty `words`) goes: behind these words. */
  readonly behind?: string;
  /** What the writer does just before. */
  readonly before?: (desk: Desk) => Promise<void>;
  /** Takes a mention, a link or bold words out of their line. */
  readonly takesOut?: boolean;
  /** Also run in shadow roots, frames and under a strict policy. */
  readonly everywhere?: boolean;
}

const post =
  'We are thrilled to announce our #launch today.\nSecond paragraph of it.\n\nLast line stands here.';
const long = Array.from(
  { length: 60 },
  (_, i) => `Line ${i + 1} of a long text about the smell of fresh bread in town.`,
).join('\n');

const bold = async (desk: Desk) => {
  await desk.type('One two ');
  await desk.press('Control+b');
  await desk.type('bold words');
  await desk.press('Control+b');
  await desk.type(' and the end of it');
};

/** In every editor, textareas too. */
export const cases: readonly Case[] = [
  { name: 'at the start', start: post, words: 'We are', text: 'I am', everywhere: true },
  { name: 'in the middle', start: post, words: 'thrilled', text: 'glad' },
  { name: 'at the end', start: post, words: 'here.', text: 'there!' },
  { name: 'that adds letters only', start: post, words: 'announce', text: 'announced' },
  { name: 'that inserts', start: post, words: '', behind: 'We are ', text: 'really ', everywhere: true },
  { name: 'that inserts in a blank line', start: post, words: '', behind: 'of it.\n', text: 'Between' },
  { name: 'that deletes', start: post, words: ' thrilled', text: '', everywhere: true },
  { name: 'that deletes the first word', start: post, words: 'We ', text: '' },
  { name: 'that deletes the last word', start: post, words: ' here.', text: '' },
  {
    name: 'that empties a paragraph',
    start: post,
    words: 'Second paragraph of it.',
    text: '',
    everywhere: true,
  },
  { name: 'that deletes a paragraph', start: post, words: 'Second paragraph of it.\n', text: '' },
  { name: 'that deletes everything', start: post, words: post, text: '' },
  { name: 'over a hashtag', start: post, words: 'our #launch today', text: 'the news', everywhere: true },
  { name: 'inside a hashtag', start: post, words: '#launch', text: '#Launch' },
  { name: 'before a hashtag', start: post, words: 'our', text: 'the' },
  { name: 'behind a hashtag', start: post, words: ' today', text: ' now' },
  {
    name: 'across paragraphs',
    start: post,
    words: 'today.\nSecond paragraph',
    text: 'now. The paragraph',
    everywhere: true,
  },
  {
    name: 'from the end of a line on',
    start: post,
    words: '.\nSecond',
    text: '. The second',
    everywhere: true,
  },
  { name: 'of a break and the word behind it', start: post, words: '\n\nLast', text: ' The last' },
  { name: 'of a word and the break behind it', start: post, words: 'today.\n', text: 'now, ' },
  { name: 'of a break alone', start: post, words: '\nSecond', text: ' Second' },
  {
    name: 'from the start of a line into the next',
    start: post,
    words: 'Second paragraph of it.\n\nLast',
    text: 'The last',
    everywhere: true,
  },
  {
    name: 'that deletes from the start of a line into the next',
    start: post,
    words: post.slice(0, post.indexOf(' paragraph')),
    text: '',
    everywhere: true,
  },
  { name: 'across a blank line', start: post, words: 'of it.\n\nLast', text: 'more,\nlast' },
  {
    name: 'that makes two paragraphs',
    start: post,
    words: 'thrilled to',
    text: 'glad.\nWe',
    everywhere: true,
  },
  {
    name: 'of the whole text by one with blank lines',
    start: post,
    words: post,
    text: 'Bread is ready.\n\nCome in.\n\nWhat do you like?',
  },
  { name: 'of the only word', start: 'Hello', words: 'Hello', text: 'Welcome' },
  { name: 'in an empty editor', start: '', words: '', text: 'First words' },
  { name: 'in an empty editor of two paragraphs', start: '', words: '', text: 'First\nSecond' },
  { name: 'beside emoji', start: 'Hi 👩‍🚀 all 🎉 done', words: 'all', text: 'team' },
  { name: 'of an emoji by one that begins alike', start: 'Hi 👩‍🚀 all done', words: '👩‍🚀', text: '👩‍🔬' },
  { name: 'of emoji by words', start: 'Hi 🎉🎉🎉 all done', words: '🎉🎉🎉', text: 'to you' },
  { name: 'right to left', start: 'مرحبا بكم في المتجر الجديد', words: 'بكم', text: 'بك' },
  {
    name: 'of the second of two equal words',
    start: 'now or now then',
    words: ' now then',
    text: ' never then',
  },
  { name: 'in a long text', start: long, words: 'Line 30 of', text: 'Verse 30 of' },
  {
    name: 'while nothing has the focus',
    start: post,
    words: 'thrilled',
    text: 'glad',
    everywhere: true,
    before: (desk) => desk.frame.evaluate(() => window.standIn?.element.blur()),
  },
  {
    name: 'while words are selected',
    start: post,
    words: 'thrilled',
    text: 'glad',
    before: (desk) => desk.press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft'),
  },
  {
    name: 'with the caret at the start',
    start: post,
    words: 'stands',
    text: 'is',
    before: (desk) => desk.press('Control+Home'),
  },
  {
    name: 'after a paste',
    start: async (desk) => {
      await desk.type('to copy');
      await desk.press(
        'Shift+ArrowLeft',
        'Shift+ArrowLeft',
        'Shift+ArrowLeft',
        'Shift+ArrowLeft',
        'Control+c',
      );
      await desk.press('End', 'Control+v', 'Control+v');
      await desk.page.waitForFunction(() => window.standIn?.getModelText() === 'to copycopycopy');
    },
    words: 'copycopycopy',
    text: 'copy it',
  },
  {
    name: 'in a text typed with real keys',
    start: async (desk) => {
      await desk.type('We are glad #today of it');
      await desk.press('Enter');
      await desk.type('and more');
    },
    words: 'glad #today of it\nand',
    text: 'here',
  },
];

/** Where there is formatting. */
export const richCases: readonly Case[] = [
  { name: 'inside bold', start: bold, words: 'bold', text: 'strong' },
  { name: 'of all that is bold', start: bold, words: 'bold words', text: 'fat letters' },
  { name: 'into bold', start: bold, words: 'two bold', text: 'three strong' },
  { name: 'out of bold', start: bold, words: 'words and', text: 'letters or', everywhere: true },
  { name: 'across bold', start: bold, words: 'two bold words and', text: 'to' },
  { name: 'that deletes what is bold', start: bold, words: 'bold words ', text: '' },
  { name: 'that deletes across bold', start: bold, words: ' two bold words and', text: '' },
];

const mixed = (desk: Desk) =>
  desk.fillParts([
    { text: 'Thanks to ' },
    { text: '@Jane Doe', as: 'mention' },
    { text: ' for ' },
    { text: 'the warm', as: 'bold' },
    { text: ' words on ' },
    { text: 'our page', as: 'link' },
    { text: ' about bread' },
  ]);

/** On a line with a mention, bold words and a link. */
export const mixedCases: readonly Case[] = [
  { name: 'between a mention and bold', start: mixed, words: 'for', text: 'and for' },
  { name: 'of what is bold', start: mixed, words: 'the warm', text: 'my kind' },
  { name: 'of bold beside a link', start: mixed, words: 'warm words on', text: 'kind lines on' },
  ...[
    { name: 'across a mention', words: 'Thanks to @Jane Doe for', text: 'I like' },
    { name: 'that deletes a mention', words: ' @Jane Doe', text: '' },
    { name: 'of a link', words: 'our page', text: 'the wall' },
    { name: 'that deletes a link', words: ' on our page', text: '' },
    {
      name: 'across a mention and a link',
      words: 'to @Jane Doe for the warm words on our page about',
      text: 'a lot for all the',
    },
  ].map((one) => ({ ...one, start: mixed, takesOut: true })),
];
