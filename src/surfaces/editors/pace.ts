/** Waiting for the page: all of these end by themselves, also in a page that is hidden or frozen. */

/** After the current task and the page's own reactions to it. */
export const nextTask = (): Promise<void> => new Promise((done) => void setTimeout(done, 0));

const frameTimeout = 50;

/** The next frame, or 50 ms where no frames are drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, frameTimeout);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      done();
    });
  });
}

const selectionTimeout = 60;

/**
 * Moves the selection by `move`, then waits until the editor had a chance to learn of it: `selectionchange` and one
 * task, at most 60 ms. Draft.js, Lexical and ProseMirror act on the selection they know, not on the one in the page.
 */
export async function selectAndWait(page: Document, move: () => void): Promise<void> {
  const told = new Promise<void>((done) => {
    const stop = (): void => {
      clearTimeout(timer);
      page.removeEventListener('selectionchange', stop, true);
      done();
    };
    const timer = setTimeout(stop, selectionTimeout);
    page.addEventListener('selectionchange', stop, true);
  });
  move();
  await told;
  await nextTask();
}

/** Waits until the editor has heard where the selection is, when that was said lately: browsers tell behind a frame. */
export async function toldOfSelection(): Promise<void> {
  await nextFrame();
  await nextTask();
}
