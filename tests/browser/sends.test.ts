import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Verdict } from '#surfaces/contract.ts';
import { probeFolder } from './probe/build.ts';
import { attempts, openPlace, passTime } from './probe/drive.ts';
import { newestBox, seen } from './probe/seen.ts';
import { type SendTarget, sendTargets } from './send-targets.ts';
import { openStage, type Stage } from './stage.ts';

/** How many sends are scripted. `npm run sends` asks for 500; without it, enough to meet every box once or twice. */
const wanted = Number(process.env['SENDS'] ?? 100);
/** Pages that are open at once. The keyboard belongs to one of them; the others wait for their verdicts. */
const pagesAtOnce = 8;

const texts = [
  'Five years is a lot of bread',
  'Which loaf went first this morning?',
  'Ha 🥖 that made my day',
  'Herzlichen Glückwunsch, ihr Lieben',
  'صباح الخير جميعا',
  'おめでとうございます',
  'I read it twice. The part about the oven stayed with me, because ours broke in the same week.',
  'ok',
  'See https://example.org/rye, page 3',
  'a < b && "c" <i>not markup</i>',
  '50 % off? No: 100 % rye.',
  'Thank you, Jane',
] as const;
/** How long after it was shown a text is refused, in ms. */
const delays = ['400', '3000', '25000'] as const;
const languages = ['en', 'de', 'ar', 'fr', 'es', 'nl'] as const;

type Ending = 'sent' | 'refused' | 'silent' | 'late' | 'discarded' | 'again';
type Script = 'sent' | 'refused' | 'silent' | 'late';

interface Outcome {
  readonly target: string;
  readonly ending: Ending;
  /** `none` is right for a draft that was thrown away. */
  readonly verdict: Verdict | 'none';
  readonly right: boolean;
  /** The page says that this text has really been published. */
  readonly published: boolean;
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extension: probeFolder('content') });
});
afterAll(() => stage.close());

/** One hand for all pages: what needs the focus is done one after the other. */
let hand: Promise<unknown> = Promise.resolve();
function withHand<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const mine = hand.then(async () => {
    await page.bringToFront();
    return work();
  });
  hand = mine.catch(() => undefined);
  return mine;
}

async function click(where: Page | Frame, selector: string): Promise<void> {
  const element = await where.waitForSelector(selector, { visible: true, timeout: 10_000 });
  await element?.click();
}

async function whereOf(page: Page, target: SendTarget): Promise<Page | Frame> {
  if (!target.framed) return page;
  const holder = await page.waitForSelector('iframe');
  const frame = await holder?.contentFrame();
  if (!frame) throw new Error('The frame is not there.');
  await frame.waitForSelector('body[data-ready]');
  return frame;
}

async function write(page: Page, where: Page | Frame, target: SendTarget, text: string): Promise<void> {
  await click(where, target.field);
  if (text.length < 12) await page.keyboard.type(text);
  else await page.keyboard.sendCharacter(text);
  await expect.poll(async () => (await newestBox(where))?.text.trim(), { timeout: 10_000 }).toBe(text);
}

async function together(page: Page, first: 'Control', then: 'Enter' | 'a'): Promise<void> {
  await page.keyboard.down(first);
  await page.keyboard.press(then);
  await page.keyboard.up(first);
}

async function send(
  page: Page,
  where: Page | Frame,
  { onTheWay = [], send: how }: SendTarget,
): Promise<void> {
  for (const step of onTheWay) await click(where, step);
  if (how === 'Enter') return page.keyboard.press('Enter');
  if (how === 'Control') return together(page, 'Control', 'Enter');
  await click(where, how);
}

async function throwAway(page: Page, where: Page | Frame, target: SendTarget): Promise<void> {
  if (target.discard) return click(where, target.discard);
  await together(page, 'Control', 'a');
  await page.keyboard.press('Backspace');
  await expect.poll(async () => (await newestBox(where))?.text.trim(), { timeout: 10_000 }).toBe('');
}

function isRight(target: SendTarget, ending: Ending, verdict: Outcome['verdict']): boolean {
  switch (ending) {
    case 'sent':
    case 'again':
      return verdict === 'confirmed';
    case 'refused':
      return verdict === (target.refusal === 'lost' ? 'unknown' : 'failed');
    case 'silent':
    case 'late':
      return verdict === 'unknown' || verdict === 'failed';
    case 'discarded':
      return verdict === 'none';
  }
}

const textsOn = (where: Page | Frame): Promise<readonly string[]> =>
  where.evaluate(() => JSON.parse(document.body.dataset['published'] ?? '[]'));

