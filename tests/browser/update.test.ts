import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFolder } from './build.ts';
import { openRoom, pitch } from './coach-page.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

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
