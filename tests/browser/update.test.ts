import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extensionFolder } from './build.ts';
import { openRoom, pitch } from './coach-page.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
// Each leaves its browser with another copy of the extension than it began with.
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe('an update under an open page', () => {
  it('the old script leaves at once and without a trace, and the new one comes in', async () => {
    const room = await openRoom(stage);
    await room.type(pitch.text);
    await room.untilMarked(pitch.words);
    await room.rest(pitch.words);
    // To an open page an update is the end of one copy and the start of another; a reload leaves a copy that was loaded
    // by a debugger switched off.
    await stage.browser.uninstallExtension(stage.extensionId);
    await room.untilClosed();
    await room.untilMarked();
    const layers = () => room.page.evaluate(() => document.documentElement.children.length - 2);
    expect(await layers()).toBe(0);
    await stage.browser.installExtension(extensionFolder('chromium'));
    await room.page.bringToFront();
    await room.type(' Yes.');
    await room.untilMarked(pitch.words);
    await room.rest(pitch.words);
    expect(await room.page.evaluate(() => CSS.highlights.size)).toBe(1);
    expect(room.errors).toEqual([]);
  });
});

/** Switches the extension off or on, as the page of extensions does. */
async function setEnabled(on: boolean): Promise<void> {
  const page = await stage.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id, enabled) => (chrome as unknown as Manager).management.setEnabled(id, enabled),
    stage.extensionId,
    on,
  );
  await page.close();
}

interface Manager {
  readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
}

describe('switched off and on under open pages', () => {
  it.each([
    ['somebody wrote in', true],
    ['nobody wrote in yet', false],
  ])('a page that %s has its coach again without a reload', async (_which, wrote) => {
    const room = await openRoom(stage);
    if (wrote) {
      await room.type(pitch.text);
      await room.untilMarked(pitch.words);
    } else await room.frame.evaluate(() => (document.activeElement as HTMLElement).blur());
    await setEnabled(false);
    await room.untilMarked();
    await setEnabled(true);
    await room.page.bringToFront();
    await room.frame.evaluate(() => window.standIn?.element.focus());
    await room.type(wrote ? ' Yes.' : pitch.text);
    await room.untilMarked(pitch.words);
    expect(room.errors).toEqual([]);
    await room.close();
  });
});