/** Opens a page, plays one script on it, and says what became of each try. */
async function play(target: SendTarget, script: Script, number: number): Promise<readonly Outcome[]> {
  const fail = script === 'refused' ? (target.refusal ?? 'error') : script;
  const params = {
    ...target.params,
    lang: languages[number % languages.length] ?? 'en',
    ...(script !== 'sent' && { fail, times: '1' }),
    ...(script === 'late' && { after: delays[number % delays.length] ?? '400' }),
  };
  const text = (n: number) => texts[(number + n * 5) % texts.length] ?? 'Hello';
  const outcomes: Outcome[] = [];
  let page: Page | undefined;
  try {
    const { opened, where } = await withHandFree(async () => {
      const fresh = await openPlace(stage, { ...target, params });
      return { opened: fresh, where: await whereOf(fresh, target) };
    });
    page = opened;
    let count = 0;
    const note = async (ending: Ending, words: string) => {
      const verdict = (await attempts(where, ++count, 100_000)).at(-1)?.verdict ?? 'none';
      const published = (await textsOn(where)).includes(words);
      outcomes.push({
        target: target.name,
        ending,
        verdict,
        right: isRight(target, ending, verdict),
        published,
      });
    };
    const first = text(0);
    await withHand(opened, async () => {
      for (const button of target.press ?? []) await click(where, button);
      await write(opened, where, target, first);
      if (script === 'sent' && !target.closes) {
        await throwAway(opened, where, target);
        const tries = (await seen(where)).boxes.flatMap((box) => box.attempts);
        const verdict = tries.at(-1)?.verdict ?? 'none';
        outcomes.push({
          target: target.name,
          ending: 'discarded',
          verdict,
          right: verdict === 'none',
          published: false,
        });
        await write(opened, where, target, first);
      }
      await send(opened, where, target);
    });
    // Silence is known as such only when all patience is over.
    if (script === 'silent' || script === 'late') await passTime(opened);
    await note(script, first);
    if (script === 'silent' || script === 'late' || target.closes || target.refusal === 'lost')
      return outcomes;
    // The same words once more after a refusal; other words after a send.
    const next = script === 'refused' ? first : text(1);
    await withHand(opened, async () => {
      const left = (await newestBox(where))?.text.trim();
      if (left !== next) await write(opened, where, target, next);
      else await click(where, target.field);
      await send(opened, where, target);
    });
    await note(script === 'refused' ? 'again' : 'sent', next);
    return outcomes;
  } catch (error) {
    throw new Error(`${target.name}, ${script}: ${String(error)}`);
  } finally {
    await page?.close();
  }
}

/** Opening a page takes the focus too. */
function withHandFree<T>(work: () => Promise<T>): Promise<T> {
  const mine = hand.then(work);
  hand = mine.catch(() => undefined);
  return mine;
}

/** A draft in a dialog that is closed by its own button. */
async function close(target: SendTarget, number: number): Promise<readonly Outcome[]> {
  const page = await withHandFree(() => openPlace(stage, target));
  await withHand(page, async () => {
    for (const button of target.press ?? []) await click(page, button);
    await write(page, page, target, texts[number % texts.length] ?? 'Hello');
    await throwAway(page, page, target);
  });
  const tries = (await seen(page)).boxes.flatMap((box) => box.attempts);
  const verdict = tries.at(-1)?.verdict ?? 'none';
  await page.close();
  return [{ target: target.name, ending: 'discarded', verdict, right: verdict === 'none', published: false }];
}

/** All scripts of one round, boxes mixed, so that a part of a round is a fair part. */
function* round(start: number): Generator<() => Promise<readonly Outcome[]>> {
  const scripts: readonly (Script | 'closed')[] = ['sent', 'refused', 'silent', 'closed', 'late'];
  for (let turn = 0; turn < scripts.length; turn++) {
    for (const [index, target] of sendTargets.entries()) {
      const script = scripts[(turn + index) % scripts.length] ?? 'sent';
      const number = start + turn * 7 + index;
      if (script === 'closed') {
        if (target.closes && target.discard) yield () => close(target, number);
      } else if (script !== 'late' || target.early) yield () => play(target, script, number);
    }
  }
}

async function playAll(): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let start = 0;
  let scripts = round(start);
  const next = () => {
    const step = scripts.next();
    if (!step.done) return step.value;
    start += 31;
    scripts = round(start);
    return scripts.next().value ?? undefined;
  };
  const lane = async () => {
    while (outcomes.length < wanted) {
      const script = next();
      if (!script) return;
      outcomes.push(...(await script()));
    }
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, lane));
  return outcomes;
}

const counted = ({ verdict }: Outcome) => verdict === 'confirmed' || verdict === 'probably';

it(
  `${wanted} sends are told apart: at least 97 in 100 right, and none counted that failed`,
  async () => {
    const outcomes = await playAll();
    const wrong = outcomes.filter(({ right }) => !right);
    const share = 1 - wrong.length / outcomes.length;
    const tally = (['sent', 'again', 'refused', 'silent', 'late', 'discarded'] as const).map(
      (ending) => `${outcomes.filter((each) => each.ending === ending).length} ${ending}`,
    );
    // On a line of their own: what the build writes as it goes ends without one.
    process.stdout.write(
      `\n${outcomes.length} sends (${tally.join(', ')}): ${(share * 100).toFixed(1)} % right` +
        `${wrong.map((each) => `\n  ${each.target}: ${each.ending}, taken for ${each.verdict}`).join('')}\n`,
    );
    expect(outcomes.length).toBeGreaterThanOrEqual(wanted);
    expect(share, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.97);
    expect(outcomes.filter((each) => counted(each) && !each.published)).toEqual([]);
  },
  Math.max(180_000, wanted * 2000),
);
