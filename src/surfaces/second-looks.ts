import type { Doubt, SendAttempt } from './contract.ts';

/** Between two looks at the page, in ms: what was refused stays marked. */
const lookMs = 1_000;

/** Takes a confirmed send that the page may still take back. */
export type FollowUp = (attempt: SendAttempt, doubt: Doubt) => void;

/** Follows confirmed sends as long as there is doubt, and tells the refuted ones. No timer runs while there are none. */
export function secondLooks(takenBack: (attempt: SendAttempt) => void, signal: AbortSignal): FollowUp {
  const open = new Map<SendAttempt, { readonly doubt: Doubt; readonly until: number }>();
  let looking: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(looking);
    looking = undefined;
    signal.removeEventListener('abort', stop);
  };
  const look = () => {
    const now = performance.now();
    for (const [attempt, { doubt, until }] of [...open]) {
      const isRefuted = refuted(doubt);
      if (isRefuted || now >= until) open.delete(attempt);
      if (isRefuted) takenBack(attempt);
    }
    if (open.size === 0) stop();
  };
  return (attempt, doubt) => {
    if (signal.aborted) return;
    open.set(attempt, { doubt, until: performance.now() + doubt.lastsMs });
    if (looking !== undefined) return;
    looking = setInterval(look, lookMs);
    signal.addEventListener('abort', stop, { once: true });
  };
}

/** A site adapter in trouble knows nothing new. */
function refuted(doubt: Doubt): boolean {
  try {
    return doubt.isRefuted();
  } catch {
    return false;
  }
}
