/** Runs work in the order it was asked for, one piece at a time. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A queue for the writes of this worker: each piece reads what the one before wrote. A piece that fails rejects for the
 * one who asked, and does not stop the rest.
 */
export function createQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
