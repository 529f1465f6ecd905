import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type EditorPage, openDesk, type Setting } from './desk.ts';
import { probeFolder } from './probe/build.ts';
import { openStage, type Stage } from './stage.ts';

/** Keys and fixes for each editor in each setting. `npm run fuzz` sets 10,000 and goes through all settings. */
const steps = Number(process.env['FUZZ_STEPS'] ?? 240);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const settings = (process.env['FUZZ_SETTINGS'] ?? 'plain').split(',') as readonly Setting[];
const every = 'quill1,quill2,tiptap,draft,lexical,plain,textarea,react-textarea';
const editors = (process.env['FUZZ_EDITORS'] ?? every).split(',') as readonly EditorPage[];
/** These two fail at plain typing in a shadow root by themselves. */
const impossible = (editor: EditorPage, setting: Setting): boolean =>
  setting === 'shadow' && (editor === 'quill2' || editor === 'draft');

/** Mulberry32: a small generator of numbers from 0 to 1, the same for the same seed. */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = [
  'bread',
  'we',
  'town',
  'oven ',
  'It is',
  '#news',
  'a',
  '. ',
  ', and ',
  'smell',
  '  ',
  '🎉',
  'é',
];
const moves = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Control+Home',
  'Control+End',
  'Shift+ArrowLeft',
  'Shift+ArrowRight',
  'Control+ArrowLeft',
];
const edits = ['Backspace', 'Backspace', 'Delete', 'Enter', 'Control+z', 'Control+z', 'Control+Shift+KeyZ'];
const fixes = ['', 'x', 'warm bread', 'I am', 'one\ntwo', '🎉', 'you?\n\nAnd'];

/** A step that both pages can go through: words to type, or a chord. */
type Step = { readonly type: string } | { readonly press: string };

interface Dice {
  one<T>(list: readonly T[]): T;
  chance(part: number): boolean;
  below(limit: number): number;
}

function diceFrom(start: number): Dice {
  const next = numbers(start);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (part) => next() < part,
    one<T>(list: readonly T[]): T {
      return list[below(list.length)] as T;
    },
  };
}

function anyStep(dice: Dice): Step {
  if (dice.chance(0.55)) return { type: dice.one(words) };
  return { press: dice.one(dice.chance(0.5) ? moves : edits) };
}

async function go(desk: Desk, step: Step): Promise<void> {
  if ('type' in step) return desk.type(step.type);
  await desk.press(step.press);
  // Draft.js carries out some undos a task later, and drops what is typed before it, also without us.
  await desk.frame.evaluate(() => new Promise(requestAnimationFrame));
}

/** A span of whole words, or of anything. */
function anySpan(dice: Dice, text: string): { start: number; end: number } {
  const all = [...text.matchAll(/\p{L}+/gu)];
  if (all.length > 0 && dice.chance(0.7)) {
    const from = dice.below(all.length);
    const first = all[from];
    const last = all[Math.min(all.length - 1, from + dice.below(3))];
    if (first && last) return { start: first.index, end: last.index + last[0].length };
  }
  const boundaries = [...new Intl.Segmenter('en').segment(text)]
    .map(({ index }) => index)
    .concat(text.length);
  const a = dice.below(boundaries.length);
  const b = Math.min(boundaries.length - 1, a + dice.below(6));
  return { start: boundaries[a] ?? 0, end: boundaries[b] ?? 0 };
}

/** Everything that marks and nudges ask for while somebody writes. It must leave no trace. */
async function lookOn(desk: Desk, dice: Dice): Promise<void> {
  const text = await desk.read();
  await desk.words(anySpan(dice, text));
  await desk.caret();
  await desk.mentions();
}

async function fixOnce(desk: Desk, dice: Dice): Promise<{ before: string; after: string; caret: number }> {
  const before = await desk.model();
  const span = anySpan(dice, before);
  const text = dice.one(fixes);
  const after = before.slice(0, span.start) + text + before.slice(span.end);
  const said = `${JSON.stringify(before)} ${span.start}-${span.end} -> ${JSON.stringify(text)}`;
  expect(await desk.replace(span, before.slice(span.start, span.end), text), said).toBe('done');
  expect(await desk.model(), said).toBe(after);
  expect(await desk.read(), said).toBe(after);
  expect(await desk.caret(), said).toBe(span.start + text.length);
  return { before, after, caret: span.start + text.length };
}

const started = { undo: 'each' } as const;

/** The same steps on both pages; only ours is looked on, fixed and undone. */
async function goAlong(desk: Desk, twin: Desk, dice: Dice): Promise<void> {
  const both = (step: Step) => Promise.all([go(desk, step), go(twin, step)]);
  const trail: string[] = [];
  for (let step = 0; step < steps / 2; step++) {
    const next = anyStep(dice);
    trail.push('type' in next ? next.type : `<${next.press}>`);
    await both(next);
    if (dice.chance(0.7)) continue;
    await lookOn(desk, dice);
    if (dice.chance(0.2)) {
      trail.push('<fix, undo>k');
      await both({ press: 'Control+Home' });
      await both({ press: 'Control+End' });
      const { before } = await fixOnce(desk, dice);
      if (before !== (await desk.model())) await desk.press('Control+z');
      await both({ press: 'Control+Home' });
      await both({ press: 'Control+End' });
      await both({ type: 'k' });
    }
    expect(await desk.look(), `seed ${seed}, after ${trail.join('')}`).toEqual(await twin.look());
  }
}

/** Fixes that stay, with typing right behind them, and some that are undone. */
async function goOn(desk: Desk, dice: Dice): Promise<void> {
  for (let step = 0; step < steps / 2; step += 5) {
    await desk.press('Control+End');
    await desk.type(dice.one(words));
    await desk.type(dice.one(words));
    if (dice.chance(0.3)) await desk.press(dice.one(moves));
    const { before, after, caret } = await fixOnce(desk, dice);
    if (before !== after && dice.chance(0.4)) {
      await desk.press('Control+z');
      expect(await desk.model()).toBe(before);
      continue;
    }
    await desk.type('k');
    expect(await desk.model()).toBe(`${after.slice(0, caret)}k${after.slice(caret)}`);
    if (after.length > 600) await desk.fill('');
  }
}

describe.each(settings)('random writing, %s', (setting) => {
  let ours: Stage;
  let theirs: Stage;
  beforeAll(async () => {
    ours = await openStage({ extension: probeFolder('editors') });
    // The twin's browser has the probe too, but not for the host that is shown.
    theirs = await openStage({ extension: probeFolder('editors-elsewhere') });
  });
  afterAll(async () => {
    await ours.close();
    await theirs.close();
  });

  const patience = 60_000 + steps * 300;
  describe.each(editors.filter((one) => !impossible(one, setting)))('%s', (editor) => {
    it(
      'goes as it would without us',
      async () => {
        const desk = await openDesk(ours, editor, setting, started);
        const twin = await openDesk(theirs, editor, setting, started);
        await goAlong(desk, twin, diceFrom(seed));
        expect(desk.errors).toEqual(twin.errors);
        await Promise.all([desk.close(), twin.close()]);
      },
      patience,
    );

    it(
      'keeps fixes, typing and undo apart',
      async () => {
        const desk = await openDesk(ours, editor, setting, started);
        await goOn(desk, diceFrom(seed + 1));
        expect(desk.errors).toEqual([]);
        await desk.close();
      },
      patience,
    );
  });
});
