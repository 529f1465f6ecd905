import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type EditorPage, openDesk, type Setting } from './desk.ts';
import {
  anySpan,
  anyStep,
  type Dice,
  diceFrom,
  type Step,
  someFix,
  someMove,
  someWords,
} from './fuzz-steps.ts';
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

const lookOn = async (desk: Desk, dice: Dice): Promise<void> => {
  const from = dice.part();
  await desk.glance(from, from + (1 - from) * dice.part());
};

async function fixOnce(desk: Desk, dice: Dice): Promise<{ before: string; after: string; caret: number }> {
  const before = await desk.model();
  const span = anySpan(dice, before);
  const text = someFix(dice);
  const after = before.slice(0, span.start) + text + before.slice(span.end);
  const caret = span.start + text.length;
  const said = `${JSON.stringify(before)} ${span.start}-${span.end} -> ${JSON.stringify(text)}`;
  const told = await desk.replaceAndTell(span, before.slice(span.start, span.end), text);
  expect(told, said).toEqual({ result: 'done', text: after, caret });
  expect(await desk.model(), said).toBe(after);
  return { before, after, caret };
}

const started = { undo: 'each' } as const;

/** Longer than most posts; beyond it the editors themselves slow down. */
const longEnough = 600;

/** A fix that shortens the text may leave less to scroll, and then its undo brings back the text alone, as any undo does. */
const scrollUp = (desk: Desk): Promise<void> =>
  desk.frame.evaluate(() => window.standIn?.element.scrollTo(0, 0));

/** The same steps on both pages; only ours is looked on, fixed and undone. */
async function goAlong(desk: Desk, twin: Desk, dice: Dice): Promise<void> {
  const both = (step: Step) => Promise.all([desk.hurry(step), twin.hurry(step)]);
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
      const { before, after } = await fixOnce(desk, dice);
      if (before !== after) await desk.hurry({ press: 'Control+z' });
      await Promise.all([scrollUp(desk), scrollUp(twin)]);
      await both({ press: 'Control+Home' });
      await both({ press: 'Control+End' });
      await both({ type: 'k' });
    }
    const [ours, theirs] = await Promise.all([desk.look(), twin.look()]);
    expect(ours, `seed ${seed}, after ${trail.join('')}`).toEqual(theirs);
    if (ours.model.length < longEnough) continue;
    trail.length = 0;
    await Promise.all([desk.fill(''), twin.fill('')]);
  }
}

/** Fixes that stay, with typing right behind them, and some that are undone. */
async function goOn(desk: Desk, dice: Dice): Promise<void> {
  for (let step = 0; step < steps / 2; step += 5) {
    await desk.hurry({ press: 'Control+End' });
    await desk.hurry({ type: someWords(dice) });
    await desk.hurry({ type: someWords(dice) });
    if (dice.chance(0.3)) await desk.hurry({ press: someMove(dice) });
    const { before, after, caret } = await fixOnce(desk, dice);
    if (before !== after && dice.chance(0.4)) {
      await desk.hurry({ press: 'Control+z' });
      expect(await desk.model()).toBe(before);
      continue;
    }
    await desk.hurry({ type: 'k' });
    expect(await desk.model()).toBe(`${after.slice(0, caret)}k${after.slice(caret)}`);
    if (after.length > longEnough) await desk.fill('');
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
